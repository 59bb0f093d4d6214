package io.github.zhiban.edition.handout;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.EditionCodes;
import io.github.zhiban.edition.markup.BlockText;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets tables that no reader turns the pages of as text: each cell of a table, and each line, takes several kilobytes
 * while pages are laid out, and a hundred thousand rows took all of the memory and with it the handout. Rows are lines
 * while there are not too many, and run on after each other in longer tables. Used once, by one thread.
 */
public final class LongTables {
    /** Cells of all tables of an article together, set as tables: about 600 pages of two columns, in 512 MB. */
    static final int MOST_CELLS = 40_000;

    /** Rows of all tables of an article together that are lines of their own: about 700 pages, in 512 MB. */
    static final int MOST_LINES = 30_000;

    /** So many lines, or rows that run on, are one paragraph: paragraphs are what pages and columns break between. */
    private static final int ROWS_A_PARAGRAPH = 20;

    private static final String BETWEEN = " · ";
    private static final String NOTHING = "–";
    private static final Inline AFTER_ROW = new Inline.Text("; ");

    private final Diagnostics diagnostics = new Diagnostics();
    private long left = MOST_CELLS;
    private int lines = MOST_LINES;

    private LongTables() {}

    /** The article as it is printed: the same one, unless its tables are too long. */
    public static Outcome<Article> asPrinted(Article article) {
        long[] cells = {0};
        article.walk(new Article.Visitor() {
            @Override
            public void block(Block block) {
                cells[0] += block instanceof Block.Table table ? count(table) : 0;
            }
        });
        if (cells[0] <= MOST_CELLS) {
            return Outcome.of(article);
        }
        LongTables tables = new LongTables();
        Article printed = article.with(tables.sections(article.sections()), article.notes());
        return new Outcome<>(printed, tables.diagnostics.found());
    }

    /** The cells of all columns in all rows: those that are missing are laid out too, and so is what spans cover. */
    private static long count(Block.Table table) {
        List<Row> rows = table.rows();
        // For each row, how many more columns than in the one before cells from above cover.
        long[] more = new long[rows.size() + 1];
        long covered = 0;
        long columns = 0;
        for (int r = 0; r < rows.size(); r++) {
            covered += more[r];
            long own = 0;
            for (Cell cell : rows.get(r).cells()) {
                own += cell.columnSpan();
                if (cell.rowSpan() > 1 && r + 1 < rows.size()) {
                    more[r + 1] += cell.columnSpan();
                    more[(int) Math.min(rows.size(), (long) r + cell.rowSpan())] -= cell.columnSpan();
                }
            }
            columns = Math.max(columns, covered + own);
        }
        return rows.size() * columns;
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(one -> new Section(one.heading(), blocks(one.blocks()), sections(one.sections())))
                .toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> printed = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Table table)) {
                printed.add(block.withChildren(this::blocks));
            } else if (count(table) <= left) {
                left -= count(table);
                printed.add(table);
            } else {
                printed.addAll(text(table));
            }
        }
        return printed;
    }

    private List<Block> text(Block.Table table) {
        List<Row> rows = table.rows();
        boolean running = rows.size() > lines;
        lines -= running ? 0 : rows.size();
        diagnostics.warning(
                EditionCodes.LONG_TABLE,
                table.at(),
                running
                        ? "The handout has a table of " + rows.size() + " rows as running text."
                        : "The handout has a table of " + rows.size() + " rows as lines of text.",
                "Split the table, or hand it out as a file of its own; the book has it as a table.");
        List<Block> text = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            text.add(new Block.Paragraph(table.caption(), table.at()));
        }
        for (int from = 0; from < rows.size(); from += ROWS_A_PARAGRAPH) {
            List<Inline> content = new ArrayList<>();
            for (Row row : rows.subList(from, Math.min(rows.size(), from + ROWS_A_PARAGRAPH))) {
                if (!content.isEmpty()) {
                    content.add(running ? AFTER_ROW : new Inline.HardLineBreak());
                }
                content.addAll(line(row));
            }
            text.add(new Block.Paragraph(content, table.at()));
        }
        return text;
    }

    private static List<Inline> line(Row row) {
        List<Inline> line = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Cell cell : row.cells()) {
            text.append(text.isEmpty() && line.isEmpty() ? "" : BETWEEN);
            if (cell.content().size() == 1 && cell.content().getFirst() instanceof Block.Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Inline.Text plain) {
                        text.append(plain.value());
                    } else {
                        flush(text, line);
                        line.add(inline);
                    }
                }
            } else {
                String plain = String.join(" ", BlockText.lines(cell.content()));
                text.append(plain.isBlank() ? NOTHING : plain);
            }
        }
        flush(text, line);
        return line;
    }

    private static void flush(StringBuilder text, List<Inline> line) {
        if (!text.isEmpty()) {
            line.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }
}
