package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the lines of a document's paragraphs are meant to end, and which of them their author ended. */
final class LineEndings {
    /** Two right edges closer than this share of an em are one. */
    private static final double SAME_EDGE = 0.05;

    /** An edge that so many lines reach is the edge of a column. */
    private static final int COLUMN = 5;

    /**
     * Of the lines that end near the edge of a column, more than this share end at it: lines that authors ended end
     * anywhere.
     */
    private static final double STANDS_OUT = 0.6;

    /** How near is near, as a multiple of what counts as the same. */
    private static final double NEIGHBOURHOOD = 30;

    /** The gap or space before one more word, in em. */
    private static final double GAP = 0.25;

    /** Where the full lines of the document end, sorted. */
    private final double[] ends;

    private final PdfFile file;
    /** The right edges that are known already: rules ask for that of a paragraph at each of its lines. */
    private final Map<TextBlock, Double> rightEdges = new IdentityHashMap<>();
    /** By tolerance: for each end the one that most lines reach, of it and those beyond it. */
    private final Map<Double, int[]> mostReached = new HashMap<>();

    LineEndings(List<TextBlock> blocks, PdfFile file) {
        this.file = file;
        ends = blocks.stream()
                .flatMap(block -> fullLines(block).stream())
                .mapToDouble(TextLine::end)
                .sorted()
                .toArray();
    }

    /**
     * Where columns end shows in all lines of paragraphs but the last ones, and in lines of contents, whose page
     * numbers stand there.
     */
    private static List<TextLine> fullLines(TextBlock block) {
        return switch (block.kind()) {
            case PARAGRAPH -> block.innerLines();
            case OTHER -> block.lines();
            case HEADING, CELL, CODE, ARTIFACT -> List.of();
        };
    }

    /**
     * The right edge of a paragraph: that of its longest line where many others reach it too, else the one that most
     * lines of the document reach beyond it, else the farthest that several of its own lines share or that the page's
     * text area suggests; cells and headings know only the last. Needs at least two lines.
     */
    double rightEdge(TextBlock block) {
        return rightEdges.computeIfAbsent(block, this::findRightEdge);
    }

    private double findRightEdge(TextBlock block) {
        double tolerance = SAME_EDGE * block.lines().getFirst().size();
        if (block.kind() != TextBlock.Kind.PARAGRAPH) {
            return sharedEdge(block, tolerance, 0);
        }
        double longest =
                block.innerLines().stream().mapToDouble(TextLine::end).max().orElseThrow();
        int from = first(longest - tolerance);
        double usual = from < ends.length ? ends[mostReached(tolerance)[from]] : 0;
        int most = from < ends.length ? count(usual, tolerance) : 0;
        int there = count(longest, tolerance);
        if (there >= Math.max(COLUMN, most / 8) && there > STANDS_OUT * count(longest, NEIGHBOURHOOD * tolerance)) {
            return longest;
        }
        return most > 2
                ? Math.max(longest, usual)
                : Math.max(sharedEdge(block, tolerance, ends[ends.length - 1]), mirroredEdge(block));
    }

    /**
     * Where a block ends that is as far from the right of the text area as from its left: what is known where few lines
     * are full. 0 where the file names no such area.
     */
    private double mirroredEdge(TextBlock block) {
        PageContent page = file.pages().get(block.lines().getFirst().page() - 1);
        Box area = page.textArea();
        return area.right() < page.width() ? area.right() - Math.max(0, block.leftEdge() - area.left()) : 0;
    }

    /**
     * Whether a line of a paragraph, not the last, has room for what the next one begins with: its author ended it.
     * Cells and headings have lines of many widths, so that nothing is known of theirs.
     */
    boolean endedByAuthor(TextBlock block, int index) {
        if (block.kind() != TextBlock.Kind.PARAGRAPH) {
            return false;
        }
        TextLine line = block.lines().get(index);
        TextLine next = block.lines().get(index + 1);
        double room = rightEdge(block) - line.end();
        boolean alike = LintCharacters.isHan(line.last().character())
                == LintCharacters.isHan(next.first().character());
        boolean apart = !alike || line.spaceAfter() || next.spaceBefore();
        return room > Tokens.firstUnit(next) + (apart ? GAP : -SAME_EDGE) * line.size();
    }

    /** The lines of a paragraph that a setter ended, that is all but the last and those that their author ended. */
    List<TextLine> setLines(TextBlock block) {
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i + 1 < block.lines().size(); i++) {
            if (!endedByAuthor(block, i)) {
                lines.add(block.lines().get(i));
            }
        }
        return lines;
    }

    /** The farthest end that several lines of a paragraph share; else their farthest, or another that is farther. */
    private static double sharedEdge(TextBlock block, double tolerance, double other) {
        double[] own =
                block.innerLines().stream().mapToDouble(TextLine::end).sorted().toArray();
        for (int i = own.length - 1; i > 0; i--) {
            if (own[i] - own[i - 1] < tolerance) {
                return own[i];
            }
        }
        return Math.max(own[own.length - 1], other);
    }

    private int count(double end, double tolerance) {
        return first(end + tolerance) - first(end - tolerance);
    }

    private int[] mostReached(double tolerance) {
        return mostReached.computeIfAbsent(tolerance, within -> {
            int[] best = new int[ends.length];
            int most = 0;
            for (int i = ends.length - 1; i >= 0; i--) {
                int count = count(ends[i], within);
                best[i] = count >= most ? i : best[i + 1];
                most = Math.max(most, count);
            }
            return best;
        });
    }

    /** The index of the first end that is not before a place. */
    private int first(double place) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
