package io.github.zhiban.edition.ebook;

import io.github.zhiban.text.CharacterClass;

/**
 * Keeps punctuation on the line of the formula before it: browsers break there, whatever the mark is, so that a line
 * may begin with a comma.
 */
final class JoinedMarks {
    private static final String OPEN = "<math";
    private static final String CLOSE = "</math>";

    private JoinedMarks() {}

    /** The markup with every formula that a mark follows in one {@code <span class="joined">} with it. */
    static String in(String body) {
        StringBuilder joined = new StringBuilder(body.length());
        int written = 0;
        for (int close = body.indexOf(CLOSE); close >= 0; close = body.indexOf(CLOSE, close + 1)) {
            int mark = close + CLOSE.length();
            if (mark < body.length()
                    && CharacterClass.of(body.charAt(mark), true).isProhibitedAtLineStart()) {
                int open = body.lastIndexOf(OPEN, close);
                joined.append(body, written, open)
                        .append("<span class=\"joined\">")
                        .append(body, open, mark + 1)
                        .append("</span>");
                written = mark + 1;
            }
        }
        return joined.append(body, written, body.length()).toString();
    }
}
