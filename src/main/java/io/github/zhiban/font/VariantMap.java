package io.github.zhiban.font;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The variants of characters that a font has, by the selector that asks for them (Ideographic Variation Sequences, UTS
 * #37).
 *
 * @see <a
 *     href="https://learn.microsoft.com/typography/opentype/spec/cmap#format-14-unicode-variation-sequences">OpenType:
 *     cmap, format 14</a>
 */
final class VariantMap {
    private static final int RECORD = 11;
    private static final int MAPPING = 5;

    private final ByteBuffer font;
    private final int table;

    private VariantMap(ByteBuffer font, int table) {
        this.font = font;
        this.table = table;
    }

    /** The map of a font, or {@code null} where it has none. */
    static @Nullable VariantMap read(ByteBuffer font, int cmap) {
        for (int i = 0; i < Short.toUnsignedInt(font.getShort(cmap + 2)); i++) {
            int table = cmap + font.getInt(cmap + 8 + 8 * i);
            if (font.getShort(table) == 14) {
                return new VariantMap(font, table);
            }
        }
        return null;
    }

    /** The glyph of a variant; 0 where it is the character's usual one or the font has none. */
    int glyph(int codePoint, int selector) {
        for (int i = 0; i < font.getInt(table + 6); i++) {
            int entry = table + 10 + RECORD * i;
            if (threeBytes(entry) == selector) {
                int others = font.getInt(entry + 7);
                return others == 0 ? 0 : find(table + others, codePoint);
            }
        }
        return 0;
    }

    private int find(int mappings, int codePoint) {
        int low = 0;
        int high = font.getInt(mappings) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int mapping = mappings + 4 + MAPPING * middle;
            int found = threeBytes(mapping);
            if (found == codePoint) {
                return Short.toUnsignedInt(font.getShort(mapping + 3));
            }
            if (found < codePoint) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    private int threeBytes(int at) {
        return Short.toUnsignedInt(font.getShort(at)) << 8 | Byte.toUnsignedInt(font.get(at + 2));
    }
}
