package io.github.zhiban.verify.typography;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph, heading, item or cell.
 *
 * @param lines at least one
 */
record TextBlock(Kind kind, List<TextLine> lines) {
    /** Two left edges closer than this share of an em are one. */
    private static final double SAME_EDGE = 0.05;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** What the rules need to tell apart. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        CELL,
        CODE,
        /** A running head, a page number: no part of the text. */
        ARTIFACT,
        OTHER
    }

    /** All glyphs, across lines. */
    List<TextGlyph> glyphs() {
        return lines.stream().flatMap(line -> line.glyphs().stream()).toList();
    }

    /** The lines that another line follows. */
    List<TextLine> innerLines() {
        return lines.subList(0, lines.size() - 1);
    }

    /** The lines that follow another line. */
    List<TextLine> laterLines() {
        return lines.subList(1, lines.size());
    }

    /** Where its lines after the first begin. Needs at least two lines. */
    double leftEdge() {
        double em = lines.getFirst().size();
        double[] starts = laterLines().stream()
                .filter(line -> !LintCharacters.isOpening(line.first().character()))
                .mapToDouble(line -> line.first().left())
                .toArray();
        return starts.length == 0 ? laterLines().getFirst().first().left() : Modes.of(starts, SAME_EDGE * em);
    }

    /** Pairs of glyphs that stand beside each other on a line. */
    Stream<Pair> pairs() {
        return lines.stream()
                .flatMap(line -> Stream.iterate(1, i -> i < line.glyphs().size(), i -> i + 1)
                        .map(i -> new Pair(
                                line, line.glyphs().get(i - 1), line.glyphs().get(i))));
    }

    /** Its text, for comparisons. */
    int[] characters() {
        return glyphs().stream()
                .flatMapToInt(each -> each.glyph().text().codePoints())
                .toArray();
    }

    /** Two neighbours on a line. */
    record Pair(TextLine line, TextGlyph first, TextGlyph second) {
        /** The room between their advances, in em of the larger one. */
        double gap() {
            return (second.left() - first.right()) / Math.max(first.size(), second.size());
        }

        /** From the start of the first to the start of the second, in em of the first. */
        double pitch() {
            return (second.left() - first.left()) / first.size();
        }

        boolean code() {
            return first.code() || second.code();
        }
    }

    @Override
    public String toString() {
        return kind + Arrays.toString(lines.stream().map(TextLine::text).toArray());
    }
}
