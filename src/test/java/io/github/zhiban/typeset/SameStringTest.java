package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

/** One line setter: the same text stands the same wherever it stands. */
class SameStringTest {
    private static final String CSS = """
        @page { size: 900pt 420pt; margin: 40pt 34pt;
          @top-left { content: element(head); width: 100% }
          @top-right { content: none } @bottom-center { content: none } }
        .head { position: running(head); text-align: TEXT-ALIGN }
        body { line-height: 30pt }
        p, h1, .head, td, figcaption { font-family: "Source Serif 4", "Noto Serif SC"; font-size: 10.5pt;
          font-weight: normal; text-indent: 0; margin: 0; text-align: left }
        h1 { font-size: 10.5pt } figure { margin: 0 } table { border-collapse: collapse } td { padding: 0; white-space: nowrap }
        """;

    /** The glyphs of each line of the page from top to bottom, as offsets from the first of them. */
    private static List<List<Double>> lines(String text, String align) throws IOException {
        String body = "<div class=\"head\">%1$s</div><p>%1$s</p><h1>%1$s</h1><table><tr><td>%1$s</td></tr></table>"
                + "<figure><figcaption>%1$s</figcaption></figure>";
        DrawnGlyphs page = DrawnGlyphs.of(body.formatted(text.replace("&", "&amp;")), CSS.replace("TEXT-ALIGN", align));
        Map<Long, List<Glyph>> byLine = page.glyphs().stream()
                .collect(Collectors.groupingBy(
                        glyph -> Math.round(glyph.baseline() / 10), LinkedHashMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(line -> offsets(line.getValue()))
                .toList();
    }

    private static List<Double> offsets(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .map(glyph -> glyph.left() - glyphs.getFirst().left())
                .toList();
    }

    private static void assertSame(String text, String align) throws IOException {
        List<List<Double>> lines = lines(text, align);
        assertThat(lines).as(text).hasSize(5);
        for (List<Double> line : lines) {
            assertThat(line).as(text).hasSameSizeAs(lines.getFirst());
            for (int i = 0; i < line.size(); i++) {
                assertThat(line.get(i))
                        .as(text + " at " + i)
                        .isEqualTo(lines.getFirst().get(i), within(0.06));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Go”语言の入门", "他说：“好。”（真的）——To be……", "第5章《云原生》·服务/网格", "测试（test）、“单引‘双’”，VAVA"})
    void standsTheSameInHeadsParagraphsTitlesCellsAndCaptions(String text) throws IOException {
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
