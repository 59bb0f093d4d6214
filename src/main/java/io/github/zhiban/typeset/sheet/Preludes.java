package io.github.zhiban.typeset.sheet;

import java.util.function.UnaryOperator;

/** What stands before the braces of a sheet: the selectors of its rules. */
final class Preludes {
    private Preludes() {}

    /** The sheet with its selectors changed; at-rules stay as they are. */
    static String changed(String css, UnaryOperator<String> change) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        char quote = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '}' || c == ';') {
                String piece = css.substring(from, i);
                boolean selectors = c == '{' && !piece.stripLeading().startsWith("@");
                result.append(selectors ? change.apply(piece) : piece).append(c);
                from = i + 1;
            }
        }
        return result.append(css, from, css.length()).toString();
    }
}
