package io.github.zhiban.text.line;

/** Judges a line that a paragraph breaker considers. */
interface LineCost {
    /** The strain of a line that does not fit. */
    double IMPOSSIBLE = Double.POSITIVE_INFINITY;

    /**
     * How far a line is from its natural state: 0 natural, 1 as far stretched as looks well, −1 as far compressed as
     * looks well, more than 1 loose, {@link #IMPOSSIBLE} too wide.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param slack the measure less the natural width, in points
     */
    double strain(int start, int end, double slack);

    /** The demerits of a line, from its strain; 0 or more. */
    double demerits(double strain, double slack, int penalty);
}
