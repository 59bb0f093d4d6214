package io.github.zhiban.text.line;

/**
 * The cells of a paragraph and the gaps between them, before any line is known, in points. Sums over a line cost the
 * same however long it is. The gap at an offset lies after the character at that offset.
 *
 * <p>Known as: 胶水.
 */
final class Glue {
    /** The widest word space and Han–Latin gap of an expanded line, in em (T18). */
    static final double WIDEST = 0.5;
    /** The widest Han–Latin gap of a line that is not strained, in em (T14). */
    static final double WIDEST_AT_EASE = 0.25;

    /** The growth of a gap between Han characters that still looks even, in em. */
    static final double EVEN_GROWTH = 0.05;

    /** The growth of the gaps between the letters of an address that nobody sees, in em. */
    static final double TRACKING = 0.03;

    private static final double EVEN_TRACKING = 0.01;

    /** The widest word space of a line that nothing else fills, as among Latin words alone, in em. */
    private static final double WIDEST_WORD_SPACE = 0.6;

    /** The growth of a gap between Han characters beyond which a line rather stays short, in em. */
    static final double WIDEST_GROWTH = 0.2;

    /** The width of each cell without its neighbours' influence: inline padding and advance. */
    final double[] cells;
    /** What is cut off (below 0) or added at the left of a cell within a line. */
    final double[] lefts;
    /** The same at the right. */
    final double[] rights;
    /** The gap between Han and Latin after a cell. */
    final double[] autospaces;
    /** What is cut off at the left of a cell that opens a line. */
    final double[] lineStarts;
    /** What is cut off at the right of a cell that closes a line. */
    final double[] lineEnds;

    final Shrink[] shrinks;
    /** How much each gap can give. */
    final double[] shrinkable;

    final Stretch[] stretches;
    /** The present width of a gap that may grow: a space or a Han–Latin gap. */
    final double[] grown;

    final double[] ems;

    private final double[] widthSums;
    private final double[] shrinkSums;
    private final double[] easySums;
    private final double[] evenSums;
    private final double[] mostSums;

    Glue(int length) {
        cells = new double[length];
        lefts = new double[length];
        rights = new double[length];
        autospaces = new double[length];
        lineStarts = new double[length];
        lineEnds = new double[length];
        shrinks = new Shrink[length];
        shrinkable = new double[length];
        stretches = new Stretch[length];
        grown = new double[length];
        ems = new double[length];
        widthSums = new double[length + 1];
        shrinkSums = new double[length + 1];
        easySums = new double[length + 1];
        evenSums = new double[length + 1];
        mostSums = new double[length + 1];
    }

    /** Adds up, once all gaps are planned. */
    Glue summed() {
        for (int i = 0; i < cells.length; i++) {
            widthSums[i + 1] = widthSums[i] + cells[i] + gap(i);
            shrinkSums[i + 1] = shrinkSums[i] + shrinkable[i];
            easySums[i + 1] = easySums[i] + easyStretch(i);
            evenSums[i + 1] = evenSums[i] + evenStretch(i);
            mostSums[i + 1] = mostSums[i] + mostStretch(i);
        }
        return this;
    }

    int length() {
        return cells.length;
    }

    /** The natural gap after a character within a line. */
    double gap(int offset) {
        double next = offset + 1 < cells.length ? lefts[offset + 1] : 0;
        return rights[offset] + autospaces[offset] + next;
    }

    /** How far a gap may grow without looking strained: word spaces to half an em, Han–Latin gaps to a quarter. */
    double easyStretch(int offset) {
        return switch (stretches[offset]) {
            case WORD_SPACE -> Math.max(0, WIDEST * ems[offset] - grown[offset]);
            case HAN_LATIN -> Math.max(0, WIDEST_AT_EASE * ems[offset] - grown[offset]);
            case NONE, REST, ADDRESS, LETTER -> 0;
        };
    }

    /** How far a Han–Latin gap may grow beyond a quarter of an em. */
    double reserve(int offset) {
        return stretches[offset] == Stretch.HAN_LATIN
                ? WIDEST * ems[offset] - Math.max(grown[offset], WIDEST_AT_EASE * ems[offset])
                : 0;
    }

    /** How far a gap may grow with all others before the line looks loose. */
    private double evenStretch(int offset) {
        return switch (stretches[offset]) {
            case NONE, WORD_SPACE, LETTER -> 0;
            case HAN_LATIN -> reserve(offset) / 2;
            case REST -> EVEN_GROWTH * ems[offset];
            case ADDRESS -> EVEN_TRACKING * ems[offset];
        };
    }

    /** How far a gap may grow, beyond its easy stretch, before the line rather stays short. */
    double mostStretch(int offset) {
        return switch (stretches[offset]) {
            case NONE -> 0;
            case WORD_SPACE -> (WIDEST_WORD_SPACE - WIDEST) * ems[offset];
            case HAN_LATIN -> reserve(offset);
            case REST -> WIDEST_GROWTH * ems[offset];
            case ADDRESS, LETTER -> TRACKING * ems[offset];
        };
    }

    /** The natural width of a line from {@code start} to {@code end}, trimmed at both ends. */
    double width(int start, int end) {
        if (start >= end) {
            return 0;
        }
        return widthSums[end] - widthSums[start] - gap(end - 1) + lineStarts[start] + lineEnds[end - 1];
    }

    /** How much a line can give. */
    double shrink(int start, int end) {
        return start >= end ? 0 : shrinkSums[end - 1] - shrinkSums[start];
    }

    /** How much a line takes at the utmost. */
    double capacity(int start, int end) {
        return start >= end ? 0 : easySums[end - 1] - easySums[start] + mostSums[end - 1] - mostSums[start];
    }

    /** How much a line takes before it looks loose. */
    double stretch(int start, int end) {
        return start >= end ? 0 : easySums[end - 1] - easySums[start] + evenSums[end - 1] - evenSums[start];
    }
}
