package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathMlWriterTest {
    private static final Location HERE = new Location("a.html", 3, 1);
    private static final MathMlWriter WRITER = new MathMlWriter();

    private static String write(String tex, boolean display) {
        Outcome<Optional<String>> outcome = WRITER.write(tex, display, HERE);
        assertThat(outcome.diagnostics()).as(tex).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static String inside(String tex) {
        return write(tex, false).replaceFirst("^<math[^>]*>", "").replaceFirst("</math>$", "");
    }

    @Test
    void aFormulaIsAMathElementWithItsTex() {
        assertThat(write("a<\\frac{b}{\"c\"}", false))
                .isEqualTo("<math xmlns=\"http://www.w3.org/1998/Math/MathML\""
                        + " alttext=\"a&lt;\\frac{b}{&quot;c&quot;}\"><mrow><mi>a</mi><mo>&lt;</mo><mfrac><mi>b</mi><mrow><mi"
                        + " mathvariant=\"normal\">&quot;</mi><mi>c</mi><mi"
                        + " mathvariant=\"normal\">&quot;</mi></mrow></mfrac></mrow></math>");
        assertThat(write("a", true)).contains(" display=\"block\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "\\mathbf{x} → 𝐱",
                "\\mathbb{R} → ℝ",
                "\\mathcal{L} → ℒ",
                "\\boldsymbol{\\beta} → 𝜷",
                "\\mathfrak{g} → 𝔤",
                "\\mathbf{1} → 𝟏",
                "\\mathtt{a} → 𝚊"
            })
    void lettersOfOtherAlphabetsAreTheirOwnCharacters(String tex, String character) {
        assertThat(inside(tex)).contains(">" + character + "<").doesNotContain("mathvariant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\pmb{A^TA}", "\\boldsymbol{A^TA}", "\\bm{A^TA}", "\\mathrel{A^TA}"})
    void formulasThatStandForASymbolKeepTheirScripts(String tex) {
        assertThat(inside(tex)).containsPattern("<msup><mi>[^<]++</mi><mi>[^<]++</mi></msup><mi>");
    }

    @Test
    void styledTextKeepsItsCharacters() {
        assertThat(inside("\\textbf{粗b}")).contains("<mtext style=\"font-weight: bold\">粗b</mtext>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\operatorname{arg\\,max}_x",
                "\\sigma_{\\min}^{\\max}",
                "\\begin{aligned} x \\end{aligned}",
                "\\begin{align*} a&=b\\tag{1} \\end{align*}",
                "\\color{red}{x}",
                "\\href{https://a.b/c_d}{x} \\url{https://a.b/c_d}",
                "\\colorbox{cyan}{文}",
                "a\\\\b",
                "\\xrightarrow{\\text{反应}}"
            })
    void nothingThatSchemasRefuseIsWritten(String tex) {
        String xml = write(tex, true);
        assertThat(xml)
                .doesNotContain("=\"\"")
                .doesNotContain("linebreak")
                .doesNotContain("mathcolor")
                .doesNotContain("href=")
                .doesNotContain("=\"+")
                .doesNotContain("annotation")
                .doesNotContainPattern("<(mi|mn|mo|mtext)\\b[^>]*>[^<]*<(?!/)")
                .doesNotContainPattern("<msub><mi>[^<]*</mi><mi>[^<]*</mi><mo>");
    }

    @Test
    void theTagStandsAtTheEnd() {
        assertThat(inside("x\\tag{1.2}")).contains("<mtext>(1.2)</mtext>");
    }

    @Test
    void whatCannotBeWrittenIsOneWarning() {
        Outcome<Optional<String>> outcome = WRITER.write("\\unknowncommand", false, HERE);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(FormulaCodes.NO_MATHML);
            assertThat(found.message()).contains("\\unknowncommand");
            assertThat(found.at()).isEqualTo(HERE);
        });
    }

    @Test
    void runawayInputIsRefused() {
        assertThat(WRITER.write("\\def\\a{\\a\\a}\\a", false, HERE).value()).isEmpty();
        assertThat(WRITER.write("x".repeat(30_000), false, HERE).value()).isEmpty();
        assertThat(WRITER.write("{".repeat(1000), false, HERE).diagnostics()).hasSizeLessThan(2);
    }

    @Test
    void formulasDoNotKnowOfEachOther() {
        String before = write("\\alpha", false);
        WRITER.write("\\gdef\\alpha{b}\\alpha", false, HERE);
        assertThat(write("\\alpha", false)).isEqualTo(before);
    }
}
