package io.github.zhiban.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The smallest part of a TeX formula.
 *
 * @param kind what it is
 * @param text as it stands in the source, a command with its backslash
 */
record TexToken(Kind kind, String text) {

    enum Kind {
        /** {@code \alpha}, {@code \,} or a lone backslash at the end. */
        COMMAND,
        OPEN,
        CLOSE,
        /** One or more white space characters. */
        SPACE,
        /** Any other code point. */
        CHARACTER
    }

    boolean is(String what) {
        return text.equals(what);
    }

    /** Whether the token is a command of letters, which would swallow a letter put after it. */
    boolean isWord() {
        return kind == Kind.COMMAND && text.length() > 1 && isLetter(text.charAt(text.length() - 1));
    }

    int codePoint() {
        return text.codePointAt(0);
    }

    /** Takes a formula apart; joined again the tokens are the formula. */
    static List<TexToken> split(String tex) {
        List<TexToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < tex.length()) {
            int end = end(tex, at);
            tokens.add(new TexToken(kind(tex.charAt(at)), tex.substring(at, end)));
            at = end;
        }
        return tokens;
    }

    static String join(List<TexToken> tokens) {
        return tokens.stream().map(TexToken::text).collect(Collectors.joining());
    }

    private static int end(String tex, int at) {
        char first = tex.charAt(at);
        int end = at + 1;
        if (first == '\\' && end < tex.length()) {
            if (!isLetter(tex.charAt(end))) {
                return end + Character.charCount(tex.codePointAt(end));
            }
            while (end < tex.length() && isLetter(tex.charAt(end))) {
                end++;
            }
            return end;
        }
        if (Character.isWhitespace(first)) {
            while (end < tex.length() && Character.isWhitespace(tex.charAt(end))) {
                end++;
            }
            return end;
        }
        return at + Character.charCount(tex.codePointAt(at));
    }

    private static Kind kind(char first) {
        return switch (first) {
            case '\\' -> Kind.COMMAND;
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            default -> Character.isWhitespace(first) ? Kind.SPACE : Kind.CHARACTER;
        };
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
