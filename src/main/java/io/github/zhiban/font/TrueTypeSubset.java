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
 *
 * <p>Known as: font subset, 字体子集.
 */
public final class TrueTypeSubset {
    private static final int MORE_COMPONENTS = 0x20;
    private static final int WORDS = 0x01;
    private static final int OFFSETS = 0x02;
    private static final int UNSCALED = 0x1000;
    private static final int SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int TWO_BY_TWO = 0x80;

    private final TrueTypeFile font;
    private final List<Integer> glyphs;
    private final BitSet tight;
    private final Map<Integer, Assembly> assemblies;
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();

    private TrueTypeSubset(TrueTypeFile font, List<Integer> glyphs, BitSet tight, Map<Integer, Assembly> assemblies) {
        this.assemblies = assemblies;
        this.font = font;
        this.glyphs = new ArrayList<>(glyphs);
        this.tight = tight;
    }

    /**
     * The subset.
     *
     * @param glyphs which glyph of the font each number stands for; the first must be 0
     * @param tight the numbers that advance by the width of their ink
     * @param assemblies the numbers that stand for several glyphs
     */
    public static byte[] write(
            TrueTypeFile font, List<Integer> glyphs, BitSet tight, Map<Integer, Assembly> assemblies) {
        return new TrueTypeSubset(font, glyphs, tight, assemblies).tables().bytes();
    }

    /** The tables of the subset. Parts of composite glyphs come after the glyphs asked for. */
    static FontTables tables(TrueTypeFile font, List<Integer> glyphs, BitSet tight) {
        return new TrueTypeSubset(font, glyphs, tight, Map.of()).tables();
    }

    private FontTables tables() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // The list grows while composite glyphs ask for their parts.
        for (int i = 0; i < glyphs.size(); i++) {
            offsets.add(outlines.size());
            Assembly assembly = assemblies.get(i);
            outlines.writeBytes(assembly == null ? outline(glyphs.get(i)) : composite(assembly));
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
        if (!assemblies.isEmpty()) {
            raiseMaxima(ByteBuffer.wrap(maxima));
        }
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

    /** A composite glyph of whole glyphs moved to their places (OpenType, "glyf", composite glyph description). */
    private byte[] composite(Assembly assembly) {
        ByteBuffer outline = ByteBuffer.allocate(10 + 8 * assembly.parts().size());
        int[] box = box(assembly);
        outline.putShort((short) -1);
        for (int edge : box) {
            outline.putShort((short) edge);
        }
        for (int i = 0; i < assembly.parts().size(); i++) {
            Assembly.Part part = assembly.parts().get(i);
            boolean last = i == assembly.parts().size() - 1;
            outline.putShort((short) (WORDS | OFFSETS | UNSCALED | (last ? 0 : MORE_COMPONENTS)));
            outline.putShort((short) number(part.glyph()));
            outline.putShort((short) part.x()).putShort((short) part.y());
        }
        return outline.array();
    }

    /** xMin, yMin, xMax, yMax of an assembly in font units; all 0 for one without ink. */
    private int[] box(Assembly assembly) {
        int[] box = new int[4];
        boolean any = false;
        for (Assembly.Part part : assembly.parts()) {
            ByteBuffer ink = font.outline(part.glyph());
            if (ink.limit() > 0) {
                for (int i = 0; i < 4; i++) {
                    int edge = ink.getShort(2 + 2 * i) + (i % 2 == 0 ? part.x() : part.y());
                    box[i] = !any ? edge : i < 2 ? Math.min(box[i], edge) : Math.max(box[i], edge);
                }
                any = true;
            }
        }
        return box;
    }

    /** What readers may reserve room by (OpenType, "maxp"). */
    private void raiseMaxima(ByteBuffer maxima) {
        int most = assemblies.values().stream()
                .mapToInt(one -> one.parts().size())
                .max()
                .orElse(1);
        for (int[] sum : new int[][] {{6, 10}, {8, 12}}) {
            int simple = Short.toUnsignedInt(maxima.getShort(sum[0]));
            int composite = Short.toUnsignedInt(maxima.getShort(sum[1]));
            maxima.putShort(sum[1], (short) Math.min(0xFFFF, most * Math.max(simple, composite)));
        }
        maxima.putShort(28, (short) Math.max(most, Short.toUnsignedInt(maxima.getShort(28))));
        maxima.putShort(30, (short) (Short.toUnsignedInt(maxima.getShort(30)) + 1));
    }

    /** The number of a glyph that is a part of others. */
    private int number(int part) {
        return parts.computeIfAbsent(part, missing -> {
            glyphs.add(missing);
            return glyphs.size() - 1;
        });
    }

    private void renumberParts(ByteBuffer outline) {
        int at = 10;
        int flags;
        do {
            flags = outline.getShort(at);
            int part = Short.toUnsignedInt(outline.getShort(at + 2));
            outline.putShort(at + 2, (short) number(part));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private byte[] metrics() {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Assembly assembly = assemblies.get(i);
            if (assembly != null) {
                table.putShort((short) assembly.advance()).putShort((short) box(assembly)[0]);
                continue;
            }
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
