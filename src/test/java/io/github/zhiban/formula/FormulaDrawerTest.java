package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.formula.layout.KatexFiles;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaDrawerTest {
    private static final Location HERE = new Location("a.html", 3, 1);
    private static final FormulaDrawer DRAWER = new FormulaDrawer(SampleFonts.LIBRARY);

    private static FormulaDrawing draw(String tex, boolean display) {
        Outcome<Optional<FormulaDrawing>> outcome = DRAWER.draw(tex, display, HERE);
        assertThat(outcome.diagnostics()).as(tex).isEmpty();
        return outcome.value().orElseThrow();
    }

    /** Draws without the help of what was drawn before. */
    private static FormulaDrawing drawAfresh(String tex) {
        return new FormulaDrawer(SampleFonts.LIBRARY)
                .draw(tex, false, HERE)
                .value()
                .orElseThrow();
    }

    private static List<Double> points(Path2D outline) {
        List<Double> points = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            points.add((double) i.currentSegment(c));
            for (double value : c) {
                points.add(value);
            }
        }
        return points;
    }

    /** All that KaTeX's own table of symbols has. */
    @Test
    void everySymbolIsVisible() throws IOException {
        Pattern definition =
                Pattern.compile("defineSymbol\\(math, \\w+, (?!spacing)\\w+, \"[^\"]+\", \"(?:\\\\\\\\)([a-zA-Z]+)\"");
        List<String> names;
        try (InputStream script = KatexFiles.open("katex.js").orElseThrow()) {
            names = definition
                    .matcher(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(symbol -> symbol.group(1))
                    .distinct()
                    .toList();
        }
        List<String> invisible = names.stream()
                .filter(name -> DRAWER.draw("x\\" + name + " x", false, HERE)
                        .value()
                        .map(drawing -> pieces(drawing) <= 2)
                        .orElse(true))
                .sorted()
                .toList();

        assertThat(names).hasSizeGreaterThan(400);
        assertThat(invisible).isEmpty();
    }

    private static long pieces(FormulaDrawing drawing) {
        long pieces = 0;
        double[] c = new double[6];
        for (PathIterator i = drawing.outline().getPathIterator(null); !i.isDone(); i.next()) {
            pieces += i.currentSegment(c) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\qquad", "\\quad\\quad", "~", "\\hspace{2em}", "\\kern 1em", "\\mkern{9mu}", "\\thickspace"})
    void nothingButSpaceIsWideAndEmpty(String tex) {
        FormulaDrawing space = draw(tex, false);

        assertThat(space.width()).isGreaterThan(0.2);
        assertThat(space.outline().getBounds2D().isEmpty()).isTrue();
    }

    @Test
    void hanInBoldTextIsBold() {
        FormulaDrawing plain = draw("速度", false);
        FormulaDrawing bold = DRAWER.draw("速度", false, 30, true, HERE).value().orElseThrow();
        FormulaDrawing plainLetter = draw("v", false);
        FormulaDrawing boldLetter =
                DRAWER.draw("v", false, 30, true, HERE).value().orElseThrow();

        assertThat(points(bold.outline())).isNotEqualTo(points(plain.outline()));
        assertThat(points(boldLetter.outline())).isEqualTo(points(plainLetter.outline()));
    }

    @Test
    void rowsThatStandApartLeaveNoLine() {
        FormulaDrawing near = draw("\\begin{matrix} a \\\\ b \\end{matrix}", true);
        FormulaDrawing apart = draw("\\begin{matrix} a \\\\[2ex] b \\end{matrix}", true);

        assertThat(pieces(apart)).isEqualTo(pieces(near));
        assertThat(apart.height() + apart.depth()).isGreaterThan(near.height() + near.depth() + 0.5);
    }

    @Test
    void whatCannotBeBrokenIsScaledToFit() {
        String matrix = "\\begin{pmatrix} a" + " & a".repeat(40) + " \\\\ b \\end{pmatrix}";
        FormulaDrawing wide = draw(matrix, true);
        FormulaDrawing fitted = DRAWER.draw(matrix, true, 30, HERE).value().orElseThrow();
        Rectangle2D ink = fitted.outline().getBounds2D();

        assertThat(wide.width()).isGreaterThan(60);
        assertThat(fitted.width()).isCloseTo(30, within(1e-6));
        assertThat(fitted.height() / wide.height()).isCloseTo(30 / wide.width(), within(1e-6));
        assertThat(ink.getMaxX()).isLessThanOrEqualTo(30);
        assertThat(ink.getMinY()).isGreaterThanOrEqualTo(-fitted.height() - 0.01);
    }

    @Test
    void rowsStandApartAsFarAsTheirBreaksSay() {
        FormulaDrawing plain = draw("\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}", true);
        FormulaDrawing wide = draw("\\begin{aligned} a &= b \\\\[10pt] c &= d \\end{aligned}", true);
        FormulaDrawing narrow = draw("\\begin{aligned} a &= b \\\\*[-2px] c &= d \\end{aligned}", true);
        FormulaDrawing interval = draw("\\begin{aligned} a &= b \\\\ [0,1] &= d \\end{aligned}", true);
        double plainHeight = plain.height() + plain.depth();

        assertThat(wide.width()).isCloseTo(plain.width(), within(1e-6));
        assertThat(wide.height() + wide.depth()).isBetween(plainHeight + 0.99, plainHeight + 1.31);
        assertThat(narrow.width()).isCloseTo(plain.width(), within(1e-6));
        assertThat(narrow.height() + narrow.depth()).isBetween(plainHeight - 0.3, plainHeight - 0.1);
        assertThat(interval.width()).isGreaterThan(plain.width() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{a}{b}+\\sqrt[3]{x}",
                "\\begin{cases} x^2 & \\text{当 } x>0 \\\\ -x & \\text{否则} \\end{cases}",
                "\\begin{aligned} a &= b+c \\\\ &= d \\end{aligned}",
                "\\begin{array}{c|cc} a & b & c \\\\ \\hline 1 & 2 & 3 \\end{array}",
                "\\begin{dcases} 1 \\\\ 2 \\end{dcases} \\begin{pmatrix*}[r] 1 & 2 \\end{pmatrix*}",
                "\\bm{w}^T\\pmb{x}+\\boldsymbol{\\beta}",
                "\\operatorname{softmax}(x)\\operatorname*{argmin}_\\theta \\argmax_x",
                "\\hat{x}\\tilde{y}\\vec{v}\\bar{z}\\dot{q}\\widehat{abc}\\overline{AB}",
                "\\color{red}{x}+\\textcolor{blue}{y}+\\colorbox{pink}{文字}",
                "\\begin{align*} a&=b\\tag{1}\\\\ c&=d\\tag{2} \\end{align*}",
                "\\begin{equation} a=b \\end{equation}",
                "\\xrightarrow[下]{上} \\xRightarrow{a} \\lgroup x \\rgroup",
                "a\\newline b",
                "α+β≤γ，∑∞①②é ж 𝐱 ’",
                "\\text{nDCG@10}",
                "\\href{https://a.b/c_d}{x} \\url{https://a.b/c_d%20}",
                "a \\not= b \\not\\in C",
                "n‼ = \\message{done} x",
                "\\mathrlap{\\,/}"
            })
    void whatAuthorsWriteIsDrawn(String tex) {
        FormulaDrawing drawing = draw(tex, true);
        assertThat(drawing.tex()).isEqualTo(tex);
        Rectangle2D bounds = drawing.outline().getBounds2D();
        assertThat(bounds.getWidth()).isGreaterThan(0.3);
        assertThat(bounds.getMinX()).isGreaterThan(-0.3);
        assertThat(bounds.getMaxX()).isLessThan(drawing.width() + 0.3);
        assertThat(bounds.getMinY()).isGreaterThan(-drawing.height() - 0.3);
        assertThat(bounds.getMaxY()).isLessThan(drawing.depth() + 0.3);
    }

    @Test
    void rowsOfOneLongFormulaBeginAtTheLeftAndEndAtTheRight() {
        String tex = "\\begin{multline} a+b \\\\ +c \\\\ +d=0 \\tag{1} \\end{multline}";
        FormulaDrawing drawing = new FormulaDrawer(SampleFonts.LIBRARY)
                .draw(tex, true, 30, Location.of("t"))
                .value()
                .orElseThrow();

        List<Rectangle2D> rows = FormulaRows.of(drawing).stream()
                .map(row -> row.outline().getBounds2D())
                .toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().getMinX()).isCloseTo(0, within(0.01));
        assertThat(rows.get(1).getCenterX()).isCloseTo(drawing.width() / 2, within(0.01));
        assertThat(rows.getLast().getMaxX()).isCloseTo(drawing.width(), within(0.01));
        assertThat(drawing.width()).isBetween(20.0, 28.0);
        assertThat(drawing.numbers()).hasSize(1);
    }

    @Test
    void measuresAreInEmFromTheBaseline() {
        FormulaDrawing drawing = draw("x", false);
        assertThat(drawing.width()).isCloseTo(0.572, within(0.001));
        assertThat(drawing.height()).isCloseTo(0.431, within(0.001));
        assertThat(drawing.depth()).isCloseTo(0, within(0.001));
        assertThat(drawing.outline().getBounds2D().getMaxY()).isCloseTo(0, within(0.02));
    }

    @Test
    void hanIsAsLargeAsTheText() {
        FormulaDrawing drawing = draw("\\text{中文}", false);
        assertThat(drawing.width()).isCloseTo(2, within(0.01));
        assertThat(drawing.outline().getBounds2D().getHeight()).isBetween(0.8, 1.0);
        assertThat(draw("x_{\\text{中文}}", false).width()).isLessThan(2.1);
    }

    @Test
    void limitsStandAboveAndBelowOnlyInDisplay() {
        String sum = "\\sum_{i=1}^n x_i";
        assertThat(draw(sum, true).height()).isGreaterThan(draw(sum, false).height() + 0.3);
    }

    @Test
    void theTagIsHandedOverAndNotDrawn() {
        FormulaDrawing tagged = draw("x\\tag{1.3}", true);
        assertThat(tagged.numbers()).containsExactly(new FormulaNumber("(1.3)", 0));
        assertThat(points(tagged.outline())).isEqualTo(points(draw("x", true).outline()));
    }

    @Test
    void numbersOfRowsStandOnTheirBaselines() {
        FormulaDrawing rows = draw("\\begin{align}a&=\\frac bc\\tag{1}\\\\d&=e\\\\f&=g\\tag{2}\\end{align}", true);
        FormulaDrawing plain = draw("\\begin{align}a&=\\frac bc\\\\d&=e\\\\f&=g\\end{align}", true);

        assertThat(rows.width()).isEqualTo(plain.width());
        assertThat(rows.numbers()).extracting(FormulaNumber::text).containsExactly("(1)", "(2)");
        assertThat(rows.numbers().getFirst().baseline()).isBetween(-rows.height() + 1, -0.5);
        assertThat(rows.numbers().getLast().baseline()).isBetween(rows.depth() - 1, rows.depth());
        // In MathML they stand behind their rows.
        assertThat(new MathMlWriter().write(rows.tex(), true, HERE).value().orElseThrow())
                .contains("(1)", "(2)");
    }

    @Test
    void aNumberHasRoomBesideItsFormula() {
        String tex = "a_1+a_2+a_3+a_4+a_5+a_6=b_1+b_2+b_3+b_4+b_5";
        double width = draw(tex, true).width();

        assertThat(DRAWER.draw(tex + "\\tag{12}", true, width + 1, HERE)
                        .value()
                        .orElseThrow()
                        .width())
                .isLessThan(width - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_1+a_2+a_3+a_4+a_5+a_6+a_7+a_8+a_9+b_1+b_2+b_3+b_4+b_5",
                "f(x)=\\left(\\frac{x+1}{x-1}\\right)=\\sum_{i=1}^n x_i\\le y\\le z",
                "\\text{一个很长很长的句子，写在公式里面，比一行还要长得多}",
                "x_1, x_2, x_3, x_4, x_5, x_6, x_7, x_8, x_9, y_1, y_2, y_3"
            })
    void aFormulaTooWideIsBrokenIntoLines(String tex) {
        FormulaDrawing broken = DRAWER.draw(tex, true, 12, HERE).value().orElseThrow();
        assertThat(draw(tex, true).width()).isGreaterThan(13);
        assertThat(broken.width()).isBetween(6.0, 12.0);
    }

    @Test
    void aFormulaIsNotBrokenInsideScriptsFencesAndMatrices() {
        for (String tex : List.of(
                "\\begin{bmatrix} a=b & c=d & e=f & g=h \\end{bmatrix}",
                "\\left[ a=b=c=d=e=f=g=h \\right>",
                "x^{a=b=c=d=e=f=g=h=i=j=k=l=m}_+")) {
            FormulaDrawing whole = draw(tex, true);
            FormulaDrawing fitted = DRAWER.draw(tex, true, 5, HERE).value().orElseThrow();
            assertThat(fitted.height() / fitted.width())
                    .as(tex)
                    .isCloseTo(whole.height() / whole.width(), within(1e-6));
        }
    }

    /** The library by itself lets most of these spoil what is drawn after them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "{-} → a-b",
                "{\\in}{=}{+} → x\\in y=z+w",
                "\\sum\\limits_a → \\sum_{i} x",
                "\\int\\limits_a^b → \\int_a^b f",
                "\\begin{bmatrix} a & b \\\\ c \\end{bmatrix} → \\begin{aligned} a &= b \\\\ &= c \\end{aligned}",
                "\\begin{array}{ccc} a \\\\ b & c \\end{array} → \\begin{cases} a & b \\\\ c \\end{cases}",
                "\\newcommand{\\alpha}{b} → \\alpha",
                "{\\lim} {\\neq} {\\max} → \\lim_x \\max_y a\\neq b",
                "\\mathrel{-} \\mathop{x}\\limits^2 → -x"
            })
    void noFormulaChangesALaterOne(String poison, String later) {
        List<Double> before = points(drawAfresh(later).outline());
        new FormulaDrawer(SampleFonts.LIBRARY).draw(poison, true, HERE);
        assertThat(points(drawAfresh(later).outline())).isEqualTo(before);
    }

    @Test
    void aShortMatrixRowSpoilsNothingInItsOwnFormula() {
        String ragged = "\\begin{bmatrix} a & b \\\\ c \\end{bmatrix}";
        double width = draw(ragged, false).width();
        double aligned = draw("\\begin{aligned} a &= b \\end{aligned}", false).width();
        assertThat(draw(ragged + "\\begin{aligned} a &= b \\end{aligned}", false)
                        .width())
                .isCloseTo(width + aligned, within(0.4));
        assertThat(draw("{-}a-b", false).width())
                .isGreaterThan(draw("a-b", false).width() + 0.7);
    }

    @Test
    void lengthsAreNotPrinted() {
        assertThat(draw("a\\kern 20pt b", false).width())
                .isEqualTo(draw("a\\hspace{20pt}b", false).width());
        assertThat(draw("a\\kern 2em b", false).width())
                .isCloseTo(draw("ab", false).width() + 2, within(0.01));
    }

    @Test
    void struckOutTermsHaveTheirStroke() {
        int plain = points(draw("{x}", false).outline()).size();
        assertThat(points(draw("\\cancel{x}", false).outline()).size()).isGreaterThan(plain);
        assertThat(points(draw("\\xcancel{x}", false).outline()).size())
                .isGreaterThan(points(draw("\\bcancel{x}", false).outline()).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\unknowncommand",
                "",
                "\\text{}",
                "\\hspace{0em}",
                "{\\quad}",
                "\\phantom{x}",
                "\\includegraphics{/etc/passwd}",
                "\uE123"
            })
    void whatCannotBeDrawnIsOneWarning(String tex) {
        Outcome<Optional<FormulaDrawing>> outcome = DRAWER.draw(tex, false, HERE);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(FormulaCodes.UNDRAWABLE_FORMULA);
            assertThat(found.at()).isEqualTo(HERE);
        });
    }

    @Test
    void deepAndLongInputIsRefusedOrDrawnButNeverThrows() {
        for (String tex : List.of(
                "{".repeat(2000) + "x" + "}".repeat(2000),
                "\\frac{".repeat(300),
                "x".repeat(30_000),
                "\\sqrt{".repeat(1000))) {
            Outcome<Optional<FormulaDrawing>> outcome = DRAWER.draw(tex, false, HERE);
            assertThat(outcome.diagnostics()).hasSize(outcome.value().isPresent() ? 0 : 1);
        }
    }

    @Test
    void manyThreadsDrawTheSame() {
        List<String> formulas = List.of("a-b", "{-}c", "\\sum\\limits_i x", "\\sum_i x", "\\text{中}", "\\frac12");
        List<List<Double>> expected =
                formulas.stream().map(tex -> points(drawAfresh(tex).outline())).toList();
        FormulaDrawer drawer = new FormulaDrawer(SampleFonts.LIBRARY);
        IntStream.range(0, 200).parallel().forEach(i -> {
            int which = i % formulas.size();
            FormulaDrawing drawing =
                    drawer.draw(formulas.get(which), false, HERE).value().orElseThrow();
            assertThat(points(drawing.outline())).isEqualTo(expected.get(which));
        });
    }
}
