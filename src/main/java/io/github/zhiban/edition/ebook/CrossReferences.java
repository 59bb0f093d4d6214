package io.github.zhiban.edition.ebook;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the places are that links point to. A link may point forward to a file that is not yet written, so links are
 * written with a mark and resolved at the end. Used by one thread.
 */
final class CrossReferences {
    /** Noncharacters: no text may hold them (Unicode 23.7), so no text is taken for a mark. */
    private static final String OPEN = Character.toString(0x10FFFE);

    private static final String CLOSE = Character.toString(0x10FFFF);
    private static final Pattern MARK = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);
    private static final Pattern NONCHARACTERS = Pattern.compile("[" + OPEN + CLOSE + "]");

    private final Map<String, String> files = new HashMap<>();

    /** Text that cannot be taken for a mark. */
    static String clean(String text) {
        return text.indexOf(0xDBFF) < 0 ? text : NONCHARACTERS.matcher(text).replaceAll("");
    }

    /** Notes that a place is in a file. */
    void place(String id, String fileName) {
        files.putIfAbsent(id, fileName);
    }

    /** What stands for the address of a place until all places are known. */
    static String to(String id) {
        return OPEN + id + CLOSE;
    }

    /** A file's markup with its marks resolved. A place that is nowhere becomes the top of the file. */
    String resolve(String xhtml, String fileName) {
        return MARK.matcher(xhtml).replaceAll(mark -> Matcher.quoteReplacement(address(mark.group(1), fileName)));
    }

    /** The address of a place as seen from a file. */
    String address(String id, String from) {
        String file = files.get(id);
        return file == null ? from : file.equals(from) ? "#" + id : file + "#" + id;
    }
}
