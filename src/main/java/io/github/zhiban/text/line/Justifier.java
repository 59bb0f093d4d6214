package io.github.zhiban.text.line;

import io.github.zhiban.text.BidiLevels;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.LineCharacters;

/**
 * Gives the characters of one line their places: natural, compressed (T17) or expanded (T18).
 *
 * <p>Known as: justification, 两端对齐.
 */
final class Justifier {
    private static final double ROUNDING = 1e-7;
    /** How much all other gaps grow before Han–Latin gaps pass a quarter of an em, in em (T14 before T18). */
    private static final double EASY_GROWTH = 0.08;

    private final LineCharacters characters;
    private final Glue gaps;
    private final int start;
    private final int end;
    /** What each gap takes (above 0) or gives (below 0). */
    private final double[] changes;

    private double open;

    private Justifier(LineCharacters characters, Glue gaps, int start, int end) {
        this.characters = characters;
        this.gaps = gaps;
        this.start = start;
        this.end = end;
        this.changes = new double[Math.max(0, end - start)];
    }

    /**
     * Sets one line.
     *
     * @param x where the line starts, in points
     * @param room the width that it has, in points
     * @param fill whether to widen it to {@code room}; it is compressed in any case when it is too wide
     */
    static SetLine set(LineCharacters characters, Glue gaps, LineSpan span, double x, double room, boolean fill) {
        Justifier line = new Justifier(characters, gaps, span.start(), span.end());
        line.open = room - gaps.width(span.start(), span.end()) - span.hyphen();
        if (line.open < -ROUNDING) {
            line.compress();
        } else if (fill && line.open > ROUNDING) {
            line.expand();
        }
        return line.place(span, x);
    }

    private void compress() {
        for (Shrink kind : Shrink.values()) {
            double total = 0;
            for (int i = start; i < end - 1; i++) {
                total += gaps.shrinks[i] == kind ? gaps.shrinkable[i] : 0;
            }
            if (total > 0 && open < 0) {
                double rate = Math.min(1, -open / total);
                for (int i = start; i < end - 1; i++) {
                    changes[i - start] -= gaps.shrinks[i] == kind ? rate * gaps.shrinkable[i] : 0;
                }
                open += rate * total;
            }
        }
    }

    /** Widens the line to its measure if that does not tear it apart; else it stays short. */
    private void expand() {
        if (open > gaps.capacity(start, end) + ROUNDING) {
            return;
        }
        grow(i -> gaps.stretches[i] == Stretch.WORD_SPACE ? gaps.easyStretch(i) : 0, 1);
        grow(i -> gaps.stretches[i] == Stretch.HAN_LATIN ? gaps.easyStretch(i) : 0, 1);
        grow(i -> gaps.stretches[i] == Stretch.ADDRESS ? gaps.ems[i] : 0, Glue.TRACKING);
        grow(i -> gaps.stretches[i] == Stretch.REST ? gaps.ems[i] : 0, EASY_GROWTH);
        grow(gaps::reserve, 1);
        grow(i -> gaps.stretches[i] == Stretch.REST ? gaps.ems[i] : 0, Glue.WIDEST_GROWTH - EASY_GROWTH);
        grow(i -> gaps.stretches[i] == Stretch.LETTER ? gaps.mostStretch(i) : 0, 1);
        grow(i -> gaps.stretches[i] == Stretch.WORD_SPACE ? gaps.mostStretch(i) : 0, 1);
    }

    /** The weight of a gap in one step of the expansion. */
    private interface Weight {
        double of(int gap);
    }

    /** Widens gaps in proportion to their weights, each by {@code limit} times its weight at most. */
    private void grow(Weight weight, double limit) {
        double total = 0;
        for (int i = start; i < end - 1; i++) {
            total += weight.of(i);
        }
        if (total <= 0 || open <= 0) {
            return;
        }
        double rate = Math.min(limit, open / total);
        for (int i = start; i < end - 1; i++) {
            changes[i - start] += rate * weight.of(i);
        }
        open -= rate * total;
    }

    private SetLine place(LineSpan span, double x) {
        int count = end - start;
        double[] origins = new double[count + 1];
        double[] lefts = new double[count];
        double[] rights = new double[count];
        double at = x;
        for (int i = start; i < end; i++) {
            int k = i - start;
            boolean last = i == end - 1;
            double cutLeft = i == start ? gaps.lineStarts[i] : gaps.lefts[i];
            double cutRight = last ? gaps.lineEnds[i] : gaps.rights[i];
            lefts[k] = at + givenByLeft(i);
            origins[k] = at + characters.text().lead(i) + cutLeft;
            at += gaps.cells[i] + cutLeft + cutRight;
            rights[k] = at - givenByRight(i);
            at += last ? 0 : gaps.autospaces[i] + changes[k];
        }
        origins[count] = at;
        boolean filled = start < end && Math.abs(open) <= 2 * ROUNDING;
        BidiLevels levels = characters.levels();
        if (levels != null) {
            turn(levels, origins, lefts, rights);
        }
        return new SetLine(start, end, span.next(), span.hyphen() > 0, filled, origins, lefts, rights, levels);
    }

    /**
     * Mirrors the places of what runs from right to left, from the innermost stretches outward (UAX #9, L2); what each
     * takes stays.
     */
    private void turn(BidiLevels levels, double[] origins, double[] lefts, double[] rights) {
        int highest = 0;
        for (int i = start; i < end; i++) {
            highest = Math.max(highest, levels.level(i));
        }
        for (int level = highest; level > 0; level--) {
            int from = start;
            while (from < end) {
                int to = from;
                while (to < end && levels.level(to) >= level) {
                    to++;
                }
                if (to > from) {
                    mirror(from - start, to - start, origins, lefts, rights);
                }
                from = Math.max(to, from + 1);
            }
        }
    }

    private static void mirror(int from, int to, double[] origins, double[] lefts, double[] rights) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int k = from; k < to; k++) {
            left = Math.min(left, lefts[k]);
            right = Math.max(right, rights[k]);
        }
        for (int k = from; k < to; k++) {
            double moved = left + right - rights[k] - lefts[k];
            lefts[k] += moved;
            rights[k] += moved;
            origins[k] += moved;
        }
    }

    /** What an opening mark gave from its blank left half when the line was compressed. */
    private double givenByLeft(int offset) {
        boolean gives = offset > start && characters.is(offset, CharacterClass.OPENING);
        return gives ? Math.max(0, -changes[offset - 1 - start]) : 0;
    }

    /** What a closing mark or a space gave from its right. */
    private double givenByRight(int offset) {
        boolean gives = offset < end - 1
                && (gaps.shrinks[offset] != Shrink.HAN_LATIN || characters.is(offset, CharacterClass.SPACE))
                && !characters.is(offset + 1, CharacterClass.OPENING);
        return gives ? Math.max(0, -changes[offset - start]) : 0;
    }
}
