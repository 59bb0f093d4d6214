package io.github.zhiban.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The {@code name} table (OpenType 1.9, "name"). */
final class NameTable {
    private static final int HEADER = 6;
    private static final int RECORD = 12;
    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int AMERICAN_ENGLISH = 0x0409;
    /** The last of copyright, family, style, identifier, full name, version and PostScript name. */
    private static final int POSTSCRIPT_NAME = 6;

    private NameTable() {}

    /**
     * Whose a font is and what it is called, in English and for Windows, which is where all programs look. The texts of
     * licences are longer than a small font is.
     */
    static byte[] essence(byte[] table) {
        ByteBuffer in = ByteBuffer.wrap(table);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < in.getShort(2); i++) {
            int at = HEADER + RECORD * i;
            boolean read = in.getShort(at) == WINDOWS
                    && in.getShort(at + 2) == UNICODE
                    && in.getShort(at + 4) == AMERICAN_ENGLISH;
            if (read && in.getShort(at + 6) <= POSTSCRIPT_NAME) {
                kept.add(at);
            }
        }
        ByteBuffer records = ByteBuffer.allocate(HEADER + RECORD * kept.size());
        records.putShort((short) 0).putShort((short) kept.size()).putShort((short) records.capacity());
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        for (int at : kept) {
            records.put(table, at, RECORD - 2).putShort((short) texts.size());
            int text = Short.toUnsignedInt(in.getShort(4)) + Short.toUnsignedInt(in.getShort(at + 10));
            texts.write(table, text, Short.toUnsignedInt(in.getShort(at + 8)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(records.array());
        out.writeBytes(texts.toByteArray());
        return out.toByteArray();
    }
}
