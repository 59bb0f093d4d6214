package io.github.zhiban.font;

import java.util.ArrayList;
import java.util.List;

/**
 * The kerning of a font: by how much two glyphs beside each other are drawn together or apart. Reads the pair
 * adjustments of the {@code kern} feature and nothing else of the table: a library that shapes text takes longer to
 * load than a handout takes to set, and gives the same numbers. Ligatures are left out: the {@code f} of the shipped
 * fonts collides with nothing, so that they have none that matter. Immutable.
 *
 * <p>Known as: 字偶距.
 *
 * @see <a
 *     href="https://learn.microsoft.com/typography/opentype/spec/gpos#lookup-type-2-subtable-pair-adjustment-positio" +
 *     "ning">OpenType: pair adjustment</a>
 */
public final class PairKerning {
    private static final int KERN = 0x6B65726E;
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int ADVANCE = 4;
    /** The values of a record that come before the advance. */
    private static final int PLACEMENTS = 3;

    /** That of a font which kerns nothing. */
    public static final PairKerning NONE = new PairKerning(new byte[12]);

    private final byte[] table;
    /** The places of the subtables, lookup by lookup. */
    private final List<List<Integer>> lookups = new ArrayList<>();

    /** @param table the {@code GPOS} table; not to be changed */
    PairKerning(byte[] table) {
        this.table = table;
        int list = unsigned(8);
        int features = unsigned(6);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < unsigned(features); i++) {
            int entry = features + 2 + 6 * i;
            if ((unsigned(entry) << 16 | unsigned(entry + 2)) == KERN) {
                int feature = features + unsigned(entry + 4);
                for (int k = 0; k < unsigned(feature + 2); k++) {
                    int lookup = unsigned(feature + 4 + 2 * k);
                    if (!found.contains(lookup)) {
                        found.add(lookup);
                        addLookup(list + unsigned(list + 2 + 2 * lookup));
                    }
                }
            }
        }
    }

    private void addLookup(int lookup) {
        List<Integer> subtables = new ArrayList<>();
        for (int i = 0; i < unsigned(lookup + 4); i++) {
            int subtable = lookup + unsigned(lookup + 6 + 2 * i);
            int type = unsigned(lookup);
            if (type == EXTENSION) {
                type = unsigned(subtable + 2);
                subtable += unsigned(subtable + 4) << 16 | unsigned(subtable + 6);
            }
            if (type == PAIRS) {
                subtables.add(subtable);
            }
        }
        lookups.add(subtables);
    }

    /**
     * How much farther a glyph advances the pen before another, in font units; below 0 when they are drawn together.
     */
    public int between(int left, int right) {
        int sum = 0;
        for (List<Integer> subtables : lookups) {
            for (int subtable : subtables) {
                int value = value(subtable, left, right);
                if (value >= 0) {
                    sum += advance(subtable, value);
                    break;
                }
            }
        }
        return sum;
    }

    /** The place of the values of a pair, or -1 where the next subtable is to be asked. */
    private int value(int subtable, int left, int right) {
        int covered = coverage(subtable + unsigned(subtable + 2), left);
        if (covered < 0) {
            return -1;
        }
        return unsigned(subtable) == 1 ? pair(subtable, covered, right) : classes(subtable, left, right);
    }

    private int pair(int subtable, int covered, int right) {
        int set = subtable + unsigned(subtable + 10 + 2 * covered);
        int length = 2 + recordLength(subtable);
        int record = find(set + 2, length, unsigned(set), right);
        return record < 0 ? -1 : record + 2;
    }

    private int classes(int subtable, int left, int right) {
        int first = classOf(subtable + unsigned(subtable + 8), left);
        int second = classOf(subtable + unsigned(subtable + 10), right);
        int columns = unsigned(subtable + 14);
        return subtable + 16 + (first * columns + second) * recordLength(subtable);
    }

    private int recordLength(int subtable) {
        return 2 * (Integer.bitCount(unsigned(subtable + 4)) + Integer.bitCount(unsigned(subtable + 6)));
    }

    private int advance(int subtable, int value) {
        int format = unsigned(subtable + 4);
        return (format & ADVANCE) == 0 ? 0 : (short) unsigned(value + 2 * Integer.bitCount(format & PLACEMENTS));
    }

    /** The index of a glyph in a coverage table, or -1. */
    private int coverage(int coverage, int glyph) {
        if (unsigned(coverage) == 1) {
            int entry = find(coverage + 4, 2, unsigned(coverage + 2), glyph);
            return entry < 0 ? -1 : (entry - coverage - 4) / 2;
        }
        int range = range(coverage + 4, unsigned(coverage + 2), glyph);
        return range < 0 ? -1 : unsigned(range + 4) + glyph - unsigned(range);
    }

    private int classOf(int classes, int glyph) {
        if (unsigned(classes) == 1) {
            int index = glyph - unsigned(classes + 2);
            return index < 0 || index >= unsigned(classes + 4) ? 0 : unsigned(classes + 6 + 2 * index);
        }
        int range = range(classes + 4, unsigned(classes + 2), glyph);
        return range < 0 ? 0 : unsigned(range + 4);
    }

    /** The place of the range that holds a glyph, among ranges of 6 bytes, or -1. */
    private int range(int from, int count, int glyph) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int range = from + 6 * middle;
            if (glyph < unsigned(range)) {
                high = middle - 1;
            } else if (glyph > unsigned(range + 2)) {
                low = middle + 1;
            } else {
                return range;
            }
        }
        return -1;
    }

    /** The place of the record that begins with a glyph, among sorted records of one length, or -1. */
    private int find(int from, int length, int count, int glyph) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = unsigned(from + length * middle);
            if (found == glyph) {
                return from + length * middle;
            }
            if (found < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int unsigned(int at) {
        return (table[at] & 0xFF) << 8 | (table[at + 1] & 0xFF);
    }
}
