package io.github.zhiban.source;

import io.github.zhiban.text.Cells;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Vocabulary of files that every system takes, so that editions can be carried from one to another. Windows refuses
 * some characters, trailing stops and blanks, and the names of its devices; macOS and Linux may spell the same letter
 * in two ways.
 */
public final class PortableName {
    private static final String REFUSED = "<>:\"/\\|?*";

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private PortableName() {}

    /** The name of a file or folder, without a folder before it; never empty. */
    public static String of(String name) {
        StringBuilder portable = new StringBuilder(name.length() + 1);
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (REFUSED.indexOf(c) >= 0) {
                // A reader takes it for the same.
                portable.appendCodePoint(Cells.widened(c));
            } else if (!Character.isISOControl(c)) {
                portable.appendCodePoint(c);
            }
        });
        String stripped = withoutTail(portable.toString());
        String device = stripped.toLowerCase(Locale.ROOT);
        int dot = device.indexOf('.');
        return stripped.isEmpty() || DEVICES.contains(dot < 0 ? device : device.substring(0, dot))
                ? "_" + stripped
                : stripped;
    }

    /** A path with {@code /} between its folders. */
    public static String ofPath(String path) {
        if (path.isEmpty()) {
            return path;
        }
        StringBuilder portable = new StringBuilder();
        for (String part : path.split("/", -1)) {
            portable.append(portable.isEmpty() ? "" : "/").append(of(part));
        }
        return portable.toString();
    }

    private static String withoutTail(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end).stripLeading();
    }
}
