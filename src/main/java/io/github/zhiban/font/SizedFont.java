package io.github.zhiban.font;

/** Faces at a size. */
public interface SizedFont {
    FontStack stack();

    /** The size of an em, in whatever unit the positions of its glyphs are wanted. */
    float size();

    /**
     * What stands between its characters besides their own blanks (CSS Text 3, {@code letter-spacing}), in the same
     * unit. Code has none: it keeps to its cells.
     */
    default float spacing() {
        return 0;
    }

    /** Faces at a size. */
    static SizedFont of(FontStack stack, float size) {
        return new OfStack(stack, size);
    }

    /** Faces at a size, and no more. */
    record OfStack(FontStack stack, float size) implements SizedFont {}
}
