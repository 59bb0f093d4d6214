package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Block;
import io.github.zhiban.edition.markup.BlockText;
import io.github.zhiban.edition.markup.BlockWriter;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a figure, a table, code or a formula as large as the slide allows; of the long ones, as much as fits. */
final class ExhibitWriter {
    private static final double CODE_SIZE = 13;
    private static final double CODE_LINE = 19;
    private static final double CODE_FRAME = 28;
    /** The largest type that a formula stands in, so that no formula is wider than the slide. */
    private static final double TEXT_SIZE = 26;

    private static final double EXCERPT = 22;
    /** A formula of up to three lines, and the space around it. */
    private static final double FORMULA = 200;

    private static final double TABLE_SIZE = 15;
    private static final double SMALL_TABLE_SIZE = 12;
    private static final double TABLE_LINE = 1.5;
    private static final double CELL_SPACE = 10;
    private static final double CAPTION = 28;

    private final SlideMedium medium;
    private final String language;

    /**
     * A writer.
     *
     * @param language the article's
     */
    ExhibitWriter(SlideMedium medium, String language) {
        this.medium = medium;
        this.language = language;
    }

    /** Measures of an exhibit in a frame. */
    static Measures measures(SlideFrame frame) {
        return new Measures(
                frame.width(),
                0,
                frame.height() - CAPTION,
                TEXT_SIZE,
                TABLE_SIZE,
                SMALL_TABLE_SIZE,
                CODE_SIZE,
                false,
                0);
    }

    /**
     * The markup of an exhibit.
     *
     * @param excerpt what is said where only a part is shown
     */
    String write(Block block, SlideFrame frame, String excerpt) {
        Markup out = new Markup();
        BlockWriter blocks = new BlockWriter(out, medium, language, measures(frame));
        out.open("div", "class", "exhibit" + codeClass(block, frame));
        Block shown = fitted(block, frame);
        boolean whole = length(shown) == length(block);
        blocks.write(
                whole ? block : fitted(block, new SlideFrame(frame.width(), frame.height() - EXCERPT)), frame.width());
        if (!whole) {
            out.element("p", excerpt, "class", "excerpt", "data-role", "Origin");
        }
        return out.close().toString();
    }

    private static Block fitted(Block block, SlideFrame frame) {
        return switch (block) {
            case Block.CodeBlock code -> code(code, frame);
            case Block.Table table -> table(table, frame);
            case Block.Figure figure ->
                new Block.Figure(figure.pictures().subList(0, 1), figure.caption(), figure.at());
            case Block.Paragraph paragraph -> paragraph;
            case Block.MinorHeading lead -> lead;
            case Block.BulletList bullets -> bullets;
            case Block.OrderedList numbers -> numbers;
            case Block.Tasks tasks -> tasks;
            case Block.Definitions definitions -> definitions;
            case Block.Quote quote -> quote;
            case Block.DisplayFormula formula -> formula;
            case Block.ThematicBreak rule -> rule;
            case Block.Aside aside -> aside;
        };
    }

    /** What an exhibit wants at least of a slide's height: all of its code, rows or formula; two thirds for a figure. */
    static double height(Block block, SlideFrame frame) {
        if (block instanceof Block.CodeBlock code) {
            return code.text().lines().count() * CODE_LINE + CODE_FRAME;
        }
        if (block instanceof Block.Table table) {
            return CAPTION
                    + Stream.concat(table.head().stream(), table.body().stream())
                            .mapToDouble(row -> height(row, frame))
                            .sum();
        }
        return block instanceof Block.DisplayFormula ? FORMULA : frame.height() * 2 / 3;
    }

    /** The class of code that is short enough for larger type, no line wrapped; empty for other exhibits. */
    private static String codeClass(Block block, SlideFrame frame) {
        return isBrief(block, frame, 17, 25) ? " large" : isBrief(block, frame, 15, 22) ? " medium" : "";
    }

    private static boolean isBrief(Block block, SlideFrame frame, double type, double line) {
        return block instanceof Block.CodeBlock code
                && code.text().lines().count() * line + CODE_FRAME <= frame.height()
                && code.text().lines().allMatch(it -> width(it) * type <= frame.width() - CODE_FRAME);
    }

    /** How wide a line of code is, in em. */
    private static double width(String line) {
        return line.codePoints()
                .mapToDouble(c -> TextWidth.isWide(c) ? 1.2 : c == '\t' ? 2.4 : 0.6)
                .sum();
    }

    /** How much there is of what may be cut: lines of code, rows of a table, pictures of a figure. */
    private static long length(Block block) {
        return block instanceof Block.CodeBlock code
                ? code.text().lines().count()
                : block instanceof Block.Table table
                        ? table.body().size()
                        : block instanceof Block.Figure figure
                                ? figure.pictures().size()
                                : 0;
    }

    private static Block code(Block.CodeBlock code, SlideFrame frame) {
        double columns = (frame.width() - CODE_FRAME) / CODE_SIZE;
        int room = (int) ((frame.height() - CODE_FRAME) / CODE_LINE);
        List<String> shown = new ArrayList<>();
        int used = 0;
        for (String line : code.text().split("\n", -1)) {
            used += Math.max(1, (int) Math.ceil(width(line) / (columns - 2)));
            if (used > room) {
                break;
            }
            shown.add(line);
        }
        return new Block.CodeBlock(code.language(), String.join("\n", shown), code.at());
    }

    private static Block table(Block.Table table, SlideFrame frame) {
        double used = table.caption().isEmpty() ? 0 : CAPTION;
        for (Block.Row row : table.head()) {
            used += height(row, frame);
        }
        List<Block.Row> shown = new ArrayList<>();
        for (Block.Row row : table.body()) {
            used += height(row, frame);
            if (used > frame.height() && !shown.isEmpty()) {
                break;
            }
            shown.add(row);
        }
        return new Block.Table(table.caption(), table.head(), shown, table.at());
    }

    /** How high a row may be when its columns are equally wide, which is never better than what they will be. */
    private static double height(Block.Row row, SlideFrame frame) {
        double column = frame.width() / Math.max(1, row.cells().size()) / TABLE_SIZE - 1.4;
        int lines = 1;
        for (Block.Cell cell : row.cells()) {
            int cellLines = 0;
            for (String line : BlockText.lines(cell.content())) {
                cellLines += Math.max(1, (int) Math.ceil(TextWidth.of(line) / Math.max(2, column * 0.9)));
            }
            lines = Math.max(lines, cellLines);
        }
        return lines * TABLE_SIZE * TABLE_LINE + CELL_SPACE;
    }
}
