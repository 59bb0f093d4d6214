package io.github.zhiban.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.typeset.Pages;
import io.github.zhiban.typeset.TypesetCodes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Flying Saucer does not understand is said once, in our words, with its place and the nearest right one. */
class SheetReviewTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        p { text-align: centre }          | “centre” is no value of “text-align”.       | center
        p { color: rde }                  | “rde” is no value of “color”.               | red
        p { border: 1pt sloid #000 }      | “1pt sloid #000” is no value of “border”.   | 1pt solid #000
        p { font-size: 12 }               | “12” is no value of “font-size”.            |
        p:fisrt-child { margin: 0 }       | The selector “p:fisrt-child” is not understood. | :first-child
        @page { @bottom-centre { content: "x" } } | There is no margin box “@bottom-centre”. | @bottom-center
        @page :frist { margin: 1pt }      | There are no pages “:frist”.                | :first
        p { colour: red }                 | There is no property “colour”.              | color
        p { font-family: "Source Serif" } | There is no family “Source Serif”.          | Source Serif 4
        """)
    void isSaidOnceWithItsPlace(String css, String message, String near) {
        List<Diagnostic> found = Pages.set("<p>文。</p>", "\n" + css).diagnostics();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(TypesetCodes.UNKNOWN_CSS);
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.message()).isEqualTo(message);
            assertThat(one.at().file()).isEqualTo("test.css");
            assertThat(one.at().line()).isEqualTo(6);
            assertThat(one.hint() == null ? "" : one.hint()).contains(near == null ? "" : near);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "display, flex",
        "display, grid",
        "position, sticky",
        "color, initial",
        "font-weight, 350",
        "list-style-type, '\"– \"'",
        "list-style-type, cjk-ideographic",
        "content, string(a)",
        "float, footnote",
        "width, max-content",
        "color, oklch(60% 0.1 250)",
        "background, currentColor",
        "display, -webkit-box"
    })
    void valuesOfCssThatPagesLackAreNoMistakes(String name, String value) {
        List<Diagnostic> found =
                Pages.set("<p>文。</p>", "\np { " + name + ": " + value + " }").diagnostics();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(TypesetCodes.UNSUPPORTED_CSS);
            assertThat(one.message()).isEqualTo("“%s” of “%s” has no effect on pages.", value, name);
            assertThat(one.at().line()).isEqualTo(6);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        h2 { string-set: a content() }        | The property “string-set” has no effect on pages.
        @page { marks: crop }                 | The property “marks” has no effect on pages.
        @page :blank { margin: 1pt }          | There are no pages “:blank”.
        p:dir(ltr) { margin: 0 }              | The selector “p:dir(ltr)” is not understood.
        @media (min-width: 9cm) { p { margin: 0 } } | The rule “@media (min-width:9cm)” has no effect on pages.
        @layer base { p { margin: 0 } }       | The rule “@layer base” has no effect on pages.
        """)
    void rulesOfCssThatPagesLackAreNoMistakes(String css, String message) {
        assertThat(Pages.set("<h2>题</h2><p>文。</p>", "\n" + css).diagnostics())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo(TypesetCodes.UNSUPPORTED_CSS);
                    assertThat(one.message()).isEqualTo(message);
                    assertThat(one.at().line()).isEqualTo(6);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { text-align: start }",
                "p { border: 1pt solid currentColor; color: #1238 }",
                "h2 ~ p, div:has(p) { margin: 0 }",
                "h2 { background: #eeeeee url(dot.png) 50% 0 / 10pt auto no-repeat }",
                "body { columns: 2 6cm; column-rule: thin solid currentcolor }"
            })
    void whatPagesShowIsNotReported(String css) {
        assertThat(Pages.set("<h2>题</h2><p>文。</p>", "\n" + css).diagnostics()).isEmpty();
    }

    @Test
    void whatACustomPropertySaysIsToldOnceAndWhereItStands() {
        String css = "\nhtml { --tint: pinkish }\np { color: var(--tint) }\nem { background-color: var(--tint) }";

        assertThat(Pages.set("<p>文。</p>", css).diagnostics()).singleElement().satisfies(one -> {
            assertThat(one.message()).isEqualTo("“pinkish” is no value of “color”.");
            assertThat(one.at().line()).isEqualTo(6);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hsl(330, 40%, 97%)      | #faf4f7
        hsl(0.5turn 100% 50%)   | #00ffff
        HSLA(120deg, 100%, 25%, 1) | #008000
        rgb(150 20 80)          | #961450
        rgba(0, 0, 0, 0.5)      | #808080
        rgb(100% 0% 0% / 50%)   | #ff8080
        rgb(var)                | rgb(var)
        """)
    void coloursOfAllNotationsAreKnown(String written, String known) {
        assertThat(Colours.resolved("p { color: " + written + " }")).isEqualTo("p { color: " + known + " }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p { border: 1pt solid currentColor }  | p { border: 1pt solid  }
        p { margin: 0; color: CurrentColor }  | p { margin: 0; color: inherit }
        #abcd { border: 1pt solid #00000080 } | #abcd { border: 1pt solid #7f7f7f }
        p { color: #f008; margin: 0 }         | p { color: #ff7777; margin: 0 }
        """)
    void theColourOfTheTextAndWhatCanBeSeenThroughAreKnown(String written, String known) {
        assertThat(Colours.resolved(written)).isEqualTo(known);
    }
}
