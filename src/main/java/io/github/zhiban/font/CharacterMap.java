package io.github.zhiban.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The {@code cmap} of a font as runs of code points.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType: cmap</a>
 */
final class CharacterMap {
    private static final int ROW = 256;

    private final int[] first;
    private final int[] last;
    private final int[] glyph;
    /** The glyphs of code points that were asked for, in rows; threads may miss what others looked up. */
    private final @Nullable Row[] rows = new @Nullable Row[(Character.MAX_CODE_POINT + 1) / ROW];

    private record Row(int[] glyphs) {}

    private CharacterMap(int[] first, int[] last, int[] glyph) {
        this.first = first;
        this.last = last;
        this.glyph = glyph;
    }

    /** Reads the Unicode map with the widest range: format 12 where there is one, else format 4. */
    static CharacterMap read(ByteBuffer font, int cmap) {
        int narrow = -1;
        for (int i = 0; i < unsigned(font, cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int platform = unsigned(font, entry);
            int table = cmap + font.getInt(entry + 4);
            int format = unsigned(font, table);
            boolean unicode = platform == 0 || (platform == 3 && unsigned(font, entry + 2) != 0);
            if (unicode && format == 12) {
                return readGroups(font, table);
            }
            if (unicode && format == 4) {
                narrow = table;
            }
        }
        if (narrow < 0) {
            throw new IllegalArgumentException("no Unicode character map");
        }
        return readSegments(font, narrow);
    }

    /** The glyph for a code point, or 0. */
    int glyph(int codePoint) {
        Row row = rows[codePoint / ROW];
        if (row == null) {
            int[] glyphs = new int[ROW];
            Arrays.setAll(glyphs, i -> find(codePoint / ROW * ROW + i));
            row = new Row(glyphs);
            rows[codePoint / ROW] = row;
        }
        return row.glyphs[codePoint % ROW];
    }

    private int find(int codePoint) {
        int run = Arrays.binarySearch(first, codePoint);
        if (run < 0) {
            run = -run - 2;
        }
        return run < 0 || codePoint > last[run] ? 0 : glyph[run] + codePoint - first[run];
    }

    /** The code points that have a glyph. */
    BitSet characters() {
        BitSet characters = new BitSet();
        for (int run = 0; run < first.length; run++) {
            // Glyph 0 is the box for what is missing.
            characters.set(glyph[run] == 0 ? first[run] + 1 : first[run], last[run] + 1);
        }
        return characters;
    }

    private static CharacterMap readGroups(ByteBuffer font, int table) {
        int count = font.getInt(table + 12);
        int[] first = new int[count];
        int[] last = new int[count];
        int[] glyph = new int[count];
        for (int i = 0; i < count; i++) {
            int group = table + 16 + 12 * i;
            first[i] = font.getInt(group);
            last[i] = font.getInt(group + 4);
            glyph[i] = font.getInt(group + 8);
        }
        return new CharacterMap(first, last, glyph);
    }

    private static CharacterMap readSegments(ByteBuffer font, int table) {
        int doubled = unsigned(font, table + 6);
        int ends = table + 14;
        int starts = ends + doubled + 2;
        int[] codes = new int[0x10000];
        int[] glyphs = new int[0x10000];
        int count = 0;
        for (int i = 0; i < doubled; i += 2) {
            int range = starts + 2 * doubled + i;
            int end = Math.min(unsigned(font, ends + i), 0xFFFE);
            for (int code = unsigned(font, starts + i); code <= end; code++) {
                int indirect = unsigned(font, range);
                int found = indirect == 0
                        ? code
                        : unsigned(font, range + indirect + 2 * (code - unsigned(font, starts + i)));
                int id = found == 0 ? 0 : (found + font.getShort(starts + doubled + i)) & 0xFFFF;
                if (id != 0) {
                    codes[count] = code;
                    glyphs[count++] = id;
                }
            }
        }
        int[] each = Arrays.copyOf(codes, count);
        return new CharacterMap(each, each, Arrays.copyOf(glyphs, count));
    }

    private static int unsigned(ByteBuffer font, int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
