package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.text.Cells;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the figure, table, code or formula that carries a topic and fits on a slide. */
final class ExhibitFinder {
    private static final int MOST_ROWS = 7;
    private static final int MOST_COLUMNS = 5;
    private static final int FEWEST_CELLS = 4;
    private static final int WIDEST_TABLE_ROW = 110;
    private static final int WIDEST_CELL = 56;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 16;
    private static final int WIDEST_LINE = 76;
    private static final int FEWEST_STATEMENTS = 3;
    private static final int LONGEST_TEX = 160;

    private final FigureExhibits figures;

    /** @param pictures those that can be shown */
    ExhibitFinder(PicturesAtHand pictures) {
        figures = new FigureExhibits(pictures);
    }

    /** What to exhibit of a topic: a table that fits, else a figure; else, where prose is scarce, code or a formula. */
    Optional<Block> find(Topic topic) {
        return find(topic, Set.of());
    }

    /**
     * The same.
     *
     * @param shown pictures that are shown already
     */
    Optional<Block> find(Topic topic, Set<PreparedPicture> shown) {
        var table = first(topic.blocks(), ExhibitFinder::isSmallTable);
        if (table.isPresent()) {
            return table;
        }
        var figure = figure(topic, shown);
        if (figure.isPresent() || topic.statements().size() >= FEWEST_STATEMENTS) {
            return figure;
        }
        return first(topic.blocks(), block -> isShortCode(block) || isFormula(block));
    }

    /** The first figure of a topic of which something is said, with nothing that is shown already. */
    Optional<Block> figure(Topic topic, Set<PreparedPicture> shown) {
        var fresh = figures.in(topic.blocks())
                .filter(figure -> figures.shown(figure).stream().noneMatch(shown::contains))
                .toList();
        return fresh.stream()
                .filter(figure -> !figure.caption().isEmpty()
                        || FigureWords.of(topic, figure).isPresent())
                .findFirst()
                .or(() -> fresh.stream().findFirst())
                .map(figure -> figure);
    }

    /** Whether an exhibit can be read where something is said beside or below it. */
    boolean holds(Block block, List<Slide.Point> points) {
        return !(block instanceof Block.Figure figure) || figures.holds(figure, points);
    }

    /** The pictures of what is exhibited. */
    List<PreparedPicture> pictures(Block block) {
        return block instanceof Block.Figure figure ? figures.shown(figure) : List.of();
    }

    private static Optional<Block> first(List<Block> blocks, Predicate<Block> fits) {
        return blocks.stream().filter(fits).findFirst();
    }

    private static boolean isSmallTable(Block block) {
        if (!(block instanceof Block.Table table)) {
            return false;
        }
        var rows = table.rows();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        boolean filled = rows.stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> text(cell).isBlank());
        boolean plain =
                filled && rows.stream().flatMap(row -> row.cells().stream()).allMatch(ExhibitFinder::isPlain);
        return rows.size() >= 2
                && rows.size() <= MOST_ROWS
                && columns >= 2
                && columns <= MOST_COLUMNS
                && rows.size() * columns >= FEWEST_CELLS
                && plain
                && rows.stream().allMatch(ExhibitFinder::fits);
    }

    private static boolean isPlain(Block.Cell cell) {
        return cell.rowSpan() == 1
                && cell.columnSpan() == 1
                && cell.content().size() <= 1
                && cell.content().stream().allMatch(block -> block instanceof Block.Paragraph)
                && Cells.of(text(cell)) <= WIDEST_CELL;
    }

    private static boolean fits(Block.Row row) {
        return row.cells().stream().mapToInt(cell -> Cells.of(text(cell))).sum() <= WIDEST_TABLE_ROW;
    }

    private static String text(Block.Cell cell) {
        return cell.content().stream()
                .map(block -> block instanceof Block.Paragraph paragraph ? PlainText.of(paragraph.content()) : "")
                .reduce("", String::concat);
    }

    private static boolean isShortCode(Block block) {
        return block instanceof Block.CodeBlock code
                && code.text().lines().filter(line -> !line.isBlank()).count() >= FEWEST_LINES
                && code.text().lines().count() <= MOST_LINES
                && code.text().lines().allMatch(line -> Cells.of(line) <= WIDEST_LINE);
    }

    private static boolean isFormula(Block block) {
        return block instanceof Block.DisplayFormula formula && formula.tex().length() <= LONGEST_TEX;
    }
}
