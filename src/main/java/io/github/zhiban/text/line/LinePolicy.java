package io.github.zhiban.text.line;

/**
 * The house rules for a paragraph.
 *
 * <p>Known as: 标点悬挂.
 *
 * @param squeeze the width of full-width punctuation
 * @param autospace the natural gap between Han and Latin or digits in em, 0 (none) to 0.25 (T14)
 * @param hanging whether {@code 、，。} at a line end hang outside the measure (T29)
 * @param trimLineStart whether an opening mark at a line start loses its blank half (T10)
 * @param alignment where lines go
 * @param balanced whether the lines of a title are made alike in length and broken between words (T25)
 * @param hyphenation whether English words may be hyphenated
 */
public record LinePolicy(
        Squeeze squeeze,
        double autospace,
        boolean hanging,
        boolean trimLineStart,
        Alignment alignment,
        boolean balanced,
        boolean hyphenation) {
    public LinePolicy {
        if (!(autospace >= 0 && autospace <= 0.25)) {
            throw new IllegalArgumentException("autospace " + autospace + " em is not within 0 to 0.25");
        }
    }

    /** Justified text: quanjiao, quarter-em gaps, nothing hangs, hyphenation. */
    public static LinePolicy body() {
        return new LinePolicy(Squeeze.QUANJIAO, 0.25, false, true, Alignment.JUSTIFY, false, true);
    }

    /** As {@link #body()}, but ragged at the right: table cells, captions. */
    public static LinePolicy ragged() {
        return body().aligned(Alignment.START);
    }

    /** As {@link #ragged()}, but balanced and without hyphenation: headings. */
    public static LinePolicy title() {
        return new LinePolicy(Squeeze.QUANJIAO, 0.25, false, true, Alignment.START, true, false);
    }

    /** The same with another alignment. */
    public LinePolicy aligned(Alignment other) {
        return new LinePolicy(squeeze, autospace, hanging, trimLineStart, other, balanced, hyphenation);
    }

    /** The same with another squeeze style. */
    public LinePolicy squeezed(Squeeze other) {
        return new LinePolicy(other, autospace, hanging, trimLineStart, alignment, balanced, hyphenation);
    }

    /** The same with another gap between Han and Latin, in em. */
    public LinePolicy spaced(double em) {
        return new LinePolicy(squeeze, em, hanging, trimLineStart, alignment, balanced, hyphenation);
    }

    /** The same with hanging punctuation on or off. */
    public LinePolicy hung(boolean on) {
        return new LinePolicy(squeeze, autospace, on, trimLineStart, alignment, balanced, hyphenation);
    }
}
