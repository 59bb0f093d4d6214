package io.github.zhiban.formula;

import io.github.zhiban.diagnostics.Code;

/** What this stage reports. */
public final class FormulaCodes {
    /** A formula cannot be drawn; pages show its TeX. */
    public static final Code UNDRAWABLE_FORMULA = new Code("UNDRAWABLE_FORMULA");

    /** A formula cannot be written as MathML; the book shows its TeX. */
    public static final Code NO_MATHML = new Code("NO_MATHML");

    /** A formula lacks what its TeX has. */
    public static final Code FORMULA_UNFAITHFUL = new Code("FORMULA_UNFAITHFUL");

    private FormulaCodes() {}
}
