package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Alignment;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.repair.Stress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads tables of data; a table that only places things on the page is read as what it places. */
final class TableReader {
    /** HTML's own limit for {@code colspan}. */
    private static final int WIDEST_SPAN = 1000;

    /**
     * Tables inside each other beyond this are read as rows of text: no page could show them, and each costs as much as
     * all around it.
     */
    private static final int DEEPEST = 3;

    private final HtmlReader reader;
    private final Context context;

    /** How many tables are being read, each inside the one before it. */
    private int open;

    TableReader(HtmlReader reader, Context context) {
        this.reader = reader;
        this.context = context;
    }

    void read(Element table, InlineStyle style, BlockBuilder out) {
        List<Element> rows = rows(table);
        List<Inline> caption = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                caption.addAll(reader.lineIn(child, style));
            }
        }
        if (LayoutTables.isLayout(table, rows)) {
            unwrap(rows, caption, style, out, table);
        } else if (open >= DEEPEST) {
            context.diagnostics()
                    .info(
                            SourceCodes.NESTING_FLATTENED,
                            context.at(table),
                            "A table too deep inside others; its cells were kept as paragraphs.");
            unwrap(rows, caption, style, out, table);
        } else {
            open++;
            add(table, rows, caption, style, out);
            open--;
        }
    }

    private void add(Element table, List<Element> rows, List<Inline> caption, InlineStyle style, BlockBuilder out) {
        int headRows = headRows(rows);
        List<Row> all = new ArrayList<>(read(rows.subList(0, headRows), style, out, true));
        int heads = all.size();
        all.addAll(read(rows.subList(headRows, rows.size()), style, out, false));
        List<Row> fitted = SpanGrid.fitted(all);
        List<Row> head = fitted.subList(0, heads);
        List<Row> body = fitted.subList(heads, fitted.size());
        if (!head.isEmpty() || !body.isEmpty()) {
            out.add(new Block.Table(caption, head, body, context.at(table)));
        } else if (!caption.isEmpty()) {
            out.add(new Block.Paragraph(caption, context.at(table)));
        }
    }

    private void unwrap(List<Element> rows, List<Inline> caption, InlineStyle style, BlockBuilder out, Element table) {
        if (!caption.isEmpty()) {
            out.add(new Block.Paragraph(caption, context.at(table)));
        }
        for (Element row : rows) {
            for (Element cell : row.children()) {
                out.endParagraph();
                reader.children(cell, Css.of(cell).applied(style), out);
                out.endParagraph();
            }
        }
    }

    /** The rows of a table in the order in which they are shown, without those of tables inside it. */
    static List<Element> rows(Element table) {
        List<Element> head = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead" -> head.addAll(rowsOf(child));
                case "tbody" -> body.addAll(rowsOf(child));
                case "tfoot" -> foot.addAll(rowsOf(child));
                case "tr" -> body.add(child);
                default -> {}
            }
        }
        head.addAll(body);
        head.addAll(foot);
        return head;
    }

    private static List<Element> rowsOf(Element group) {
        return group.children().stream()
                .filter(row -> row.normalName().equals("tr"))
                .toList();
    }

    /**
     * How many rows repeat on every page: those marked so, else a first row of header cells, of bold text above plain
     * rows, or of names above longer text.
     */
    private static int headRows(List<Element> rows) {
        int marked = 0;
        while (marked < rows.size() && isMarkedHead(rows.get(marked))) {
            marked++;
        }
        if (marked > 0) {
            return marked < rows.size() ? marked : 1;
        }
        boolean boldFirst = rows.size() > 1 && isBold(rows.getFirst()) && !isBold(rows.get(1));
        return boldFirst || ColumnNames.areFirst(rows) ? 1 : 0;
    }

    private static boolean isMarkedHead(Element row) {
        Element group = row.parent();
        boolean inHead = group != null && group.normalName().equals("thead");
        return inHead || (row.childrenSize() > 0 && row.children().stream().allMatch(TableReader::isHeader));
    }

    private static boolean isHeader(Element cell) {
        return cell.normalName().equals("th");
    }

    private static boolean isBold(Element row) {
        return row.childrenSize() > 1
                && row.hasText()
                && row.children().stream()
                        .filter(Element::hasText)
                        .allMatch(cell -> cell.select("strong, b").text().length()
                                == cell.text().length());
    }

    private List<Row> read(List<Element> rows, InlineStyle style, BlockBuilder out, boolean head) {
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isEmpty(rows.get(i))) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            for (Element cell : rows.get(i).children()) {
                boolean header = head || cell.normalName().equals("th");
                InlineStyle inherited = Css.of(cell).applied(style);
                List<Block> content = cells.isEmpty()
                        ? reader.partIn(cell, inherited, out, rows.get(i))
                        : reader.partIn(cell, inherited, out);
                int rowSpan = Math.min(span(cell, "rowspan", rows.size()), rows.size() - i);
                int empty = (int) rows.subList(i, i + rowSpan).stream()
                        .filter(TableReader::isEmpty)
                        .count();
                cells.add(new Cell(
                        header,
                        span(cell, "colspan", WIDEST_SPAN),
                        rowSpan - empty,
                        alignment(cell),
                        header ? unstressed(content) : content));
            }
            if (!isBlank(cells)) {
                result.add(new Row(cells));
            }
        }
        boolean nothing = result.stream()
                .allMatch(row ->
                        row.cells().stream().allMatch(cell -> cell.content().isEmpty()));
        return nothing ? List.of() : result;
    }

    /** Whether cells say nothing and yet cover rows below: a tag of a cell that was broken off. */
    private static boolean isBlank(List<Cell> cells) {
        return cells.stream().allMatch(cell -> cell.content().isEmpty())
                && cells.stream().anyMatch(cell -> cell.rowSpan() > 1);
    }

    /** A row that cells from above cover all of, or that its editor left behind, is none. */
    private static boolean isEmpty(Element row) {
        return row.childrenSize() == 0;
    }

    /** Header cells are set bold by the style. */
    private static List<Block> unstressed(List<Block> content) {
        return content.stream()
                .map(block -> block instanceof Block.Paragraph p
                        ? new Block.Paragraph(Stress.removed(p.content()), p.at())
                        : block)
                .toList();
    }

    /** A span of 0 means all that is left. */
    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return span == 0 && attribute.equals("rowspan") ? most : Math.clamp(span, 1, most);
    }

    private static Alignment alignment(Element cell) {
        String align = Css.of(cell).value("text-align");
        return switch ((align.isEmpty() ? cell.attr("align") : align).toLowerCase(Locale.ROOT)) {
            case "left", "start" -> Alignment.LEFT;
            case "center", "middle" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            default -> Alignment.NATURAL;
        };
    }
}
