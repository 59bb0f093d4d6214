package io.github.zhiban.formula;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.util.Optional;

/** Writes TeX formulas as MathML Core. Thread safe. */
public final class MathMlWriter {

    /**
     * Writes a formula.
     *
     * @param tex as the author wrote it; common damage is repaired
     * @param display whether it stands on a line of its own
     * @param at where it stands, for the warning when it cannot be written
     * @return a {@code math} element with the TeX in {@code alttext}; empty with one {@link FormulaCodes#NO_MATHML} when there can be
     *     none
     */
    public Outcome<Optional<String>> write(String tex, boolean display, Location at) {
        return Outcome.of(Optional.empty());
    }
}
