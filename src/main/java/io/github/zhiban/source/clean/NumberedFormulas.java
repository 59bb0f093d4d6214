package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tables that only put numbers beside displayed formulas, as LaTeXML, Wikipedia and word processors do, become those
 * formulas with their numbers ({@code \tag}).
 */
final class NumberedFormulas implements Cleaning {
    private static final Query TABLES = Query.of("table:has(" + RepairElements.FORMULA + ")");
    private static final Query FORMULAS = Query.of(RepairElements.FORMULA);
    private static final Query ROWS = Query.of("tr");
    private static final Query CELLS = Query.of("td, th");
    private static final Pattern NUMBER =
            Pattern.compile("[(（]?\\s*((?:[A-Z]\\.?)?\\d{1,3}(?:[.\\-–]\\d{1,3}){0,2}[a-z]?)\\s*[)）]?");

    @Override
    public Reason drops() {
        return Reason.MARKER;
    }

    @Override
    public Set<String> makes() {
        return Set.of("[display]", "[id]");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element table : TABLES.all(body, names)) {
            List<Element> formulas = new ArrayList<>();
            for (Element row : ROWS.all(table)) {
                Element formula = formula(row);
                if (formula == null) {
                    formulas.clear();
                    break;
                }
                formulas.add(formula);
            }
            if (!formulas.isEmpty()) {
                if (!table.id().isEmpty()) {
                    formulas.getFirst().attr("id", table.id());
                }
                formulas.forEach(table::before);
                table.remove();
            }
        }
    }

    /** The only formula of a row that holds nothing besides but its number; {@code null} for any other row. */
    private static @Nullable Element formula(Element row) {
        List<Element> formulas = FORMULAS.all(row);
        String number = "";
        for (Element cell : CELLS.all(row)) {
            String text = cell.text().strip();
            Matcher counted = NUMBER.matcher(text);
            if (!text.isEmpty() && number.isEmpty() && !FORMULAS.in(cell) && counted.matches()) {
                number = counted.group(1);
            } else if (!text.isEmpty() || cell.selectFirst("img, table") != null) {
                return null;
            }
        }
        Element formula = formulas.size() == 1 ? formulas.getFirst() : null;
        if (formula == null || (number.isEmpty() && !formula.hasAttr("display"))) {
            return null;
        }
        if (!number.isEmpty() && !formula.attr("tex").contains("\\tag")) {
            formula.attr("tex", formula.attr("tex") + "\\tag{" + number + "}");
        }
        return formula.attr("display", "");
    }
}
