package io.github.zhiban.edition.print;

import io.github.zhiban.formula.FormulaDrawing;
import java.util.Map;

/**
 * A document for pages.
 *
 * @param formulas the drawings that it refers to, by their addresses
 */
public record WrittenPages(String xhtml, Map<String, FormulaDrawing> formulas) {
    public WrittenPages {
        formulas = Map.copyOf(formulas);
    }
}
