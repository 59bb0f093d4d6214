package io.github.zhiban.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes small fonts of large ones. The result has the outlines of the characters asked for and no layout tables: no ligatures, no
 * kerning, no forms for vertical lines. The same face and characters make the same bytes.
 */
public final class FontSubset {
    /** {@code cmap} is missing: FontBox writes one for the Basic Multilingual Plane only, this class one for all planes. */
    private static final List<String> TABLES =
            List.of("OS/2", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

    private FontSubset() {}

    /**
     * Those of the characters that a face has, as a TrueType font; empty when it has none of them.
     *
     * @throws UncheckedIOException when the face is not a TrueType font
     */
    public static Optional<byte[]> of(Face face, Set<Integer> codePoints) {
        try (TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBuffer(face.font().get().bytes()))) {
            SortedMap<Integer, Integer> glyphs = glyphs(font, codePoints);
            return glyphs.isEmpty() ? Optional.empty() : Optional.of(subset(font, glyphs));
        } catch (IOException e) {
            throw new UncheckedIOException(face.file(), e);
        }
    }

    private static SortedMap<Integer, Integer> glyphs(TrueTypeFont font, Set<Integer> codePoints) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int codePoint : codePoints) {
            int glyph = characters.getGlyphId(codePoint);
            if (glyph != 0) {
                glyphs.put(codePoint, glyph);
            }
        }
        return glyphs;
    }

    private static byte[] subset(TrueTypeFont font, SortedMap<Integer, Integer> glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(new TreeSet<>(glyphs.values()));
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        subsetter.writeToStream(outlines);

        SortedMap<Integer, Integer> renumbered = new TreeMap<>();
        Map<Integer, Integer> oldToNew = new TreeMap<>();
        subsetter.getGIDMap().forEach((now, before) -> oldToNew.put(before, now));
        glyphs.forEach((codePoint, glyph) -> {
            Integer now = oldToNew.get(glyph);
            if (now != null) {
                renumbered.put(codePoint, now);
            }
        });
        return new FontTables(outlines.toByteArray())
                .with("cmap", CharacterMapTable.of(renumbered))
                .bytes();
    }
}
