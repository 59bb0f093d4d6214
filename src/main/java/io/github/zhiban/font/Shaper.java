package io.github.zhiban.font;

import io.github.zhiban.text.Clusters;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the glyphs of text whose characters are not drawn one by one, by the HarfBuzz that Java carries. It only tells
 * which glyphs stand where: what is drawn and how wide it is comes from the font file itself, as everywhere. Safe for
 * use by many threads.
 */
final class Shaper {
    /** From here on Java's layout uses numbers for glyphs that draw nothing. */
    private static final int FIRST_INVISIBLE = 0xFFFE;

    private final TrueTypeFile file;
    private final @Nullable Font font;

    private Shaper(TrueTypeFile file, @Nullable Font font) {
        this.file = file;
        this.font = font;
    }

    /** A shaper for a font; one that shapes nothing where this Java cannot, as one without its font libraries. */
    @SuppressWarnings("removal") // What Java's fonts throw where their libraries are missing depends on the platform.
    static Shaper of(TrueTypeFile file) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()));
            // A size at which a pixel is a font unit, so that nothing is rounded.
            return new Shaper(file, font.deriveFont((float) file.unitsPerEm()));
        } catch (IOException | FontFormatException | LinkageError | InternalError | RuntimeException e) {
            return new Shaper(file, null);
        }
    }

    /**
     * The clusters of a text of one direction that draw something, in reading order.
     *
     * @param starts whether a cluster starts at an offset
     */
    List<ShapedCluster> shape(String text, IntPredicate starts, boolean rightToLeft) {
        if (font == null) {
            return List.of();
        }
        GlyphVector glyphs = font.layoutGlyphVector(
                new FontRenderContext(null, true, true),
                text.toCharArray(),
                0,
                text.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        NavigableMap<Integer, List<Assembly.Part>> clusters = new TreeMap<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph < FIRST_INVISIBLE) {
                int character = glyphs.getGlyphCharIndex(i);
                int start = character;
                while (start > 0 && !starts.test(start)) {
                    start--;
                }
                Point2D place = glyphs.getGlyphPosition(i);
                int x = (int) Math.round(place.getX());
                int y = (int) Math.round(-place.getY());
                List<Assembly.Part> parts = clusters.computeIfAbsent(start, added -> new ArrayList<>());
                Assembly.Part part = new Assembly.Part(glyph, x, y, character - start);
                boolean loose = !parts.isEmpty()
                        && isMark(text.codePointAt(character))
                        && place.equals(glyphs.getGlyphPosition(i + 1))
                        && y == 0;
                parts.add(loose ? LooseMarks.settle(file, parts, part, text.codePointAt(character)) : part);
            }
        }
        double end = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        return placed(clusters, (int) Math.round(end));
    }

    private static boolean isMark(int codePoint) {
        return Clusters.isMarkAbove(codePoint) || Clusters.isMarkBelow(codePoint);
    }

    private List<ShapedCluster> placed(NavigableMap<Integer, List<Assembly.Part>> clusters, int end) {
        // From left to right, each cluster reaches to where the next one begins.
        List<Integer> order = new ArrayList<>(clusters.keySet());
        order.sort(Comparator.comparingInt(start -> left(clusters.getOrDefault(start, List.of()))));
        List<ShapedCluster> placed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            List<Assembly.Part> parts = clusters.getOrDefault(order.get(i), List.of());
            int left = i == 0 ? 0 : left(parts);
            int right = i + 1 < order.size() ? left(clusters.getOrDefault(order.get(i + 1), List.of())) : end;
            placed.add(cluster(order.get(i), parts, left, right));
        }
        placed.sort(Comparator.comparingInt(ShapedCluster::start));
        return placed;
    }

    /** Where the first glyph that takes room stands; marks may hang over their letter's edge. */
    private int left(List<Assembly.Part> parts) {
        return parts.stream()
                .filter(part -> file.horizontalMetrics(part.glyph())[0] > 0)
                .mapToInt(Assembly.Part::x)
                .min()
                .orElse(parts.getFirst().x());
    }

    private ShapedCluster cluster(int start, List<Assembly.Part> parts, int left, int right) {
        List<Assembly.Part> moved = parts.stream()
                .map(part -> new Assembly.Part(part.glyph(), part.x() - left, part.y(), part.character()))
                .toList();
        Assembly.Part first = moved.getFirst();
        int advance = Math.max(0, right - left);
        boolean simple = moved.size() == 1
                && first.x() == 0
                && first.y() == 0
                && advance == file.horizontalMetrics(first.glyph())[0];
        float perMille = advance * 1000f / file.unitsPerEm();
        return new ShapedCluster(start, first.glyph(), simple ? null : new Assembly(moved, advance), perMille);
    }
}
