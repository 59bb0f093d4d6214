package io.github.zhiban.text.line;

/** Knuth and Plass's badness and demerits with Chinese glue: even colour over the paragraph. */
final class JustifiedCost implements LineCost {
    /** The part of what a line can give that still looks natural. */
    private static final double EASY_SHRINK = 0.6;

    private static final double LINE_PENALTY = 10;
    /** The strain from which on a line is as bad as can be; more only decides between two such lines. */
    private static final double HOPELESS = 10;

    private static final double BEYOND_HOPE = 1e7;
    private static final double ROUNDING = 1e-7;

    private final Glue gaps;

    JustifiedCost(Glue gaps) {
        this.gaps = gaps;
    }

    @Override
    public double strain(int start, int end, double slack) {
        if (Math.abs(slack) <= ROUNDING) {
            return 0;
        }
        if (slack > 0) {
            double looseness = slack / Math.max(gaps.stretch(start, end), Glue.EVEN_GROWTH * gaps.ems[start]);
            boolean staysShort = slack > gaps.capacity(start, end) + ROUNDING;
            return staysShort ? Math.max(looseness, HOPELESS + slack / gaps.ems[start]) : looseness;
        }
        double shrink = gaps.shrink(start, end);
        return -slack > shrink + ROUNDING ? IMPOSSIBLE : slack / (EASY_SHRINK * shrink);
    }

    @Override
    public double demerits(double strain, double slack, int penalty) {
        double size = Math.min(Math.abs(strain), HOPELESS);
        double line = LINE_PENALTY + 100 * size * size * size;
        return line * line + (double) penalty * penalty + BEYOND_HOPE * Math.max(0, Math.abs(strain) - HOPELESS);
    }
}
