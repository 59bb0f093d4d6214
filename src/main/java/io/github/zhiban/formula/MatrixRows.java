package io.github.zhiban.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Fills up the short rows of matrices, which the drawing library takes for text between rows. */
final class MatrixRows {
    private static final int MOST_CELLS = 10_000;
    private static final int MOST_COLUMNS = 500;

    /** {@code *{n}{…}} in the columns of an array, and commands that take so many of them. */
    private static final Pattern MANY = Pattern.compile("(?:\\*|\\\\multicolumn|\\\\hdotsfor)\\s*\\{?\\s*(\\d{1,12})");

    private final List<TexToken> tokens;
    private final Deque<Level> levels = new ArrayDeque<>();

    /** How many cells are missing before which token. */
    private final Map<Integer, Integer> missing = new TreeMap<>();

    private MatrixRows(List<TexToken> tokens) {
        this.tokens = tokens;
    }

    /** An open group or environment, and the rows of the latter. */
    private static final class Level {
        final List<Row> rows = new ArrayList<>();
        int columns = 1;
        boolean filled;
        boolean fixed;
    }

    private record Row(int end, int columns) {}

    /** @throws IllegalArgumentException if a matrix has more cells or columns than any page could show */
    static String pad(String tex) {
        MANY.matcher(tex).results().map(number -> number.group(1)).forEach(MatrixRows::check);
        return tex.contains("\\begin") ? new MatrixRows(TexToken.split(tex)).pad() : tex;
    }

    private static void check(String columns) {
        if (Long.parseLong(columns) > MOST_COLUMNS) {
            throw new IllegalArgumentException("a matrix in it has more than " + MOST_COLUMNS + " columns");
        }
    }

    private String pad() {
        for (int i = 0; i < tokens.size(); i++) {
            pass(i, tokens.get(i));
        }
        StringBuilder padded = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            padded.append("&".repeat(missing.getOrDefault(i, 0)))
                    .append(tokens.get(i).text());
        }
        return padded.toString();
    }

    private void pass(int at, TexToken token) {
        switch (token.text()) {
            case "\\begin", "{" -> levels.push(new Level());
            case "}" -> levels.poll();
            case "\\end" -> {
                if (!levels.isEmpty()) {
                    endRow(at);
                    fill(levels.pop());
                }
            }
            case "\\\\", "\\cr" -> {
                if (!levels.isEmpty()) {
                    endRow(at);
                }
            }
            case "&" -> {
                if (!levels.isEmpty()) {
                    levels.element().columns++;
                }
            }
            case "\\multicolumn", "\\intertext", "\\hdotsfor" -> {
                if (!levels.isEmpty()) {
                    levels.element().fixed = true;
                }
            }
            default -> {
                if (!levels.isEmpty() && token.kind() != TexToken.Kind.SPACE && !token.is("\\hline")) {
                    levels.element().filled = true;
                }
            }
        }
    }

    private void endRow(int at) {
        Level level = levels.element();
        boolean last = tokens.get(at).is("\\end");
        if (!level.fixed && !(last && !level.filled && level.columns == 1)) {
            level.rows.add(new Row(at, level.columns));
        }
        level.columns = 1;
        level.filled = false;
        level.fixed = false;
    }

    private void fill(Level level) {
        int columns = level.rows.stream().mapToInt(Row::columns).max().orElse(0);
        if ((long) columns * level.rows.size() > MOST_CELLS) {
            throw new IllegalArgumentException("a matrix in it has more than " + MOST_CELLS + " cells");
        }
        for (Row row : level.rows) {
            missing.put(row.end(), columns - row.columns());
        }
    }
}
