package io.github.zhiban.verify.reading;

/**
 * A glyph as it is drawn. Lengths are in points; the origin is the top left corner of the page's crop box, y grows
 * downward.
 *
 * @param text the characters it stands for; empty when the font does not say
 * @param left where its advance begins
 * @param baseline of the line it stands on, with any rise
 * @param advance the font's own advance at this size, without what the line adds or takes
 * @param size of the font as drawn
 * @param font what it is taken from
 * @param code the character code in the font
 * @param upright whether the text runs from left to right, neither turned nor mirrored
 * @param slanted whether an upright face is sheared, a synthetic italic
 * @param outlined whether the outline is stroked as well as filled, a synthetic bold
 * @param clip what of the page may be drawn on
 * @param mark the marked content it belongs to
 */
public record Glyph(
        String text,
        double left,
        double baseline,
        double advance,
        double size,
        FontOnPage font,
        int code,
        boolean upright,
        boolean slanted,
        boolean outlined,
        Box clip,
        Mark mark) {

    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;

    /** Marks that may hang beyond the edge of the text (CLREQ 3.1.6.2). */
    private static final String HANGING = "，。、．";

    /** Whether it may stand beyond the edge of the text. */
    public boolean mayHang() {
        return HANGING.indexOf(character()) >= 0;
    }

    /** Where its advance ends. */
    public double right() {
        return left + advance;
    }

    /** The first character; 0 when there is none. */
    public int character() {
        return text.isEmpty() ? 0 : text.codePointAt(0);
    }

    /** Whether it leaves no ink by intention. */
    public boolean blank() {
        // A loop, no stream: checks ask several times about every glyph of a file.
        for (int i = 0, character; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isBlank(character)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The em box around the advance: 0.88 em above and 0.12 em below the baseline, as Han faces have it. */
    public Box box() {
        return new Box(left, baseline - ASCENT * size, right(), baseline + DESCENT * size);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL;
    }
}
