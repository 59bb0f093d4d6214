package io.github.zhiban.edition.ebook;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.formula.MathMlWriter;
import java.util.Optional;

/** Formulas as MathML, which most reading apps draw and read aloud. */
public final class WrittenFormulas implements BookFormulas {
    private final MathMlWriter writer;
    private final Diagnostics diagnostics;

    /** Formulas of one book. */
    public WrittenFormulas(MathMlWriter writer, Diagnostics diagnostics) {
        this.writer = writer;
        this.diagnostics = diagnostics;
    }

    @Override
    public boolean write(Markup out, String tex, boolean display, Location at) {
        Optional<String> mathml = diagnostics.keep(writer.write(tex, display, at));
        mathml.ifPresent(formula -> out.raw(FormulaFit.fit(formula, out)));
        return mathml.isPresent();
    }
}
