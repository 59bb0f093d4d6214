package io.github.zhiban.digest;

/**
 * How much of an article the deck may say. A long article is summarised more tightly than a short one: about a sixth of
 * 2,000 characters, an eighth of 40,000.
 *
 * @param width of all points together, in half-widths
 * @param slides that carry points, at least 1
 */
record Budget(int width, int slides) {
    private static final int SLIDE_WIDTH = 260;
    private static final int TERM_WIDTH = 1_800;
    private static final int MOST_SLIDES = 28;
    private static final int[] LENGTHS = {400, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000};
    private static final double[] SHARES = {0.36, 0.3, 0.24, 0.19, 0.17, 0.16, 0.15};

    /**
     * The budget for some running text.
     *
     * @param proseWidth in half-widths
     */
    static Budget of(int proseWidth) {
        int width = (int) (proseWidth * share(proseWidth / 2));
        return new Budget(width, Math.clamp(Math.round((float) width / SLIDE_WIDTH), 1, MOST_SLIDES));
    }

    /** Linear between the given lengths. */
    private static double share(int characters) {
        for (int i = 0; i < LENGTHS.length; i++) {
            if (characters <= LENGTHS[i]) {
                if (i == 0) {
                    return SHARES[0];
                }
                double way = (double) (characters - LENGTHS[i - 1]) / (LENGTHS[i] - LENGTHS[i - 1]);
                return SHARES[i - 1] + way * (SHARES[i] - SHARES[i - 1]);
            }
        }
        return SHARES[SHARES.length - 1];
    }

    /** How many terms may be explained, 3 to 8. */
    static int terms(int proseWidth) {
        return Math.clamp(proseWidth / TERM_WIDTH, 3, 8);
    }

    /** How many figures, tables and pieces of code may be shown. */
    int exhibits() {
        return Math.max(2, slides / 3);
    }
}
