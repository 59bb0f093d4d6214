package io.github.zhiban.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes small fonts of large ones. The result has the outlines of the characters asked for and no layout tables: no
 * ligatures, no kerning, no forms for vertical lines. The same face and characters make the same bytes.
 */
public final class FontSubset {
    /** The version of a {@code post} table that names no glyphs, and how long that is. */
    private static final int NAMELESS = 0x00030000;

    private static final int NAMELESS_LENGTH = 32;

    private FontSubset() {}

    /**
     * Those of the characters that a face has, as a TrueType font; empty when it has none of them.
     *
     * @throws IllegalArgumentException when the face lacks a table that every font has
     */
    public static Optional<byte[]> of(Face face, Set<Integer> codePoints) {
        TrueTypeFile font = face.font().get();
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int codePoint : codePoints) {
            int glyph = font.glyph(codePoint);
            if (glyph != 0) {
                glyphs.put(codePoint, glyph);
            }
        }
        return glyphs.isEmpty() ? Optional.empty() : Optional.of(subset(font, glyphs));
    }

    private static byte[] subset(TrueTypeFile font, SortedMap<Integer, Integer> glyphs) {
        List<Integer> kept = new ArrayList<>(List.of(0));
        kept.addAll(new TreeSet<>(glyphs.values()));
        SortedMap<Integer, Integer> renumbered = new TreeMap<>();
        glyphs.forEach((codePoint, glyph) -> renumbered.put(codePoint, Collections.binarySearch(kept, glyph)));
        FontTables tables = TrueTypeSubset.tables(font, kept, new BitSet())
                .with("cmap", CharacterMapTable.of(renumbered))
                .with("name", NameTable.essence(required(font, "name")))
                .with("post", nameless(required(font, "post")));
        byte[] measures = font.table("OS/2");
        return (measures == null ? tables : tables.with("OS/2", measures)).bytes();
    }

    private static byte[] nameless(byte[] post) {
        ByteBuffer table = ByteBuffer.allocate(NAMELESS_LENGTH).put(post, 0, NAMELESS_LENGTH);
        return table.putInt(0, NAMELESS).array();
    }

    private static byte[] required(TrueTypeFile font, String tag) {
        byte[] table = font.table(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return table;
    }
}
