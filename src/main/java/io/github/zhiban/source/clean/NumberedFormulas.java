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
            List<Numbered> rows = new ArrayList<>();
            for (Element row : ROWS.all(table)) {
                Numbered numbered = numbered(row);
                if (numbered == null) {
                    rows.clear();
                    break;
                }
                rows.add(numbered);
            }
            if (!rows.isEmpty()) {
                rows.forEach(row -> table.before(row.written()));
                if (!table.id().isEmpty()) {
                    rows.getFirst().formula.attr("id", table.id());
                }
                table.remove();
            }
        }
    }

    /** A formula and the number beside it; empty for none. */
    private record Numbered(Element formula, String number) {
        Element written() {
            if (!number.isEmpty() && !formula.attr("tex").contains("\\tag")) {
                formula.attr("tex", formula.attr("tex") + "\\tag{" + number + "}");
            }
            return formula.attr("display", "");
        }
    }

    /** The only formula of a row that holds nothing besides but its number; {@code null} for any other row. */
    private static @Nullable Numbered numbered(Element row) {
        List<Element> formulas = FORMULAS.all(row);
        String number = "";
        List<Element> cells = CELLS.all(row);
        for (Element cell : cells) {
            String text = cell.text().strip();
            Matcher counted = NUMBER.matcher(text);
            // A number without brackets that stands first counts the rows of a table.
            boolean counts = counted.matches() && (isBracketed(text) || cell.equals(cells.getLast()));
            if (!text.isEmpty() && number.isEmpty() && !FORMULAS.in(cell) && counts) {
                number = counted.group(1);
            } else if (!text.isEmpty() || cell.selectFirst("img, table") != null) {
                return null;
            }
        }
        Element formula = formulas.size() == 1 ? formulas.getFirst() : null;
        return formula == null || (number.isEmpty() && !formula.hasAttr("display"))
                ? null
                : new Numbered(formula, number);
    }

    private static boolean isBracketed(String number) {
        return number.startsWith("(") || number.startsWith("（");
    }
}
