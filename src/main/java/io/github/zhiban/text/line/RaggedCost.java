package io.github.zhiban.text.line;

/** The cost of lines that keep their natural width: as few lines as possible, then as full as possible. */
final class RaggedCost implements LineCost {
    private static final double ROUNDING = 1e-7;
    /** Outweighs anything that fewer lines could improve. */
    private static final double LINE = 1e9;

    private final double measure;

    RaggedCost(double measure) {
        this.measure = measure;
    }

    @Override
    public double strain(int start, int end, double slack) {
        return slack < -ROUNDING ? IMPOSSIBLE : Math.max(0, slack / measure);
    }

    @Override
    public double demerits(double strain, double slack, int penalty) {
        double line = 100 * strain * strain;
        return LINE + line * line + (double) penalty * penalty / 4;
    }
}
