package io.github.zhiban.text.line;

import java.util.Arrays;

/**
 * Chooses the breaks of a paragraph as a whole (Knuth and Plass, <cite>Breaking Paragraphs into Lines</cite>, 1981):
 * the sum of all lines' demerits is least. A node is a break and how tight the line before it is; the active ones are
 * kept in the order of the text, so that a candidate meets only those from which a line can just reach it, and the work
 * grows with the length of the text.
 *
 * <p>Known as: optimum fit, 断行.
 */
final class ParagraphBreaker {
    /** Tight, natural, loose, very loose. */
    private static final int FITNESSES = 4;

    private static final double UNEVEN_NEIGHBOURS = 3_000;
    private static final double CONSECUTIVE_HYPHENS = 10_000;
    /** A last line too short (T22) costs more than any strain that can be borne, less than an overfull line. */
    static final double SHORT_LAST_LINE = 1e11;

    /** A last line that begins within a word. */
    private static final double FINAL_HYPHEN = 50_000;

    private static final double OVERFULL = 1e15;
    /** What line ends can take off a line that is too wide, in em. */
    private static final double EDGE = 2;
    /** A line this many times looser than is tolerated has only looser ones after it. */
    private static final double FAR_TOO_LOOSE = 2;

    private final Candidates candidates;
    private final Glue gaps;
    private final LineCost cost;
    private final Measure measure;
    private final boolean indented;
    private final int lastStart;
    private final boolean freeLastLine;

    private final double[] best;
    private final int[] previous;
    private final int[] active;
    private int activeFrom;
    private int activeTo;
    private long evaluations;

    /**
     * Prepares for a stretch of text without forced breaks.
     *
     * @param indented whether its first line is the paragraph's first
     * @param lastStart the last offset where the last line may start (T22)
     * @param freeLastLine whether the last line may be short at no cost
     */
    ParagraphBreaker(
            Candidates candidates,
            Glue gaps,
            LineCost cost,
            Measure measure,
            boolean indented,
            int lastStart,
            boolean freeLastLine) {
        this.candidates = candidates;
        this.gaps = gaps;
        this.cost = cost;
        this.measure = measure;
        this.indented = indented;
        this.lastStart = lastStart;
        this.freeLastLine = freeLastLine;
        best = new double[candidates.size() * FITNESSES];
        previous = new int[candidates.size() * FITNESSES];
        active = new int[candidates.size()];
    }

    /**
     * A way to break.
     *
     * @param candidates what was chosen from
     * @param lineEnds the indexes of the candidates that end the lines, in order
     * @param demerits their sum; infinite if there is no way
     * @param evaluations how many lines were judged on the way
     */
    record Solution(Candidates candidates, int[] lineEnds, double demerits, long evaluations) {
        /** Whether it avoids short last lines and overfull lines. */
        boolean isClean() {
            return demerits < SHORT_LAST_LINE;
        }
    }

    /**
     * The best way to break without lines more strained than {@code tolerance}.
     *
     * @param tolerance infinite: every line is accepted, an unbreakable one even if it is too wide, so that there is
     *     always an answer
     * @return a solution whose demerits are infinite if there is none
     */
    Solution solve(double tolerance) {
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(previous, -1);
        best[1] = 0;
        activeFrom = 0;
        activeTo = 0;
        active[activeTo++] = 0;
        evaluations = 0;
        for (int to = 1; to < candidates.size() && activeFrom < activeTo; to++) {
            dropUnreachable(to, Double.isInfinite(tolerance));
            visit(to, tolerance);
            if (isReached(to)) {
                active[activeTo++] = to;
            }
        }
        return trace();
    }

    private boolean isReached(int index) {
        for (int fitness = 0; fitness < FITNESSES; fitness++) {
            if (best[index * FITNESSES + fitness] < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    private double slack(int from, int to) {
        double width = gaps.width(candidates.offset(from), candidates.end(to)) + candidates.hyphen(to);
        return measure.width(indented && from == 0) - width;
    }

    private void dropUnreachable(int to, boolean keepLast) {
        int keep = keepLast ? 1 : 0;
        while (activeTo - activeFrom > keep) {
            int from = active[activeFrom];
            double em = gaps.ems[candidates.offset(from)];
            double shrink = gaps.shrink(candidates.offset(from), candidates.end(to));
            if (slack(from, to) + shrink + EDGE * em >= 0) {
                return;
            }
            activeFrom++;
        }
    }

    private void visit(int to, double tolerance) {
        boolean last = to == candidates.last();
        boolean lastResort = Double.isInfinite(tolerance);
        for (int i = activeFrom; i < activeTo; i++) {
            int from = active[i];
            double slack = slack(from, to);
            evaluations++;
            int start = candidates.offset(from);
            double strain = cost.strain(start, candidates.end(to), slack);
            if (!last && strain > FAR_TOO_LOOSE * tolerance && strain < LineCost.IMPOSSIBLE) {
                return;
            }
            double extra = 0;
            if (strain == LineCost.IMPOSSIBLE) {
                if (!lastResort || from != to - 1) {
                    continue;
                }
                strain = 0;
                extra = OVERFULL;
            }
            if (last) {
                extra += start > lastStart && from > 0 ? SHORT_LAST_LINE : 0;
                extra += candidates.hyphen(from) > 0 ? FINAL_HYPHEN : 0;
                strain = freeLastLine ? Math.min(strain, 0) : strain;
            }
            if (Math.abs(strain) <= tolerance) {
                connect(from, to, strain, cost.demerits(strain, Math.max(0, slack), candidates.penalty(to)) + extra);
            }
        }
    }

    private void connect(int from, int to, double strain, double demerits) {
        int fitness = fitness(strain);
        boolean hyphens = candidates.hyphen(from) > 0 && candidates.hyphen(to) > 0;
        for (int before = 0; before < FITNESSES; before++) {
            double sum = best[from * FITNESSES + before];
            if (sum == Double.POSITIVE_INFINITY) {
                continue;
            }
            sum += demerits;
            if (Math.abs(before - fitness) > 1) {
                sum += UNEVEN_NEIGHBOURS;
            }
            if (hyphens) {
                sum += CONSECUTIVE_HYPHENS;
            }
            int node = to * FITNESSES + fitness;
            if (sum < best[node]) {
                best[node] = sum;
                previous[node] = from * FITNESSES + before;
            }
        }
    }

    private static int fitness(double strain) {
        if (strain < -0.5) {
            return 0;
        }
        if (strain <= 0.5) {
            return 1;
        }
        return strain <= 1 ? 2 : 3;
    }

    private Solution trace() {
        int node = candidates.last() * FITNESSES;
        for (int fitness = 1; fitness < FITNESSES; fitness++) {
            int other = candidates.last() * FITNESSES + fitness;
            node = best[other] < best[node] ? other : node;
        }
        double demerits = best[node];
        int[] reversed = new int[candidates.size()];
        int count = 0;
        while (demerits < Double.POSITIVE_INFINITY && node >= FITNESSES) {
            reversed[count++] = node / FITNESSES;
            node = previous[node];
        }
        int[] lineEnds = new int[count];
        for (int i = 0; i < count; i++) {
            lineEnds[i] = reversed[count - 1 - i];
        }
        return new Solution(candidates, lineEnds, demerits, evaluations);
    }
}
