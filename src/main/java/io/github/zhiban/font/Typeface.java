package io.github.zhiban.font;

import io.github.zhiban.font.Face.Role;
import io.github.zhiban.text.Invisibles;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A face with its font file read. Immutable and shared by all documents and threads. */
public final class Typeface {
    private static final float CAP_HEIGHT_UNKNOWN = 700;

    private final Face face;
    private final TrueTypeFile file;
    private volatile @Nullable PairKerning kerning;
    private volatile @Nullable Shaper shaper;
    /** The characters that glyphs were last drawn for: pages hold millions of glyphs and a few thousand characters. */
    private volatile @Nullable String @Nullable [] characters;

    Typeface(Face face) {
        this.face = face;
        this.file = face.font().get();
    }

    public String postScriptName() {
        return file.postScriptName();
    }

    public Role role() {
        return face.role();
    }

    /** Whether the face was drawn for Han characters, so that its punctuation is full width. */
    public boolean isHan() {
        return switch (face.role()) {
            case HAN_SERIF, HAN_SANS, HAN_KAI -> true;
            case LATIN_SERIF, LATIN_SANS, MONO, EMOJI, SYMBOLS, MATH, FALLBACK -> false;
        };
    }

    public boolean isBold() {
        return face.weight() >= 600;
    }

    public boolean isItalic() {
        return face.italic();
    }

    /** The glyph for a code point; 0, the box for missing ones, where the face has none. */
    public int glyph(int codePoint) {
        return file.glyph(codePoint);
    }

    public boolean covers(int codePoint) {
        return file.glyph(codePoint) != 0;
    }

    /** The advance of a glyph in 1/1000 em. */
    public float advance(int glyph) {
        return file.advance(glyph);
    }

    /**
     * How much farther a glyph advances the pen before another in 1/1000 em, below 0 when they are drawn together. Only
     * letters of Latin faces are kerned: Han and code stand on a grid.
     */
    public float kerning(int left, int right) {
        return switch (face.role()) {
            case LATIN_SERIF, LATIN_SANS -> kerning().between(left, right) * 1000f / file.unitsPerEm();
            case HAN_SERIF, HAN_SANS, HAN_KAI, MONO, EMOJI, SYMBOLS, MATH, FALLBACK -> 0;
        };
    }

    /** Whether the face has a glyph for every character of a cluster that is drawn by something of its own. */
    public boolean covers(CharSequence cluster) {
        return cluster.codePoints().allMatch(c -> Invisibles.isInvisible(c) || covers(c));
    }

    /** The glyph for an ideograph and the selector of its variant; the usual one where the font has no other. */
    public int glyph(int codePoint, int selector) {
        return file.glyph(codePoint, selector);
    }

    /**
     * What draws the clusters of a text of one direction; empty where they are to be drawn character by character.
     *
     * @param starts whether a cluster starts at an offset
     */
    public List<ShapedCluster> shape(String text, IntPredicate starts, boolean rightToLeft) {
        Shaper known = shaper;
        if (known == null) {
            // Two threads may both make one; either does.
            known = Shaper.of(file);
            shaper = known;
        }
        return known.shape(text, starts, rightToLeft);
    }

    /** A character as text, the same object each time where the face draws it with one glyph of its own. */
    String character(int glyph, int codePoint) {
        @Nullable String[] known = characters;
        if (known == null) {
            // Two threads may both make one; either does, as does either's text for a glyph.
            known = new @Nullable String[file.glyphCount()];
            characters = known;
        }
        String last = glyph < known.length ? known[glyph] : null;
        if (last != null && last.codePointAt(0) == codePoint) {
            return last;
        }
        String text = Character.toString(codePoint);
        if (glyph < known.length) {
            known[glyph] = text;
        }
        return text;
    }

    /** The advance of several glyphs together in 1/1000 em. */
    public float advance(Assembly assembly) {
        return assembly.advance() * 1000f / file.unitsPerEm();
    }

    private PairKerning kerning() {
        PairKerning known = kerning;
        if (known == null) {
            // Two threads may read it both; what they read is the same.
            byte[] table = file.table("GPOS");
            known = table == null ? PairKerning.NONE : new PairKerning(table);
            kerning = known;
        }
        return known;
    }

    /** The black box of a glyph in 1/1000 em: xMin, yMin, xMax, yMax, y upward from the baseline. */
    public float[] bounds(int glyph) {
        return file.bounds(glyph);
    }

    /** The height of a flat capital in 1/1000 em. */
    public float capHeight() {
        boolean stated = file.has("OS/2") && file.metric("OS/2", 0) != 0;
        float height = stated ? file.metric("OS/2", 88) : 0;
        return height > 0 ? height : CAP_HEIGHT_UNKNOWN;
    }

    /** Draws the outline of a glyph, in units of which the em has {@link #unitsPerEm}. */
    public void draw(int glyph, GlyphOutline.Pen pen) {
        GlyphOutline.draw(file, glyph, pen);
    }

    public int unitsPerEm() {
        return file.unitsPerEm();
    }

    public float ascent() {
        return file.metric("hhea", 4);
    }

    public float descent() {
        return file.metric("hhea", 6);
    }

    public float italicAngle() {
        return file.italicAngle();
    }

    /** The box around all glyphs in 1/1000 em: xMin, yMin, xMax, yMax. */
    public float[] box() {
        float[] box = new float[4];
        for (int i = 0; i < 4; i++) {
            box[i] = file.metric("head", 36 + 2 * i);
        }
        return box;
    }

    /**
     * A font program with these glyphs alone, renumbered in this order.
     *
     * @param tight those that advance by the width of their ink
     * @param assemblies what stands for several glyphs, by its place in the order
     */
    public byte[] subset(List<Integer> glyphs, BitSet tight, Map<Integer, Assembly> assemblies) {
        return TrueTypeSubset.write(file, glyphs, tight, assemblies);
    }
}
