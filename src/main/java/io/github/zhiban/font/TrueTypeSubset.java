package io.github.zhiban.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the glyphs that a document uses, renumbered from 0, as a TrueType font for embedding (ISO 32000-1, 9.9). The
 * same glyph may occur under several numbers: each stands for another text.
 */
public final class TrueTypeSubset {
    private static final int MORE_COMPONENTS = 0x20;
    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int TWO_BY_TWO = 0x80;
    private static final int CHECKSUM = 0xB1B0AFBA;

    private final TrueTypeFile font;
    private final List<Integer> glyphs;
    private final BitSet tight;
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();

    /**
     * @param glyphs which glyph of the font each number stands for; the first must be 0
     * @param tight the numbers that advance by the width of their ink
     */
    TrueTypeSubset(TrueTypeFile font, List<Integer> glyphs, BitSet tight) {
        this.tight = tight;
        this.font = font;
        this.glyphs = new ArrayList<>(glyphs);
    }

    public byte[] write() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // The list grows while composite glyphs ask for their parts.
        for (int i = 0; i < glyphs.size(); i++) {
            offsets.add(outlines.size());
            outlines.writeBytes(outline(glyphs.get(i)));
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
        }
        offsets.add(outlines.size());

        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : List.of("cvt ", "fpgm", "prep", "head", "hhea", "maxp")) {
            byte[] table = font.table(tag);
            if (table != null) {
                tables.put(tag, table);
            }
        }
        patch(tables, "head", 8, 4, 0);
        patch(tables, "head", 50, 2, 1);
        patch(tables, "hhea", 34, 2, glyphs.size());
        patch(tables, "maxp", 4, 2, glyphs.size());
        tables.put("glyf", outlines.toByteArray());
        tables.put("hmtx", metrics());
        tables.put("loca", words(offsets));
        return assemble(tables);
    }

    private byte[] outline(int glyph) {
        ByteBuffer source = font.outline(glyph);
        byte[] copy = new byte[source.limit()];
        source.get(0, copy);
        if (copy.length > 0 && source.getShort(0) < 0) {
            renumberParts(ByteBuffer.wrap(copy));
        }
        return copy;
    }

    private void renumberParts(ByteBuffer outline) {
        int at = 10;
        int flags;
        do {
            flags = outline.getShort(at);
            int part = Short.toUnsignedInt(outline.getShort(at + 2));
            int number = parts.computeIfAbsent(part, missing -> {
                glyphs.add(missing);
                return glyphs.size() - 1;
            });
            outline.putShort(at + 2, (short) number);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private byte[] metrics() {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            int[] metrics = font.horizontalMetrics(glyphs.get(i));
            int advance = tight.get(i) ? inkWidth(glyphs.get(i)) : metrics[0];
            table.putShort((short) advance).putShort((short) metrics[1]);
        }
        return table.array();
    }

    private int inkWidth(int glyph) {
        ByteBuffer outline = font.outline(glyph);
        return outline.limit() == 0 ? 0 : outline.getShort(6) - outline.getShort(2);
    }

    private static byte[] words(List<Integer> values) {
        ByteBuffer table = ByteBuffer.allocate(4 * values.size());
        values.forEach(table::putInt);
        return table.array();
    }

    private static void patch(Map<String, byte[]> tables, String tag, int at, int size, int value) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        for (int i = 0; i < size; i++) {
            table[at + i] = (byte) (value >> (8 * (size - 1 - i)));
        }
    }

    private static byte[] assemble(Map<String, byte[]> tables) {
        int length = 12 + 16 * tables.size();
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int offset = 12 + 16 * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(offset, table);
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(checksum(file, offset, padded(table.length)))
                    .putInt(offset)
                    .putInt(table.length);
            head = entry.getKey().equals("head") ? offset : head;
            offset += padded(table.length);
        }
        file.putInt(head + 8, CHECKSUM - checksum(file, 0, length));
        return file.array();
    }

    private static int checksum(ByteBuffer file, int offset, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 4) {
            sum += file.getInt(offset + i);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
