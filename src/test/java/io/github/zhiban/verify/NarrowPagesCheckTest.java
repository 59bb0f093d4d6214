package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.MathTree;
import io.github.zhiban.verify.reading.ChapterShapes;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowPagesCheckTest {
    private static final MathTree WIDE = MathTree.parse(
                    "<math><mrow><mi>W</mi><mo>=</mo><mn>12345678901234567890</mn></mrow></math>", 0)
            .orElseThrow();

    @Test
    void whatDoesNotAdaptIsReported() {
        assertThat(found(new ChapterShapes.Formula("W = 12345678901234567890", "", WIDE), "table", 9))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.PAGE_TOO_NARROW, VerifyCodes.PAGE_TOO_NARROW);
    }

    @Test
    void whatAdaptsFits() {
        assertThat(found(
                        new ChapterShapes.Formula("W = 1", "font-size: min(1em, calc(94cqi / 14.0))", WIDE),
                        "table fit-22",
                        9))
                .isEmpty();
        assertThat(found(
                        new ChapterShapes.Formula(
                                "x", "", MathTree.parse("<math/>", 0).orElseThrow()),
                        "table",
                        3))
                .isEmpty();
    }

    private static List<Diagnostic> found(ChapterShapes.Formula formula, String around, int columns) {
        Diagnostics findings = new Diagnostics();
        NarrowPages.check(
                new ChapterShapes(List.of(formula), List.of(new ChapterShapes.Table(columns, around, "甲"))),
                Location.of("a.epub"),
                findings);
        return findings.found();
    }
}
