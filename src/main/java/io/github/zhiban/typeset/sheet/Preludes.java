package io.github.zhiban.typeset.sheet;

import java.util.function.UnaryOperator;

/** What stands before the braces of a sheet: the selectors of its rules. */
final class Preludes {
    /** Ends the last piece of a sheet. */
    static final char END = 0;

    private Preludes() {}

    /** Takes the pieces of a sheet one after the other. */
    @FunctionalInterface
    interface Reader {
        /**
         * Takes the next piece.
         *
         * @param sign that ends it: a brace, a semicolon or {@link #END}
         */
        void take(String piece, char sign);
    }

    /** Parts a sheet at braces and semicolons outside of strings. */
    static void read(String css, Reader reader) {
        int from = 0;
        char quote = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '}' || c == ';') {
                reader.take(css.substring(from, i), c);
                from = i + 1;
            }
        }
        reader.take(css.substring(from), END);
    }

    /** Whether what stands before a brace are selectors, and not the words of an at-rule. */
    static boolean areSelectors(String prelude) {
        return !prelude.stripLeading().startsWith("@");
    }

    /** The sheet with its selectors changed; at-rules stay as they are. */
    static String changed(String css, UnaryOperator<String> change) {
        StringBuilder result = new StringBuilder();
        read(css, (piece, sign) -> {
            result.append(sign == '{' && areSelectors(piece) ? change.apply(piece) : piece);
            if (sign != END) {
                result.append(sign);
            }
        });
        return result.toString();
    }
}
