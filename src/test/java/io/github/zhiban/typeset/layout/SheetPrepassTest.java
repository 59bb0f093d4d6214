package io.github.zhiban.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.TypesetCodes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPrepassTest {
    private static Outcome<List<StyleSheet>> run(String... sheets) {
        return SheetPrepass.run(
                Arrays.stream(sheets).map(css -> new StyleSheet("s.css", css)).toList());
    }

    @Test
    void resolvesCustomPropertiesAcrossSheetsAndThroughEachOther() {
        Outcome<List<StyleSheet>> outcome = run(
                ":root { --ink: #123456; --line: 1pt solid var(--ink) }\np { border: var(--line) }",
                "html { --ink: #abcdef }");

        assertThat(outcome.value().getFirst().css())
                .contains("p { border: 1pt solid #abcdef }")
                .doesNotContain("--");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void takesTheFallbackAndReportsWhatHasNoValue() {
        Outcome<List<StyleSheet>> outcome = run("p { color: var(--a, #ff0000) }\n\nq { color: var(--b) }");

        assertThat(outcome.value().getFirst().css()).contains("p { color: #ff0000 }");
        assertThat(outcome.diagnostics()).hasSize(1);
        Diagnostic diagnostic = outcome.diagnostics().getFirst();
        assertThat(diagnostic.code()).isEqualTo(TypesetCodes.UNDEFINED_CUSTOM_PROPERTY);
        assertThat(diagnostic.at()).hasToString("s.css:3");
    }

    @Test
    void aCircleOfCustomPropertiesEnds() {
        assertThat(run(":root { --a: var(--b); --b: var(--a) } p { color: var(--a) }")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains(TypesetCodes.UNDEFINED_CUSTOM_PROPERTY);
    }

    @Test
    void reportsPropertiesWithoutEffectWithTheirPlace() {
        Outcome<List<StyleSheet>> outcome = run("p {\n  margin: 0;\n  flex-grow: 1;\n}");

        assertThat(outcome.diagnostics()).hasSize(1);
        assertThat(outcome.diagnostics().getFirst().code()).isEqualTo(TypesetCodes.UNSUPPORTED_CSS);
        assertThat(outcome.diagnostics().getFirst().at().line()).isEqualTo(3);
    }

    @Test
    void reportsGradients() {
        assertThat(run("p {\n  background-image: linear-gradient(90deg, #fff, #000);\n}")
                        .diagnostics())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo(TypesetCodes.UNSUPPORTED_CSS);
                    assertThat(found.at().line()).isEqualTo(2);
                });
    }

    @Test
    void keepsLineNumbers() {
        String css = "/* a\n b */\n:root { --x: 1pt;\n --y: 2pt }\np { margin: var(--x) }";

        assertThat(run(css).value().getFirst().css().lines().toList().indexOf("p { margin: 1pt }"))
                .isEqualTo(4);
    }
}
