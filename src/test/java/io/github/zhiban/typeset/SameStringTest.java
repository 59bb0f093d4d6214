package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.edition.cover.DrawnCovers;
import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.SizedFont;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.font.UnjustifiedLine;
import io.github.zhiban.picture.DrawnTexts;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.text.line.RandomText;
import io.github.zhiban.verify.reading.Glyph;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line setter: the same text stands the same wherever it stands, on pages, in drawings, on covers. */
class SameStringTest {
    private static final String CSS = """
        @page { size: 900pt 420pt; margin: 40pt 34pt;
          @top-left { content: element(head); width: 100% }
          @top-right { content: none } @bottom-center { content: none } }
        .head { position: running(head); text-align: TEXT-ALIGN }
        body { line-height: 30pt }
        p, h1, .head, td, figcaption, li { font-family: sans-serif; font-size: 10.5pt;
          font-weight: normal; text-indent: 0; margin: 0; text-align: left }
        h1 { font-size: 10.5pt } figure { margin: 0 } table { border-collapse: collapse } td { padding: 0; white-space: nowrap }
        ol { margin: 0; padding: 0 0 0 800pt }
        """;

    private static final float SIZE = 10.5f;
    private static final SizedFont FONT =
            SizedFont.of(new Typefaces(Pages.FONTS).stack(List.of("sans-serif"), false, false), SIZE);

    /**
     * The glyphs of each line of the page from top to bottom, as offsets from the first of them; that of the list is a
     * marker.
     */
    private static List<List<Double>> lines(String text, String align) throws IOException {
        String body = "<div class=\"head\">%1$s</div><p>%1$s</p><h1>%1$s</h1><table><tr><td>%1$s</td></tr></table>"
                + "<figure><figcaption>%1$s</figcaption></figure><ol><li data-marker=\"%1$s\">.</li></ol>";
        DrawnGlyphs page = DrawnGlyphs.of(body.formatted(escaped(text)), CSS.replace("TEXT-ALIGN", align));
        Map<Long, List<Glyph>> byLine = page.glyphs().stream()
                .filter(glyph -> !glyph.text().isBlank() && glyph.left() < 830)
                .collect(Collectors.groupingBy(
                        glyph -> Math.round(glyph.baseline() / 10), LinkedHashMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(line -> fromFirst(line.getValue().stream().map(Glyph::left).toList()))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;");
    }

    private static List<Double> fromFirst(List<Double> lefts) {
        return lefts.stream().map(left -> left - lefts.getFirst()).toList();
    }

    private static void assertSame(String text, String align) throws IOException {
        List<PlacedGlyph> glyphs = UnjustifiedLine.of(text, FONT, LinePolicy.ragged()).glyphs(0, 0).stream()
                .filter(glyph -> !glyph.text().isBlank())
                .toList();
        List<Double> origins =
                fromFirst(glyphs.stream().map(glyph -> (double) glyph.x()).toList());
        // Pages show boxes for characters that no font has; drawings and covers leave them out.
        List<Double> inks = fromFirst(glyphs.stream()
                .filter(glyph -> glyph.glyph() != 0 && !glyph.text().equals("\u00A0"))
                .map(glyph -> glyph.x() + glyph.face().bounds(glyph.glyph())[0] * glyph.stretch() * SIZE / 1000.0)
                .toList());
        List<List<Double>> lines = lines(text, align);
        assertThat(lines).as(text).hasSize(6);
        for (List<Double> line : lines) {
            assertAlike(line, origins, text);
        }
        assertAlike(fromFirst(DrawnTexts.lefts(escaped(text), SIZE)), inks, text + " in a drawing");
        assertAlike(fromFirst(DrawnCovers.lefts(text, SIZE)), inks, text + " on a cover");
    }

    private static void assertAlike(List<Double> found, List<Double> wanted, String text) {
        assertThat(found).as(text).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).as(text + " at " + i).isEqualTo(wanted.get(i), within(0.06));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Go”语言の入门", "他说：“好。”（真的）——To be……", "第5章《云原生》·服务/网格", "测试（test）、“单引‘双’”，VAVA"})
    void standsTheSameInHeadsParagraphsTitlesCellsCaptionsMarkersDrawingsAndCovers(String text) throws IOException {
        assertSame(text, "left");
        assertSame(text, "right");
    }

    @Test
    void alsoWhateverTheTextIs() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            assertSame("字" + RandomText.wild(random, 6).replaceAll("\\s+", " ").strip() + "字", "left");
        }
    }
}
