package io.github.zhiban.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.TypesetCodes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetPrepassTest {
    private static Outcome<List<StyleSheet>> run(String... sheets) {
        return SheetPrepass.run(
                Arrays.stream(sheets).map(css -> new StyleSheet("s.css", css)).toList(),
                Set.of("Source Serif 4", "Noto Serif SC"));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            break-before: page                  | page-break-before: always
            break-after: avoid-page             | page-break-after: avoid
            break-inside: avoid                 | page-break-inside: avoid
            margin-inline: 1pt auto             | margin-left: 1pt; margin-right: auto
            padding-block: 2em                  | padding-top: 2em; padding-bottom: 2em
            margin-block-start: 3pt             | margin-top:3pt
            border-inline-start: 1pt solid red  | border-left:1pt solid red
            border-block-end-color: red         | border-bottom-color:red
            border-inline: 1pt solid red        | border-left: 1pt solid red; border-right: 1pt solid red
            max-inline-size: 10em               | max-width:10em
            block-size: 1em                     | height:1em
            text-align: end                     | text-align: right
            background: red 50% 0 / 9pt auto    | background-size: 9pt auto
            background: none 0 0/cover fixed    | background: none 0 0 fixed
            """)
    void laterNamesOfPropertiesAreKnown(String written, String read) {
        Outcome<List<StyleSheet>> outcome = run("p { " + written + " }");

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().getFirst().css().replace(": ", ":")).contains(read.replace(": ", ":"));
    }

    @Test
    void anAddressMayBeAskedForByItsType() {
        assertThat(run("a:after { content: target-counter(attr(href url), page) }")
                        .value()
                        .getFirst()
                        .css())
                .contains("target-counter(attr(href), page)");
    }

    @Test
    void rulesWithinRulesAreReadAndLinesKeepTheirNumbers() {
        String css = "a, b { color: red;\n& h1 { top: 1 }\n.by, > i { colour: 2 }\nmargin: 0 }\n"
                + "@media print { p { & q { top: 1 } } }";

        Outcome<List<StyleSheet>> outcome = run(css);

        assertThat(outcome.value().getFirst().css().replaceAll("\\s+", " "))
                .contains("a, b { color: red;} a h1, b h1{ top: 1 }")
                .contains("a .by, a > i, b .by, b > i{")
                .contains("a, b{ margin: 0 }")
                .contains("p q{ top: 1 }");
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.at().line()).isEqualTo(3));
    }

    @Test
    void aDeclarationThatCannotBeComputedIsDroppedAndToldOnce() {
        Outcome<List<StyleSheet>> outcome =
                run("p { color: red; margin: calc(100% - 2pt)\n 0; padding: 1pt }\nq { colour: 1 }");

        assertThat(outcome.value().getFirst().css()).startsWith("p { color: red;\n; padding: 1pt }");
        assertThat(outcome.diagnostics()).hasSize(2);
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

    @Test
    void computesLengthsAsFarAsTheyAreKnown() {
        Outcome<List<StyleSheet>> outcome = run("html { font-size: 12pt; --a: 2pt }\n"
                + "p { margin: calc(10pt + 2 * var(--a)) calc(2em / 4) min(1in, 80pt) calc(25.4mm - 1in); width: 1.5rem"
                + " }\n"
                + "q { width: calc(100% - 20pt); height: clamp(1pt, 2pt, 3pt) }");

        assertThat(outcome.value().getFirst().css())
                .contains("margin: 14pt 0.5em 72pt 0pt; width: 18pt")
                .contains("q {; height: 2pt");
        assertThat(outcome.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(TypesetCodes.UNSUPPORTED_CSS);
            assertThat(found.at().line()).isEqualTo(3);
            assertThat(found.message()).contains("calc(100% - 20pt)");
        });
    }

    @Test
    void comparesWhatItComputes() {
        assertThat(
                        run(":root { --x: max(3pt, 2 * 2pt) }\np { margin: min(9pt, max(1pt + 1pt, 2pt * 3), var(--x) / 2); }")
                                .value()
                                .getFirst()
                                .css())
                .contains("margin: 2pt;");
    }

    @Test
    void namesTheNearestPropertyAndFamily() {
        assertThat(run("p { colour: red; font-family: \"Source Serif\", 'Noto Serif SC', serif }")
                        .diagnostics())
                .allSatisfy(found -> assertThat(found.code()).isEqualTo(TypesetCodes.UNKNOWN_CSS))
                .extracting(Diagnostic::hint)
                .containsExactly("Did you mean “color”?", "Did you mean “Source Serif 4”?");
    }

    @Test
    void namesAFamilyThatStandsInACustomPropertyOnce() {
        assertThat(run(":root { --f: Sans Song }\np { font-family: var(--f) }\nq { font-family: var(--f) }")
                        .diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.at().line()).isEqualTo(2));
    }

    @Test
    void carriesPseudoClassesAsAttributesAndSaysWhichHaveNoLook() {
        Outcome<List<StyleSheet>> outcome = run("a:not(.x):first-of-type b, p:is(.y, [lang]) { margin: 0 }\n"
                + "li::marker { color: red }\n"
                + "p:before { content: ':not(a)' }");

        assertThat(outcome.value().getFirst().css())
                .doesNotContain(":first-of-type", ":is(", "::marker")
                .contains("':not(a)'", "p:before");
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.at().line()).isEqualTo(2));
    }

    @Test
    void knowsMorePagesOfPaper() {
        assertThat(run("@page { size: JIS-B5 landscape }").value().getFirst().css())
                .contains("size: 182mm 257mm landscape");
    }
}
