package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.verify.pdf.PdfCheck;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a sheet puts between characters (CSS Text 3, letter-spacing). */
class LetterSpacingTest {
    private static final Offset<Double> DOT = Offset.offset(0.08);

    @Test
    void standsBetweenCharactersAndNotAtLineEnds() throws IOException {
        List<Glyph> plain = glyphs("p { text-indent: 0; text-align: left }", "字");
        List<Glyph> spaced = glyphs("p { text-indent: 0; text-align: left; letter-spacing: 0.2em }", "字");

        assertThat(distance(plain)).isCloseTo(10.5, DOT);
        assertThat(distance(spaced)).isCloseTo(12.6, DOT);
        assertThat(spaced.stream().mapToDouble(Glyph::right).max().orElseThrow())
                .isLessThanOrEqualTo(286.1);
        long onFirst = spaced.stream()
                .filter(glyph -> glyph.baseline() == spaced.getFirst().baseline())
                .count();
        assertThat(onFirst).isEqualTo(20);
    }

    @Test
    void holdsForPartsOfALineForTitlesAndForPageMargins() throws IOException {
        String css = "strong { letter-spacing: 3pt } h1 { letter-spacing: 2pt; font-size: 10.5pt; margin: 0 }"
                + "@page { @top-center { content: '页眉'; letter-spacing: 4pt; font-size: 10.5pt } }";
        List<Glyph> glyphs = read("<h1>题目</h1><p>文字<strong>重点</strong>文</p>", css);

        assertThat(distance(of(glyphs, "题目"))).isCloseTo(12.5, DOT);
        assertThat(distance(of(glyphs, "文字"))).isCloseTo(10.5, DOT);
        assertThat(distance(of(glyphs, "重点"))).isCloseTo(13.5, DOT);
        assertThat(distance(of(glyphs, "页眉"))).isCloseTo(14.5, DOT);
    }

    @Test
    void partsNoDashAndNoEllipsisAndMovesNoPageNumber() throws IOException {
        String css = "body { letter-spacing: 2pt } a:after { content: leader('.') target-counter(attr(href), page) }";
        Outcome<TypesetPdf> set = Pages.set("<p>甲——乙……</p><p><a href=\"#b\">丙</a></p><p id=\"b\">丁</p>", css);

        Diagnostics findings = new Diagnostics();
        try (PdfFile file = PdfFile.open("spacing.pdf", set.value().bytes())) {
            List<Glyph> glyphs = file.pages().getFirst().glyphs();
            List<Glyph> dash = of(glyphs, "—");
            assertThat(dash.getLast().left()).isCloseTo(dash.getFirst().right(), DOT);
            List<Glyph> dots = of(glyphs, "…");
            assertThat(dots.getLast().left()).isCloseTo(dots.getFirst().right(), DOT);
            PdfCheck.all().stream()
                    .filter(check -> check.name().equals("overlaps"))
                    .forEach(check -> check.check(file, findings));
        }
        assertThat(findings.found()).isEmpty();
    }

    private static List<Glyph> glyphs(String css, String text) throws IOException {
        return of(read("<p>" + text.repeat(30) + "</p>", css), text);
    }

    private static List<Glyph> read(String body, String css) throws IOException {
        try (PdfFile file =
                PdfFile.open("spacing.pdf", Pages.set(body, css).value().bytes())) {
            return file.pages().getFirst().glyphs();
        }
    }

    private static List<Glyph> of(List<Glyph> glyphs, String text) {
        return glyphs.stream().filter(glyph -> text.contains(glyph.text())).toList();
    }

    private static double distance(List<Glyph> glyphs) {
        return glyphs.get(1).left() - glyphs.get(0).left();
    }
}
