package io.github.zhiban.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.github.zhiban.text.FullWidth;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which glyph each character of a paragraph is drawn with, and how wide it is. */
public final class ParagraphGlyphs {
    private static final int HYPHEN = '-';
    private static final String SOFT_HYPHEN = "\u00AD";

    private final String text;
    private final float dots;
    private final BitSet fullWidth;
    private final @Nullable Typeface[] faces;
    private final int[] glyphs;
    private final double[] advances;
    private final float[] sizes;

    private ParagraphGlyphs(String text, float dots) {
        this.text = text;
        this.dots = dots;
        fullWidth = FullWidth.of(text);
        faces = new Typeface[text.length()];
        glyphs = new int[text.length()];
        advances = new double[text.length()];
        sizes = new float[text.length()];
    }

    /**
     * The glyphs of a text of several runs.
     *
     * @param ends where each run ends
     * @param fonts of the runs; {@code null} for what draws nothing
     * @param dots units of the fonts' sizes that make a point
     */
    public static ParagraphGlyphs of(
            String text, List<Integer> ends, List<? extends @Nullable SizedFont> fonts, float dots) {
        ParagraphGlyphs glyphs = new ParagraphGlyphs(text, dots);
        int start = 0;
        for (int i = 0; i < ends.size(); i++) {
            SizedFont font = fonts.get(i);
            if (font != null) {
                glyphs.chooseAll(start, ends.get(i), font);
            }
            start = ends.get(i);
        }
        return glyphs;
    }

    private void chooseAll(int start, int end, SizedFont font) {
        for (int i = start, codePoint; i < end; i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            choose(i, codePoint, font);
        }
    }

    private void choose(int at, int codePoint, SizedFont font) {
        if (codePoint < ' ' || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return;
        }
        Typeface face = font.stack().face(codePoint, fullWidth.get(at));
        faces[at] = face;
        glyphs[at] = face.glyph(codePoint);
        sizes[at] = font.size();
        float width = isDash(at) ? DashStroke.ADVANCE : face.advance(glyphs[at]);
        advances[at] = width * font.size() / 1000 / dots;
    }

    /** By how much a character and the next are drawn together or apart, in points. */
    public double kern(int offset) {
        int next = offset + 1;
        Typeface face = faces[offset];
        if (face == null
                || next >= faces.length
                || isBlank(offset)
                || isBlank(next)
                || !face.equals(faces[next])
                || sizes[next] != sizes[offset]) {
            return 0;
        }
        return face.kerning(glyphs[offset], glyphs[next]) * sizes[offset] / 1000 / dots;
    }

    /** The advance of the character at an offset, in points; 0 for what draws nothing. */
    public double advance(int offset) {
        return advances[offset];
    }

    /** The width of a stretch of text by itself, in points. */
    public double width(int from, int to) {
        double sum = 0;
        for (int offset = from; offset < to; offset++) {
            sum += advances[offset];
        }
        return sum;
    }

    /** The advance of the hyphen of a run, in points. */
    public double hyphenAdvance(SizedFont font) {
        Typeface face = font.stack().face(HYPHEN, false);
        return face.advance(face.glyph(HYPHEN)) * font.size() / 1000 / dots;
    }

    /** The hyphen of a run; it copies out as a soft one, which is no part of the word. */
    public PlacedGlyph hyphen(SizedFont font, float x) {
        Typeface face = font.stack().face(HYPHEN, false);
        return new PlacedGlyph(face, face.glyph(HYPHEN), SOFT_HYPHEN, x, 1, 0);
    }

    /**
     * The glyph of the character at an offset, or {@code null} where it draws nothing.
     *
     * @param x its origin, from the left edge of the line
     */
    public @Nullable PlacedGlyph place(int offset, float x) {
        Typeface face = faces[offset];
        if (face == null) {
            return null;
        }
        String character = Character.toString(text.codePointAt(offset));
        return isDash(offset)
                ? DashStroke.place(face, x, sizes[offset])
                : new PlacedGlyph(face, glyphs[offset], character, x, 1, 0);
    }

    private boolean isBlank(int offset) {
        return text.charAt(offset) == ' ' || text.charAt(offset) == '\u00A0';
    }

    private boolean isDash(int offset) {
        return DashStroke.isHalf(text.charAt(offset)) && fullWidth.get(offset);
    }
}
