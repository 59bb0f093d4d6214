package io.github.zhiban.formula;

/**
 * The number of a formula or of one of its rows.
 *
 * @param text with the parentheses around it, where the author wants any
 * @param baseline below that of the formula, in em; negative where the row stands above it
 */
public record FormulaNumber(String text, double baseline) {}
