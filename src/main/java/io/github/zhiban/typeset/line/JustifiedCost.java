package io.github.zhiban.typeset.line;

/** Knuth and Plass's badness and demerits with Chinese glue: even colour over the paragraph. */
final class JustifiedCost implements LineCost {
    /** The growth of a gap between Han characters that still looks even, in em. */
    private static final double EVEN_GROWTH = 0.05;

    private static final double LINE_PENALTY = 10;
    /** The strain from which on a line is as bad as can be; more only decides between two such lines. */
    private static final double HOPELESS = 10;

    private static final double BEYOND_HOPE = 1e7;
    private static final double ROUNDING = 1e-7;

    private final GapTable gaps;

    JustifiedCost(GapTable gaps) {
        this.gaps = gaps;
    }

    @Override
    public double strain(int start, int end, double slack) {
        if (slack >= 0) {
            double room = gaps.easyStretch(start, end) + EVEN_GROWTH * gaps.restStretch(start, end);
            return slack <= ROUNDING ? 0 : slack / Math.max(room, EVEN_GROWTH * gaps.ems[start]);
        }
        double shrink = gaps.shrink(start, end);
        return -slack > shrink + ROUNDING ? IMPOSSIBLE : Math.max(-1, slack / Math.max(shrink, ROUNDING));
    }

    @Override
    public double demerits(double strain, double slack, int penalty) {
        double size = Math.min(Math.abs(strain), HOPELESS);
        double line = LINE_PENALTY + 100 * size * size * size;
        return line * line + (double) penalty * penalty + BEYOND_HOPE * Math.max(0, strain - HOPELESS);
    }
}
