package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What packages and old TeX bring that KaTeX does not know. */
class TexDialectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\\pu{25 kJ//mol}        | {25\\,\\frac{\\mathrm{kJ}}{\\mathrm{mol}}}",
                "\\pu{1.2e3 m.s-1}       | {1.2\\times 10^{3}\\,\\mathrm{m\\cdot s^{-1}}}",
                "\\pu{9.8 m/s2}          | {9.8\\,\\mathrm{m/s^{2}}}",
                "\\pu{mol}               | {\\mathrm{mol}}",
                "\\pu{37}                | {37}",
            })
    void unitsAreUprightAndTheirPowersRaised(String source, String tex) {
        assertThat(Units.rewrite(source)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\\begin{aligned}[t]x&=1\\end{aligned} | \\begin{aligned}x&=1\\end{aligned}",
                "\\begin{array}[c]{l}x\\end{array}     | \\begin{array}{l}x\\end{array}",
                "\\begin{aligned}[x]&=1\\end{aligned}  | \\begin{aligned}[x]&=1\\end{aligned}",
                "\\begin{gather}[a]\\end{gather}       | \\begin{gathered}[a]\\end{gathered}",
            })
    void placesOfEnvironmentsAreNotPrinted(String source, String tex) {
        assertThat(Environments.simplify(source)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "\\begin{array}{@{}l@{\\,}r@{}}x\\end{array}       ~ \\begin{array}{lr}x\\end{array}",
                "\\begin{array}{|*{2}{c|}}x\\end{array}             ~ \\begin{array}{|c|c|}x\\end{array}",
                "\\begin{array}{>{\\bf}cp{2cm}X}x\\end{array}      ~ \\begin{array}{cll}x\\end{array}",
                "\\begin{array}{c!{\\vrule width 1pt}C}x\\end{array} ~ \\begin{array}{c|c}x\\end{array}",
                "\\begin{array}{c;{2pt/2pt}c}x\\end{array}          ~ \\begin{array}{c:c}x\\end{array}",
                "\\begin{array}{c@{=}c}x\\end{array}                ~ \\begin{array}{c@{=}c}x\\end{array}",
            })
    void columnsAreThoseOfKatex(String source, String tex) {
        assertThat(ArrayColumns.simplify(source)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\\left\\llbracket x\\right\\rrbracket | \\left[\\mkern-3mu\\left[ x\\right]\\mkern-3mu\\right]",
                "\\bigl⟦x\\bigr⟧                     | \\bigl[\\mkern-3mu\\bigl[x\\bigr]\\mkern-3mu\\bigr]",
                "\\left\\ulcorner x\\right\\urcorner   | \\ulcorner\\left. x\\right.\\urcorner",
                "\\left(x\\right]                    | \\left(x\\right]",
            })
    void doubleBracketsAreTwo(String source, String tex) {
        assertThat(SizedBrackets.simplify(source)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "\\colorbox{aqua}{$x^2$}         ~ \\text{$x^2$}",
                "\\fcolorbox{red}{blue}{a $x$ b} ~ \\boxed{\\text{a $x$ b}}",
                "\\fbox{$x$}                     ~ \\fbox{$x$}",
                "\\cfrac[l]{a}{b}                ~ \\cfrac{a}{b}",
            })
    void boxesHoldText(String source, String tex) {
        assertThat(TexRepair.repair(source)).isEqualTo(tex);
    }

    /** Drawn and written without a finding of the check that counts parts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\textstyle\\int\\limits^x_{y+4}",
                "\\verb!x^2!",
                "\\mathchoice{\\frac ab}{c}{d}{e}",
                "\\text{\\(\\frac a b\\)}",
                "\\let\\f=\\frac\\f12",
                "\\def\\a{1}\\let\\b\\a\\def\\a{2}\\b",
                "\\def\\f{a}\\edef\\g{\\f}\\def\\f{}\\g",
                "\\global\\def\\add#1#2{#1+#2} \\add 2 3",
                "a \\newline[w]b",
                "x\\\u0000_y\\\u200B_z",
            })
    void nothingOfItIsLost(String tex) {
        assertThat(new FormulaDrawer(SampleFonts.LIBRARY)
                        .draw(tex, true, Location.of("a"))
                        .diagnostics())
                .isEmpty();
        String mathml =
                new MathMlWriter().write(tex, true, Location.of("a")).value().orElseThrow();
        assertThat(TexParts.of(tex).lostIn(TexParts.of(MathTree.parse(mathml, 0).orElseThrow())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\\cases{a\\\\ b}                          | mtr",
                "\\pmatrix{1&2\\\\3&4}                     | mtr",
                "\\sideset{_1^2}{_3^4}\\prod_{i=1}^n x     | munderover",
                "\\begin{CD}A @= B\\end{CD}                | mtr",
                "\\begin{gather} a\\\\ b\\end{gather}      | mtr",
            })
    void bothEditionsHaveThem(String tex, String element) {
        assertThat(new FormulaDrawer(SampleFonts.LIBRARY)
                        .draw(tex, true, Location.of("a"))
                        .value())
                .isPresent();
        assertThat(new MathMlWriter().write(tex, true, Location.of("a")).value())
                .hasValueSatisfying(markup -> assertThat(markup).contains("<" + element));
    }
}
