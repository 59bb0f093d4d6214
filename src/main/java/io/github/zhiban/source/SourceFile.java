package io.github.zhiban.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * An article as it was found.
 *
 * @param name the file as the user named it, with {@code /} between folders; for diagnostics
 * @param bytes not to be changed
 */
public record SourceFile(String name, byte[] bytes) {

    /** In bytes of UTF-8: a name may have 255, and the longest ending of an edition has 12. */
    private static final int LONGEST_STEM = 240;

    private static final int MARK_BYTES = 9;

    /** The name without folder and extension; what the published files are called. */
    public String stem() {
        return stemOf(name);
    }

    /**
     * The stem of a file by its name; one that leaves no room for the names of editions is cut and marked, and
     * characters that some systems refuse are replaced.
     */
    public static String stemOf(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String stem = PortableName.of(dot > 0 ? file.substring(0, dot) : file);
        return stem.getBytes(StandardCharsets.UTF_8).length <= LONGEST_STEM ? stem : shortened(stem);
    }

    private static String shortened(String stem) {
        CRC32 sum = new CRC32();
        sum.update(stem.getBytes(StandardCharsets.UTF_8));
        StringBuilder kept = new StringBuilder();
        int room = LONGEST_STEM - MARK_BYTES;
        for (int c : stem.codePoints().toArray()) {
            String character = Character.toString(c);
            room -= character.getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                break;
            }
            kept.append(character);
        }
        return kept.append("~%08x".formatted(sum.getValue())).toString();
    }
}
