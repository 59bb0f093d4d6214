package io.github.zhiban.edition.ebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a screen may break long names in running text: after the marks that join their parts. Without, a justified line
 * is spread until the whole name fits below it.
 */
final class CodeBreaks {
    /** Names shorter than this, in characters, stay whole. */
    private static final int LONG = 16;

    private static final Pattern AFTER_MARKS = Pattern.compile("(?<=\\w{2}[./_:@\\-,(=])(?=\\w{2})");

    /** A name in prose that is as long as a narrow line. */
    private static final Pattern NAME = Pattern.compile("[\\w./:@\\-,(=&?%+#~]{18,}");

    private CodeBreaks() {}

    /** Whether a text may hold such a name; most do not, and are spared the search. */
    private static boolean mayHold(String text) {
        int length = 0;
        for (int i = 0; i < text.length() && length < LONG; i++) {
            char c = text.charAt(i);
            length = c > ' ' && c < 0x7F ? length + 1 : 0;
        }
        return length >= LONG;
    }

    /** The pieces of a text, between which a line may end inside a name; joined they are the text. */
    static List<String> inText(String text) {
        if (!mayHold(text)) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        int written = 0;
        while (name.find()) {
            int from = name.start();
            for (String piece : AFTER_MARKS.split(name.group(), -1)) {
                int to = from + piece.length();
                if (to < name.end()) {
                    pieces.add(text.substring(written, to));
                    written = to;
                }
                from = to;
            }
        }
        pieces.add(text.substring(written));
        return pieces;
    }

    /** The pieces of a code, between which a line may end; joined they are the code. */
    static List<String> pieces(String code) {
        return code.length() < LONG ? List.of(code) : List.of(AFTER_MARKS.split(code));
    }
}
