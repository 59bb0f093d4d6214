package io.github.zhiban.font;

/**
 * Half of a Chinese dash. Two of them make one stroke 2 em long at the middle of the line (rule T4), whatever the face:
 * the ink of each is drawn out to its whole cell.
 *
 * <p>Known as: 破折号.
 */
public final class DashStroke {
    /** The advance of each half, in 1/1000 em. */
    public static final float ADVANCE = 1000;

    /** The middle of Han, in 1/1000 em above the baseline. */
    private static final float HAN_MIDDLE = 380;

    private static final int DASH = '—';

    private DashStroke() {}

    /** Whether a character in Han context is half of one. */
    public static boolean isHalf(int codePoint) {
        return codePoint == DASH;
    }

    /**
     * One half.
     *
     * @param x where its cell begins, from the left edge of the line
     * @param size of the font, in the unit of {@code x}
     */
    static PlacedGlyph place(Typeface face, float x, float size) {
        int glyph = face.glyph(DASH);
        float[] ink = face.bounds(glyph);
        float stretch = ink[2] > ink[0] ? ADVANCE / (ink[2] - ink[0]) : 1;
        float rise = (HAN_MIDDLE - (ink[1] + ink[3]) / 2) / 1000;
        return new PlacedGlyph(
                face, glyph, Character.toString(DASH), x - ink[0] * stretch * size / 1000, stretch, rise);
    }
}
