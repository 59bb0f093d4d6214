package io.github.zhiban.text.line;

/** The cost of the lines of a title: as few as possible, then as alike in length as possible (T25). */
final class BalancedCost implements LineCost {
    private static final double ROUNDING = 1e-7;
    /** What a line costs: less than a break inside a word, more than any between words. */
    private static final double LINE = 1500;

    /**
     * What an em without type costs, squared: a line may be half as long again as the other to end at a mark and not
     * inside a phrase.
     */
    private static final double BLANK = 6;

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
        return LINE + BLANK * blank * blank + penalty;
    }
}
