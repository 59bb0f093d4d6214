package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dots below stressed Han (T27). */
class EmphasisTest {
    private static final String DOTS =
            "em { font-style: normal; text-emphasis: dot; text-emphasis-position: under right }";

    @Test
    void aDotStandsCentredBelowEachHanAndBelowNothingElse() throws IOException {
        DrawnGlyphs page = DrawnGlyphs.of("<p>先说<em>重，点A</em>再说</p>", DOTS);

        assertThat(page.inks()).hasSize(2).allMatch(ink -> ink.mark().artifact());
        assertThat(page.text()).isEqualTo("先说重，点A再说");
        String[] stressed = {"重", "点"};
        for (int i = 0; i < 2; i++) {
            Glyph glyph = page.glyph(stressed[i]);
            Ink dot = page.inks().get(i);
            assertThat((dot.box().left() + dot.box().right()) / 2)
                    .isEqualTo((glyph.left() + glyph.right()) / 2, within(0.05));
            assertThat(dot.box().top()).isGreaterThan(glyph.box().bottom());
            assertThat(dot.box().bottom()).isLessThan(glyph.baseline() + 0.4 * glyph.size());
        }
    }

    @Test
    void isInheritedAndCanBeTakenBack() throws IOException {
        String css = DOTS + " .plain { text-emphasis-style: none }";

        assertThat(DrawnGlyphs.of("<p><em>一<b>二</b><span class=\"plain\">三</span></em></p>", css)
                        .inks())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"text-emphasis, open sesame", "text-emphasis-style, '\"x\"'", "text-emphasis-position, over right"})
    void saysWhatItCannotDo(String property, String value) {
        assertThat(Pages.set("<p>一</p>", "em {\n" + property + ": " + value + " }")
                        .diagnostics())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("UNSUPPORTED_CSS", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-emphasis: filled dot", "text-emphasis: none", "cursor: crosshair"})
    void saysNothingOfWhatItCan(String declaration) throws IOException {
        assertThat(Pages.set("<p>一</p>", "p { " + declaration + " }").diagnostics())
                .isEmpty();
        assertThat(DrawnGlyphs.of("<p>一</p>", "p { " + declaration + " }").inks())
                .hasSize(declaration.contains("filled") ? 1 : 0);
    }
}
