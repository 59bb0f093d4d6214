package io.github.zhiban.font;

/**
 * The cells of text in a monospaced face: characters of other faces, Han above all, take whole cells, so that columns
 * and frames line up as they do on a terminal.
 *
 * <p>Known as: 等宽.
 */
public final class CodeGrid {
    /** Advances closer than this share of a cell are the same. */
    private static final float ROUNDING = 0.05f;

    private final float cell;

    private CodeGrid(float cell) {
        this.cell = cell;
    }

    /** The grid of a font; one without cells where the face is not monospaced. */
    public static CodeGrid of(FontStack stack) {
        return stack.grid();
    }

    static CodeGrid measured(FontStack stack) {
        float narrow = advance(stack, 'i');
        return new CodeGrid(narrow == advance(stack, 'M') ? narrow : 0);
    }

    private static float advance(FontStack stack, char letter) {
        Typeface face = stack.face(letter, false);
        return face.advance(face.glyph(letter));
    }

    /** Whether there are cells. */
    public boolean isOn() {
        return cell > 0;
    }

    /**
     * What a character takes.
     *
     * @param own its advance in its face, in 1/1000 em
     */
    public float advance(float own) {
        return isOn() && own > 0 ? (float) Math.ceil(own / cell - ROUNDING) * cell : own;
    }
}
