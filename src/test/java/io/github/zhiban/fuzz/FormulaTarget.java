package io.github.zhiban.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.Library;
import io.github.zhiban.formula.FormulaCodes;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.MathMlWriter;

/** Draws and writes TeX: a formula, which may say what it lacks, or one warning. */
public final class FormulaTarget {
    private static final Location HERE = Location.of("fuzz.tex");
    private static final FormulaDrawer DRAWER = new FormulaDrawer(Library.FONTS);
    private static final MathMlWriter WRITER = new MathMlWriter();

    private FormulaTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        String tex = new String(input, UTF_8);
        var drawn = DRAWER.draw(tex, true, 30, HERE);
        var written = WRITER.write(tex, true, HERE);
        boolean refused =
                drawn.diagnostics().stream().anyMatch(each -> !each.code().equals(FormulaCodes.FORMULA_UNFAITHFUL));
        boolean unfaithful = drawn.diagnostics().size() > (refused ? 1 : 0);
        if (drawn.value().isEmpty() != refused
                || (refused && unfaithful)
                || written.value().isEmpty() != !written.diagnostics().isEmpty()) {
            throw new IllegalStateException("a formula lost without a word, or a word about one that is there");
        }
    }
}
