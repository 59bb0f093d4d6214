package io.github.zhiban.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes a {@code cmap} table with one subtable of format 12, which holds all planes (OpenType 1.9, "cmap"). */
final class CharacterMapTable {
    private static final int HEADER = 12;
    private static final int SUBTABLE_HEADER = 16;
    private static final int GROUP = 12;
    private static final short WINDOWS = 3;
    private static final short FULL_UNICODE = 10;

    private CharacterMapTable() {}

    /** Characters in a row whose glyphs are in a row. */
    private record Group(int first, int last, int glyph) {
        boolean isFollowedBy(int codePoint, int nextGlyph) {
            return codePoint == last + 1 && nextGlyph == glyph + codePoint - first;
        }
    }

    static byte[] of(SortedMap<Integer, Integer> glyphs) {
        List<Group> groups = new ArrayList<>();
        glyphs.forEach((codePoint, glyph) -> {
            Group last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && last.isFollowedBy(codePoint, glyph)) {
                groups.set(groups.size() - 1, new Group(last.first, codePoint, last.glyph));
            } else {
                groups.add(new Group(codePoint, codePoint, glyph));
            }
        });
        int length = SUBTABLE_HEADER + groups.size() * GROUP;
        ByteBuffer table = ByteBuffer.allocate(HEADER + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort(WINDOWS).putShort(FULL_UNICODE).putInt(HEADER);
        table.putShort((short) 12).putShort((short) 0);
        table.putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(group -> table.putInt(group.first).putInt(group.last).putInt(group.glyph));
        return table.array();
    }
}
