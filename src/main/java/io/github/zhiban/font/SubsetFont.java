package io.github.zhiban.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one document uses of a typeface. Each pair of glyph and text gets a code of its own, so that text copied out of
 * the file is exactly what was set, even where a font draws two characters alike.
 */
public final class SubsetFont {
    private static final Use MISSING = new Use(0, "", false, null);

    private final Typeface typeface;
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    private record Use(
            int glyph, String text, boolean tight, @Nullable Assembly assembly) {

        /** Cheaper than that of a record: every glyph on a page is looked up. */
        @Override
        public int hashCode() {
            return 31 * glyph + text.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Use use
                    && glyph == use.glyph
                    && tight == use.tight
                    && text.equals(use.text)
                    && Objects.equals(assembly, use.assembly);
        }
    }

    public SubsetFont(Typeface typeface) {
        this.typeface = typeface;
        codes.put(MISSING, 0);
    }

    public Typeface typeface() {
        return typeface;
    }

    /**
     * The code that shows a glyph and extracts as a text. Codes begin at 1 and follow the order of first use.
     *
     * @param tight whether it advances by the width of its ink alone, so that strokes join
     */
    public int code(int glyph, String text, boolean tight) {
        return code(new Use(glyph, text, tight, null));
    }

    /** The code that shows several glyphs as one. */
    public int code(int glyph, String text, Assembly assembly) {
        return code(new Use(glyph, text, false, assembly));
    }

    private int code(Use use) {
        return codes.computeIfAbsent(use, added -> codes.size());
    }

    /** How far a glyph advances the pen in 1/1000 em. */
    public float advance(int glyph, boolean tight) {
        if (!tight) {
            return typeface.advance(glyph);
        }
        float[] ink = typeface.bounds(glyph);
        return ink[2] - ink[0];
    }

    private float advance(Use use) {
        return use.assembly == null ? advance(use.glyph, use.tight) : typeface.advance(use.assembly);
    }

    /** The texts for which the face has no glyph, in the order in which they were met. */
    public List<String> missing() {
        return codes.keySet().stream()
                .filter(use -> use.glyph == 0 && !use.text.isEmpty())
                .map(Use::text)
                .toList();
    }

    /** The font program for embedding; glyph numbers equal codes. */
    public byte[] program() {
        List<Integer> glyphs = new ArrayList<>();
        BitSet tight = new BitSet();
        Map<Integer, Assembly> assemblies = new LinkedHashMap<>();
        codes.forEach((use, code) -> {
            glyphs.add(use.glyph);
            tight.set(code, use.tight);
            if (use.assembly != null) {
                assemblies.put(code, use.assembly);
            }
        });
        return typeface.subset(glyphs, tight, assemblies);
    }

    /** The advances in 1/1000 em, by code. */
    public List<Float> advances() {
        return codes.keySet().stream().map(this::advance).toList();
    }

    /** The texts, by code; that of code 0 is empty. */
    public List<String> texts() {
        return codes.keySet().stream().map(Use::text).toList();
    }

    /** What a font descriptor wants to know. */
    public Metrics metrics() {
        return new Metrics(
                typeface.box(), typeface.ascent(), typeface.descent(), typeface.capHeight(), typeface.italicAngle());
    }

    /**
     * Measures of a whole font in 1/1000 em.
     *
     * @param box xMin, yMin, xMax, yMax
     * @param italicAngle in degrees, negative when it leans to the right
     */
    public record Metrics(float[] box, float ascent, float descent, float capHeight, float italicAngle) {}
}
