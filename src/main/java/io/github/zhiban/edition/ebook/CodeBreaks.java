package io.github.zhiban.edition.ebook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a screen may break long names in running text: after the marks that join their parts. Without, a justified line is spread until
 * the whole name fits below it.
 */
final class CodeBreaks {
    /** Names shorter than this, in characters, stay whole. */
    private static final int LONG = 16;

    private static final Pattern AFTER_MARKS = Pattern.compile("(?<=\\w{2}[./_:@\\-,(=])(?=\\w{2})");

    private CodeBreaks() {}

    /** The pieces of a code, between which a line may end; joined they are the code. */
    static List<String> pieces(String code) {
        return code.length() < LONG ? List.of(code) : List.of(AFTER_MARKS.split(code));
    }
}
