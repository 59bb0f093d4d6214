package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexRepairTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\\frac{a}{b}",
                "a_{i,j}^{2}",
                "f'(x)+f''(x)",
                "\\left\\{ \\frac12 \\right.",
                "\\begin{bmatrix} a & b \\\\ c & d \\end{bmatrix}",
                "\\text{if $x$ is odd}",
                "\\{ a \\mid b \\}",
                "\\sum\\limits_{i=1}^{n} i",
                "a\\%",
                "\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}"
            })
    void properTexStaysAsItIs(String tex) {
        assertThat(TexRepair.repair(tex)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a &lt; b → a < b",
                "a &amp;lt; b → a < b",
                "x &#8805; y → x ≥ y",
                "&unknown; → \\begin{aligned}&unknown;\\end{aligned}",
                "https://x.y/gif.latex?%5Cdelta%20t+1 → \\delta t+1",
                "gif.latex?a&plus;b → a+b"
            })
    void residueOfWebPagesIsDecoded(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @Test
    void commentsAboveOtherLinesVanish() {
        assertThat(TexRepair.repair("a %first\n + b % second, 50%\n + c")).isEqualTo("a \n + b \n + c");
    }

    @Test
    void invisibleCharactersVanish() {
        assertThat(TexRepair.repair("a\u200b+\ufeffb\u00a0c\u0007")).isEqualTo("a+b c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "$x$ → x",
                "$$x+y$$ → x+y",
                "\\(x\\) → x",
                "\\[x\\] → x",
                "a$b → ab",
                "\\text{a $b$} → \\text{a $b$}",
                "50% → 50\\%",
                "i % n → i \\% n",
                "a = 50 % 左右 → a = 50 \\% \\text{左右}",
                "\\frac{a}{2} % 一半 → \\frac{a}{2}",
                "#1 → \\#1",
                "x\\ → x"
            })
    void delimitersAreStrippedAndSignsEscaped(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "{a → {a}",
                "a} → a",
                "\\frac{a}{b → \\frac{a}{b}",
                "\\left( x → \\left( x\\right.",
                "x \\right) → x )",
                "x \\right. y → x  y",
                "{\\left( x} → {\\left( x\\right.}",
                "\\begin{matrix} a \\end{} → \\begin{matrix} a \\end{matrix}",
                "\\begin{matrix} a → \\begin{matrix} a\\end{matrix}",
                "\\begin{matrix} a \\end{pmatrix} → \\begin{matrix} a \\end{matrix}",
                "a \\end{matrix} → a"
            })
    void whatIsOpenIsClosedAndWhatClosesNothingIsDropped(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a_b_c → a_b{}_c",
                "a^b^c → a^b{}^c",
                "a_b^c_d → a_b^c{}_d",
                "x^2' → x^2{}'",
                "x^ → x^{}",
                "{x_} → {x_{}}",
                "x^_2 → x^{}_2"
            })
    void everyScriptHasABaseAndAnArgument(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "x_2的值 → x_2\\text{的值}",
                "速度=v → \\text{速度}=v",
                "a，b → a\\text{，}b",
                "\\text{当 x} → \\text{当 x}",
                "\\mathrm{中} → \\mathrm{\\text{中}}",
                "Ｏ(n)＝１ → O(n)=1"
            })
    void chineseWordsBecomeText(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "\\begin{align*} a&=b \\end{align*} → \\begin{aligned} a&=b \\end{aligned}",
                "\\begin{equation} a \\end{equation} → a",
                "\\begin{eqnarray} a&=&b \\end{eqnarray} → \\begin{array}{rcl} a&=&b \\end{array}",
                "a\\\\b → \\begin{gathered}a\\\\b\\end{gathered}",
                "a&=b\\\\&=c → \\begin{aligned}a&=b\\\\&=c\\end{aligned}",
                "a\\\\ → a"
            })
    void environmentsOfPagesBecomePartsOfAFormula(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "\\color{red}{x}y → {x}y",
                "\\textcolor{blue}{x} → {x}",
                "\\color[rgb]{1,0,0} x → x",
                "\\pmb\\beta → \\boldsymbol{\\beta}",
                "\\argmax_x f → \\operatorname*{arg\\,max}_x f",
                "a \\label{eq:1} → a",
                "\\alpha\\newline x → \\begin{gathered}\\alpha\\\\{} x\\end{gathered}",
                "\\hspace*{1em}x → \\hspace{1em}x"
            })
    void commandsNobodyKnowsAreReplaced(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\\",
                "{",
                "}",
                "$",
                "\\begin",
                "\\begin{",
                "\\end{x",
                "^",
                "_",
                "&",
                "\\text",
                "\\color",
                "\\tag{"
            })
    void fragmentsAreNoException(String tex) {
        assertThat(EquationNumbers.extract(TexRepair.repair(tex)).tex()).isNotNull();
    }

    @Test
    void oneTagIsTakenOutAndSeveralStayInTheirLines() {
        EquationNumbers.Tagged one = EquationNumbers.extract("x=1\\tag{3.1}");
        assertThat(one.tex()).isEqualTo("x=1");
        assertThat(one.numbers()).containsExactly("(3.1)");
        assertThat(one.within()).isEqualTo("x=1\\qquad\\text{(3.1)}");
        assertThat(EquationNumbers.extract("x\\tag*{甲}").numbers()).containsExactly("甲");

        EquationNumbers.Tagged apart = EquationNumbers.extract("a\\tag{1}\\quad b\\tag{2}");
        assertThat(apart.tex()).isEqualTo("a\\qquad\\text{(1)}\\quad b\\qquad\\text{(2)}");
        assertThat(apart.numbers()).isEmpty();
    }

    @Test
    void rowsKeepTheirNumbers() {
        EquationNumbers.Tagged rows = EquationNumbers.extract(
                "\\begin{aligned}a&=\\begin{cases}b\\end{cases}\\tag{1}\\\\c&=d\\tag*{2}\\end{aligned}");
        assertThat(rows.tex())
                .isEqualTo("\\begin{align*}a&=\\begin{cases}b\\end{cases}\\tag{1}\\\\c&=d\\tag*{2}\\end{align*}");
        assertThat(rows.numbers()).containsExactly("(1)", "2");
        assertThat(rows.ofRows()).isTrue();
        for (String other : List.of(
                "x\\begin{aligned}a\\tag{1}\\end{aligned}",
                "\\begin{aligned}a\\end{aligned}\\tag{1}",
                "\\begin{matrix}a\\tag{1}\\end{matrix}",
                "\\begin{aligned}\\text{\\tag{1}}\\end{aligned}")) {
            assertThat(EquationNumbers.extract(other).ofRows()).as(other).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "\\ce{H2O} → {\\mathrm{H}_{2}\\mathrm{O}}",
                "\\ce{SO4^2-} → {\\mathrm{SO}_{4}^{\\mathrm{2-}}}",
                "\\ce{Fe^{3+}} → {\\mathrm{Fe}^{\\mathrm{3+}}}",
                "\\ce{Na+} → {\\mathrm{Na}^{+}}",
                "\\ce{(NH4)2S} → {(\\mathrm{NH}_{4})_{2}\\mathrm{S}}",
                "\\ce{2H2 + O2} → {2\\,\\mathrm{H}_{2}\\ +\\ \\mathrm{O}_{2}}",
                "\\ce{^{227}_{90}Th} → {{}^{\\mathrm{227}}_{\\mathrm{90}}\\mathrm{Th}}",
                "\\ce{CH3-CH=CH2} → {\\mathrm{CH}_{3}{-}\\mathrm{CH}{=}\\mathrm{CH}_{2}}",
                "\\ce{CuSO4.5H2O} → {\\mathrm{CuSO}_{4}{\\cdot}5\\,\\mathrm{H}_{2}\\mathrm{O}}",
                "\\ce{Li1.2MnO2} → {\\mathrm{Li}_{1.2}\\mathrm{MnO}_{2}}",
                "\\ce{H+(aq)} → {\\mathrm{H}^{+}(\\mathrm{aq})}",
                "\\ce{A\\bond{#}B} → {\\mathrm{A}{\\equiv}\\mathrm{B}}",
                "\\ce{A <=>> B} → {\\mathrm{A}\\ \\xrightequilibrium{}\\ \\mathrm{B}}",
                "\\ce{A <--> B} → {\\mathrm{A}\\ \\rightleftarrows \\ \\mathrm{B}}",
                "\\ce{CO2 ^} → {\\mathrm{CO}_{2}\\ \\uparrow }"
            })
    void chemistryBecomesPlainTex(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @Test
    void arrowsOfReactionsBearTheirConditions() {
        assertThat(TexRepair.repair("\\ce{A <=> B}")).contains("\\rightleftharpoons");
        assertThat(TexRepair.repair("\\ce{A ->[高温] B}"))
                .contains("\\xrightarrow{", "高温")
                .doesNotContain("[");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "\\newcommand{\\Q}{\\mathbb{Q}} x\\in\\Q → x\\in{\\mathbb{Q}}",
                "\\newcommand{\\ip}[2]{\\langle #1,#2\\rangle}\\ip{a}{b} → {\\langle a,b\\rangle}",
                "\\def\\sq#1{#1^2}\\sq{x}+\\sq y → {x^2}+{y^2}",
                "\\DeclareMathOperator{\\rk}{rank}\\rk A → {\\operatorname{rank}} A"
            })
    void whatAFormulaDefinesIsReplaced(String tex, String repaired) {
        assertThat(TexRepair.repair(tex)).isEqualTo(repaired);
    }

    @Test
    void definitionsThatNeverEndAreGivenUp() {
        assertThat(TexRepair.repair("\\def\\x{\\x\\x}\\x")).hasSizeLessThan(20_000);
        assertThat(TexRepair.repair("\\newcommand{\\a}")).isEmpty();
    }
}
