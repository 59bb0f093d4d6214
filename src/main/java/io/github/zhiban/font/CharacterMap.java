package io.github.zhiban.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Reads which characters a TrueType file has glyphs for. FontBox reads every table of a font before it answers that question,
 * outlines and names included, which for Han faces takes longer than setting a page; this reads the one table that knows
 * (OpenType specification, "cmap", formats 4 and 12).
 */
final class CharacterMap {
    private static final int CMAP = 0x636D6170;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;

    private CharacterMap() {}

    /** The characters of a font; none if the file is not a TrueType font. */
    static BitSet read(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        BitSet characters = new BitSet();
        int tables = font.length < 12 ? 0 : unsigned(file, 4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + i * 16;
            if (file.getInt(entry) == CMAP) {
                readSubtables(file, file.getInt(entry + 8), characters);
            }
        }
        return characters;
    }

    private static void readSubtables(ByteBuffer file, int cmap, BitSet characters) {
        int subtables = unsigned(file, cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int entry = cmap + 4 + i * 8;
            int platform = unsigned(file, entry);
            int encoding = unsigned(file, entry + 2);
            int subtable = cmap + file.getInt(entry + 4);
            boolean unicode = platform == UNICODE || (platform == WINDOWS && (encoding == 1 || encoding == 10));
            if (unicode) {
                switch (unsigned(file, subtable)) {
                    case 4 -> readSegments(file, subtable, characters);
                    case 12 -> readGroups(file, subtable, characters);
                    default -> {
                        // Variation sequences and dead formats say nothing about single characters.
                    }
                }
            }
        }
    }

    /** Format 4: the Basic Multilingual Plane in segments. */
    private static void readSegments(ByteBuffer file, int at, BitSet characters) {
        int size = unsigned(file, at + 6);
        int ends = at + 14;
        int starts = ends + size + 2;
        int deltas = starts + size;
        int offsets = deltas + size;
        for (int s = 0; s < size; s += 2) {
            int start = unsigned(file, starts + s);
            int end = unsigned(file, ends + s);
            int delta = unsigned(file, deltas + s);
            int offset = unsigned(file, offsets + s);
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph = unsigned(file, offsets + s + offset + (c - start) * 2);
                    if (glyph == 0) {
                        continue;
                    }
                }
                if (((glyph + delta) & 0xFFFF) != 0) {
                    characters.set(c);
                }
            }
        }
    }

    /** Format 12: all planes in groups. */
    private static void readGroups(ByteBuffer file, int at, BitSet characters) {
        int groups = file.getInt(at + 12);
        for (int g = 0; g < groups; g++) {
            int entry = at + 16 + g * 12;
            int start = file.getInt(entry);
            int glyph = file.getInt(entry + 8);
            // Glyph 0 is the box for what is missing.
            characters.set(glyph == 0 ? start + 1 : start, file.getInt(entry + 4) + 1);
        }
    }

    private static int unsigned(ByteBuffer file, int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
