package io.github.zhiban.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes some of a font's glyphs, renumbered from 0, as a TrueType font: as far as a PDF asks for one to be embedded
 * (ISO 32000-1, 9.9). The same glyph may occur under several numbers: each stands for another text.
 */
public final class TrueTypeSubset {
    private static final int MORE_COMPONENTS = 0x20;
    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int TWO_BY_TWO = 0x80;

    private final TrueTypeFile font;
    private final List<Integer> glyphs;
    private final BitSet tight;
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();

    private TrueTypeSubset(TrueTypeFile font, List<Integer> glyphs, BitSet tight) {
        this.font = font;
        this.glyphs = new ArrayList<>(glyphs);
        this.tight = tight;
    }

    /**
     * The subset.
     *
     * @param glyphs which glyph of the font each number stands for; the first must be 0
     * @param tight the numbers that advance by the width of their ink
     */
    public static byte[] write(TrueTypeFile font, List<Integer> glyphs, BitSet tight) {
        return tables(font, glyphs, tight).bytes();
    }

    /** The tables of the subset. Parts of composite glyphs come after the glyphs asked for. */
    static FontTables tables(TrueTypeFile font, List<Integer> glyphs, BitSet tight) {
        return new TrueTypeSubset(font, glyphs, tight).tables();
    }

    private FontTables tables() {
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

        FontTables tables = new FontTables();
        for (String tag : List.of("cvt ", "fpgm", "prep")) {
            byte[] table = font.table(tag);
            if (table != null) {
                tables.with(tag, table);
            }
        }
        byte[] head = required("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        byte[] advances = required("hhea");
        ByteBuffer.wrap(advances).putShort(34, (short) glyphs.size());
        byte[] maxima = required("maxp");
        ByteBuffer.wrap(maxima).putShort(4, (short) glyphs.size());
        return tables.with("head", head)
                .with("hhea", advances)
                .with("maxp", maxima)
                .with("glyf", outlines.toByteArray())
                .with("hmtx", metrics())
                .with("loca", words(offsets));
    }

    private byte[] required(String tag) {
        byte[] table = font.table(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return table;
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
}
