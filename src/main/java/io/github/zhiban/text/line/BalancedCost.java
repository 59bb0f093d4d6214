package io.github.zhiban.text.line;

/** The cost of the lines of a title: as few as possible, then as alike in length as possible (T25). */
final class BalancedCost implements LineCost {
    private static final double ROUNDING = 1e-7;
    /** Outweighs anything that fewer lines could improve. */
    private static final double LINE = 1e9;

    private final Glue gaps;

    BalancedCost(Glue gaps) {
        this.gaps = gaps;
    }

    @Override
    public double strain(int start, int end, double slack) {
        return slack < -ROUNDING ? IMPOSSIBLE : 0;
    }

    @Override
    public double demerits(double strain, double slack, int penalty) {
        double blank = slack / gaps.ems[0];
        return LINE + 100 * blank * blank + (double) penalty * penalty / 4;
    }
}
