package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.text.Cells;
import java.util.List;
import java.util.Optional;
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

    /** What a slide offers to a picture, in CSS pixels of its own. */
    private static final double SLIDE_WIDTH = 880;

    private static final double SLIDE_HEIGHT = 440;
    private static final double LARGEST_SCALE = 1.5;
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 100;
    /** The smallest type of a picture on a slide, in CSS pixels. */
    private static final double LEAST_TYPE = 9;

    private final PicturesAtHand pictures;

    /** @param pictures those that can be shown */
    ExhibitFinder(PicturesAtHand pictures) {
        this.pictures = pictures;
    }

    /** What to exhibit of a topic: a table that fits; else, where prose is scarce, code, a formula or a figure. */
    Optional<Block> find(Topic topic) {
        var table = first(topic.blocks(), ExhibitFinder::isSmallTable);
        if (table.isPresent()) {
            return table;
        }
        var figure = first(topic.blocks(), this::isAtHand);
        if (figure.isPresent() || topic.statements().size() >= FEWEST_STATEMENTS) {
            return figure;
        }
        return first(topic.blocks(), block -> isShortCode(block) || isFormula(block));
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

    /** A summary has no use for a placeholder. */
    private boolean isAtHand(Block block) {
        return block instanceof Block.Figure figure
                && figure.pictures().stream()
                        .allMatch(picture -> pictures.find(picture.address())
                                .filter(ExhibitFinder::isLegible)
                                .isPresent());
    }

    /** Whether a picture is more than a sign and says as much from afar as it does near by. */
    private static boolean isLegible(PreparedPicture picture) {
        double scale = Math.min(SLIDE_WIDTH / picture.naturalWidth(), SLIDE_HEIGHT / picture.naturalHeight());
        double type = picture.traits().textHeight() / picture.density() * Math.min(LARGEST_SCALE, scale);
        boolean large = picture.naturalWidth() >= LEAST_WIDTH && picture.naturalHeight() >= LEAST_HEIGHT;
        return switch (picture.traits().kind()) {
            case PHOTOGRAPH, GRAPHIC -> large && (type == 0 || type >= LEAST_TYPE);
            case FORMULA, ICON, LOGO, AVATAR, QR_CODE, DECORATION -> false;
        };
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
