package io.github.zhiban.typeset;

import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import java.util.Map;

/**
 * Pages to be set.
 *
 * @param xhtml a well-formed XHTML document with standard elements; no scripts, no references outside {@code pictures}
 * @param sheets the style sheets in cascade order
 * @param pictures what {@code img/@src} refers to, by address
 * @param formulas what the {@code data-formula} attribute of an empty {@code span} or {@code div} names, by key
 * @param info what the file says about itself
 * @param policies the rules of the house for lines
 * @param paperWidth how wide the paper is to which pages are reduced, in points; 0 where they are as the sheets say
 */
public record PrintDocument(
        String xhtml,
        List<StyleSheet> sheets,
        Map<String, PreparedPicture> pictures,
        Map<String, FormulaDrawing> formulas,
        DocumentInfo info,
        HousePolicies policies,
        double paperWidth) {
    public PrintDocument {
        sheets = List.copyOf(sheets);
        pictures = Map.copyOf(pictures);
        formulas = Map.copyOf(formulas);
    }

    /** Pages of full size with the usual rules for lines. */
    public PrintDocument(
            String xhtml,
            List<StyleSheet> sheets,
            Map<String, PreparedPicture> pictures,
            Map<String, FormulaDrawing> formulas,
            DocumentInfo info) {
        this(xhtml, sheets, pictures, formulas, info, HousePolicies.DEFAULT, 0);
    }

    /**
     * One style sheet.
     *
     * @param name for diagnostics, for example {@code styles/classic/handout.css}
     */
    public record StyleSheet(String name, String css) {}
}
