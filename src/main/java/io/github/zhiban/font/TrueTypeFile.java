package io.github.zhiban.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a TrueType font with {@code glyf} outlines: the tables asked for and nothing else. Immutable: any number of
 * threads may use one.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: the font file</a>
 */
public final class TrueTypeFile {
    private static final int FAMILY = 1;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x409;

    private final ByteBuffer data;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final CharacterMap characters;
    private final @Nullable VariantMap variants;
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int glyphCount;
    private final int advanceCount;
    private final byte[] metrics;
    private final String postScriptName;

    private record Table(int offset, int length) {}

    /**
     * @param file the whole font, which may lie on the disk: only what is asked for is read; not to be changed
     * @throws IllegalArgumentException if a table is missing that every TrueType font has
     */
    public TrueTypeFile(ByteBuffer file) {
        data = file.asReadOnlyBuffer();
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(text(entry, 4), new Table(data.getInt(entry + 8), data.getInt(entry + 12)));
        }
        unitsPerEm = unsigned(offset("head") + 18);
        longOffsets = data.getShort(offset("head") + 50) != 0;
        glyphCount = unsigned(offset("maxp") + 4);
        advanceCount = unsigned(offset("hhea") + 34);
        metrics = copy(offset("hmtx"), 4 * advanceCount);
        characters = CharacterMap.read(data, offset("cmap"));
        variants = VariantMap.read(data, offset("cmap"));
        postScriptName = readPostScriptName();
    }

    /** The name by which PDF knows the font. */
    public String postScriptName() {
        return postScriptName;
    }

    /** The glyph for a code point, or 0 where the font has none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /**
     * The glyph for a code point and a variation selector; that for the code point alone where the font has no variant.
     */
    public int glyph(int codePoint, int selector) {
        int variant = variants == null ? 0 : variants.glyph(codePoint, selector);
        return variant == 0 ? glyph(codePoint) : variant;
    }

    /** The code points that have a glyph. */
    public BitSet characters() {
        return characters.characters();
    }

    /** How many glyphs the font has. */
    public int glyphCount() {
        return glyphCount;
    }

    /** How far a glyph advances the pen, in 1/1000 em. */
    public float advance(int glyph) {
        int at = 4 * Math.min(glyph, advanceCount - 1);
        return perMille((metrics[at] & 0xFF) << 8 | (metrics[at + 1] & 0xFF));
    }

    /** Advance and left side bearing in font units, as {@code hmtx} has them. */
    public int[] horizontalMetrics(int glyph) {
        int at = offset("hmtx");
        if (glyph < advanceCount) {
            return new int[] {unsigned(at + 4 * glyph), data.getShort(at + 4 * glyph + 2)};
        }
        int bearing = data.getShort(at + 4 * advanceCount + 2 * (glyph - advanceCount));
        return new int[] {unsigned(at + 4 * (advanceCount - 1)), bearing};
    }

    /** How many font units make an em. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** The black box of a glyph in 1/1000 em: xMin, yMin, xMax, yMax; all 0 for a blank one. */
    public float[] bounds(int glyph) {
        int[] units = box(glyph);
        float[] box = new float[4];
        for (int i = 0; i < 4; i++) {
            box[i] = perMille(units[i]);
        }
        return box;
    }

    /** The same in font units. */
    int[] box(int glyph) {
        ByteBuffer outline = outline(glyph);
        int[] box = new int[4];
        for (int i = 0; i < 4 && outline.limit() > 0; i++) {
            box[i] = outline.getShort(2 + 2 * i);
        }
        return box;
    }

    /** The outline of a glyph as {@code glyf} has it; empty for a blank one. */
    public ByteBuffer outline(int glyph) {
        int loca = offset("loca");
        int from = longOffsets ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
        int to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : 2 * unsigned(loca + 2 * glyph + 2);
        return data.slice(offset("glyf") + from, to - from);
    }

    /** A copy of the whole file. */
    byte[] bytes() {
        return copy(0, data.limit());
    }

    /** A copy of a table, or {@code null} where the font has none of that name. */
    public byte @Nullable [] table(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            return null;
        }
        return copy(table.offset, table.length);
    }

    /** A signed 16-bit value of a table in 1/1000 em. */
    public float metric(String tag, int at) {
        return perMille(data.getShort(offset(tag) + at));
    }

    /** Whether the font has a table. */
    public boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** The slant in degrees, negative for an italic that leans to the right. */
    public float italicAngle() {
        return data.getInt(offset("post") + 4) / 65536f;
    }

    private float perMille(int units) {
        return units * 1000f / unitsPerEm;
    }

    private int offset(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return table.offset;
    }

    private byte[] copy(int from, int length) {
        byte[] copy = new byte[length];
        data.get(from, copy);
        return copy;
    }

    private String text(int from, int length) {
        return new String(copy(from, length), StandardCharsets.ISO_8859_1);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }

    /** The family as style sheets name it: the typographic one where the font has it. */
    public String family() {
        String typographic = name(TYPOGRAPHIC_FAMILY);
        String family = typographic == null ? name(FAMILY) : typographic;
        return family == null ? postScriptName : family;
    }

    /** The weight, 400 for a regular face. */
    public int weight() {
        return has("OS/2") ? unsigned(offset("OS/2") + 4) : 400;
    }

    /** Whether the font says that it is an italic. */
    public boolean italic() {
        return (unsigned(offset("head") + 44) & 2) != 0;
    }

    /** Whether all its Latin characters are equally wide. */
    public boolean monospaced() {
        return data.getInt(offset("post") + 12) != 0;
    }

    /**
     * Whether its licence bits allow it to stand in files: restricted fonts may not be embedded (OpenType, OS/2 fsType,
     * bit 1).
     */
    public boolean embeddable() {
        return !has("OS/2") || (unsigned(offset("OS/2") + 8) & 0xF) != 2;
    }

    /** A name in Unicode, as Windows knows it; {@code null} where there is none. */
    private @Nullable String name(int wanted) {
        int name = offset("name");
        int strings = name + unsigned(name + 4);
        for (int i = 0; i < unsigned(name + 2); i++) {
            int entry = name + 6 + 12 * i;
            if (unsigned(entry) == WINDOWS && unsigned(entry + 4) == ENGLISH && unsigned(entry + 6) == wanted) {
                return new String(copy(strings + unsigned(entry + 10), unsigned(entry + 8)), StandardCharsets.UTF_16BE);
            }
        }
        return null;
    }

    private String readPostScriptName() {
        int name = offset("name");
        int strings = name + unsigned(name + 4);
        for (int i = 0; i < unsigned(name + 2); i++) {
            int entry = name + 6 + 12 * i;
            if (unsigned(entry + 6) == POSTSCRIPT_NAME) {
                return text(strings + unsigned(entry + 10), unsigned(entry + 8)).replace("\0", "");
            }
        }
        throw new IllegalArgumentException("no PostScript name");
    }
}
