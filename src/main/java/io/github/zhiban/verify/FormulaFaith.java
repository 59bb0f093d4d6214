package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.formula.FormulaCodes;
import io.github.zhiban.formula.TexParts;
import io.github.zhiban.verify.reading.ChapterShapes;

/** Whether formulas in MathML have the scripts, fractions and roots of the TeX that their alternative texts say. */
final class FormulaFaith {
    private static final int LONGEST = 60;

    private FormulaFaith() {}

    static void check(ChapterShapes shapes, Location at, Diagnostics findings) {
        for (ChapterShapes.Formula formula : shapes.formulas()) {
            String lost = TexParts.of(formula.tex()).lostIn(TexParts.of(formula.tree()));
            if (!lost.isEmpty()) {
                String tex = formula.tex();
                findings.warning(
                        FormulaCodes.FORMULA_UNFAITHFUL,
                        at,
                        "The formula has lost " + lost + ": "
                                + (tex.length() <= LONGEST ? tex : tex.substring(0, LONGEST - 1) + "…"),
                        "Compare it with the source, and write it more simply.");
            }
        }
    }
}
