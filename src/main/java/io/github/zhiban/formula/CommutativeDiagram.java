package io.github.zhiban.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Commutative diagrams ({@code \begin{CD}}, amscd) become arrays with arrows: rows of objects with arrows between them, rows of arrows between
 * the rows of objects.
 */
final class CommutativeDiagram {
    private static final String OPEN = "\\begin{CD}";
    private static final String CLOSE = "\\end{CD}";

    private CommutativeDiagram() {}

    static String rewrite(String formula) {
        int start = formula.indexOf(OPEN);
        int end = formula.indexOf(CLOSE, Math.max(0, start));
        if (start < 0 || end < 0) {
            return formula;
        }
        String array = array(formula.substring(start + OPEN.length(), end));
        return formula.substring(0, start) + array + rewrite(formula.substring(end + CLOSE.length()));
    }

    private static String array(String source) {
        List<String> rows = new ArrayList<>();
        int columns = 1;
        for (List<TexToken> row : rows(TexToken.split(source))) {
            List<String> cells = cells(row);
            columns = Math.max(columns, cells.size());
            rows.add(String.join(" & ", cells));
        }
        return "\\begin{array}{" + "c".repeat(columns) + "}" + String.join(" \\\\ ", rows) + "\\end{array}";
    }

    private static List<List<TexToken>> rows(List<TexToken> tokens) {
        List<List<TexToken>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (TexToken token : tokens) {
            if (token.is("\\\\")) {
                rows.add(new ArrayList<>());
            } else {
                rows.getLast().add(token);
            }
        }
        return rows;
    }

    /** Objects and the arrows between them; in a row of arrows the places between columns stay empty. */
    private static List<String> cells(List<TexToken> row) {
        List<String> cells = new ArrayList<>(List.of(""));
        boolean vertical = false;
        int at = 0;
        while (at < row.size()) {
            TexToken token = row.get(at++);
            if (!token.is("@") || at == row.size()) {
                cells.set(cells.size() - 1, cells.getLast() + token.text());
                continue;
            }
            String kind = row.get(at++).text();
            List<String> labels = new ArrayList<>();
            while (labels.size() < 2 && "><VA".contains(kind)) {
                StringBuilder label = new StringBuilder();
                while (at < row.size() && !row.get(at).is(kind)) {
                    int end = Arguments.end(row, at);
                    label.append(TexToken.join(row.subList(at, end)));
                    at = Math.max(end, at + 1);
                }
                at++;
                labels.add(label.toString().strip());
            }
            boolean down = "VA|".contains(kind) || (kind.equals(".") && vertical);
            if (down
                    || (kind.equals(".")
                            && cells.size() == 1
                            && cells.getFirst().isBlank())) {
                if (vertical) {
                    cells.add("");
                    cells.add("");
                }
                vertical = true;
                cells.set(cells.size() - 1, arrow(kind, labels));
            } else {
                cells.add(arrow(kind, labels));
                cells.add("");
            }
        }
        return cells;
    }

    private static String arrow(String kind, List<String> labels) {
        return switch (kind) {
            case ">" -> "\\xrightarrow[" + padded(labels.get(1)) + "]{" + padded(labels.get(0)) + "}";
            case "<" -> "\\xleftarrow[" + padded(labels.get(1)) + "]{" + padded(labels.get(0)) + "}";
            case "V" -> beside("\\Big\\downarrow", labels);
            case "A" -> beside("\\Big\\uparrow", labels);
            case "=" -> "=\\!\\!=\\!\\!=";
            case "|" -> "\\Big\\Vert";
            default -> "";
        };
    }

    /** An arrow without a label is as long as one with a letter. */
    private static String padded(String label) {
        return "\\quad " + label + "\\quad ";
    }

    private static String beside(String arrow, List<String> labels) {
        return "{\\scriptstyle " + labels.get(0) + "}" + arrow + "{\\scriptstyle " + labels.get(1) + "}";
    }
}
