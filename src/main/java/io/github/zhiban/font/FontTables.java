package io.github.zhiban.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file by their names (OpenType 1.9, "Organization of an OpenType font"). */
final class FontTables {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int WHOLE_FILE = 0xB1B0AFBA;

    private final Map<String, byte[]> tables = new TreeMap<>();

    /** Adds a table, or puts it in the place of one. */
    FontTables with(String tag, byte[] table) {
        tables.put(tag, table);
        return this;
    }

    /** A file with tables in the order of their names, and with fresh checksums. */
    byte[] bytes() {
        int count = tables.size();
        int size = HEADER + count * RECORD;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        out.putInt(TRUE_TYPE).putShort((short) count);
        out.putShort((short) (power * RECORD));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((count - power) * RECORD));
        int offset = HEADER + count * RECORD;
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            out.put(offset, table);
            if (entry.getKey().equals("head")) {
                head = offset;
                out.putInt(head + CHECKSUM_ADJUSTMENT, 0);
            }
            out.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(out, offset, padded(table.length)));
            out.putInt(offset);
            out.putInt(table.length);
            offset += padded(table.length);
        }
        if (head > 0) {
            out.putInt(head + CHECKSUM_ADJUSTMENT, WHOLE_FILE - sum(out, 0, size));
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += bytes.getInt(at);
        }
        return sum;
    }
}
