package io.github.zhiban.budget;

/**
 * What the stages of one article may cost, each for itself. Large articles stay far below: a book of 600 pages takes 15
 * s a stage. What is used up costs the stage that used it, and the rest is published.
 *
 * <p>Known as: budget, timeout, 时限.
 *
 * @param reading the source into an article
 * @param pictures all of an article, made ready for its editions
 * @param edition an article into one finished file
 * @param verification of one finished file
 */
public record ArticleLimits(Allowance reading, Allowance pictures, Allowance edition, Allowance verification) {
    /** Of processor time, for reading an article and for making an edition of it. */
    public static final int USUAL_SECONDS = 120;

    private static final long MEBIBYTES = 128 << 10;

    /** What holds where nothing else is said. */
    public static final ArticleLimits USUAL = of(USUAL_SECONDS, MEBIBYTES);

    /**
     * The same for each stage.
     *
     * @param seconds of processor time; verification by outside validators takes up to four times as long, and so does
     *     an album of a hundred photographs of 20 million pixels on a slow machine
     * @param mebibytes that a stage may ask for in all, whether they are still in use or not
     */
    public static ArticleLimits of(long seconds, long mebibytes) {
        Allowance stage = Allowance.of(seconds, mebibytes);
        Allowance longer = Allowance.of(4 * seconds, 4 * mebibytes);
        return new ArticleLimits(stage, longer, stage, longer);
    }

    /** Limits of other seconds a stage. */
    public static ArticleLimits ofSeconds(long seconds) {
        return of(seconds, MEBIBYTES);
    }

    /** What a book of so many articles may cost; each of them is still read within the limits of one. */
    public ArticleLimits times(int articles) {
        int more = Math.max(1, articles);
        return new ArticleLimits(
                reading.times(more), pictures.times(more), edition.times(more), verification.times(more));
    }
}
