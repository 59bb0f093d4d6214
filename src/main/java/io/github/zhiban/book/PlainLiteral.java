package io.github.zhiban.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists, objects and texts as JavaScript writes them. What has to be computed is {@code null}: calls, names,
 * texts with parameters. Broken text ends the reading; what was read until then counts.
 */
final class PlainLiteral {
    private static final int DEEPEST = 40;

    private final String text;
    private int at;

    private PlainLiteral(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The value that begins at an offset: a list, a map, a text, or {@code null}. */
    static @Nullable Object parse(String text, int from) {
        return new PlainLiteral(text, from).value(0);
    }

    private @Nullable Object value(int depth) {
        blanks();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return null;
        }
        Object value = switch (text.charAt(at)) {
            case '[' -> list(depth);
            case '{' -> map(depth);
            case '"', '\'', '`' -> quoted();
            default -> null;
        };
        blanks();
        boolean whole = at >= text.length() || ",]};".indexOf(text.charAt(at)) >= 0 || depth == 0;
        computed();
        return whole ? value : null;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        for (blanks(); at < text.length() && text.charAt(at) != ']'; blanks()) {
            int before = at;
            list.add(value(depth + 1));
            blanks();
            skip(',', before);
        }
        at++;
        return list;
    }

    private Map<String, @Nullable Object> map(int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        at++;
        for (blanks(); at < text.length() && text.charAt(at) != '}'; blanks()) {
            int before = at;
            String key = key();
            blanks();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                map.put(key, value(depth + 1));
            } else {
                computed();
            }
            blanks();
            skip(',', before);
        }
        at++;
        return map;
    }

    /** Goes past a mark, or past anything where nothing else has moved on. */
    private void skip(char mark, int before) {
        if (at < text.length() && (text.charAt(at) == mark || at == before)) {
            at++;
        }
    }

    private String key() {
        if (at < text.length() && "\"'`".indexOf(text.charAt(at)) >= 0) {
            return String.valueOf(quoted());
        }
        int start = at;
        while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return text.substring(start, at);
    }

    private @Nullable String quoted() {
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        boolean parameters = false;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            parameters |= quote == '`' && c == '$' && at < text.length() && text.charAt(at) == '{';
            if (c == '\\' && at < text.length()) {
                char escaped = text.charAt(at++);
                value.append(escaped == 'n' || escaped == 't' ? ' ' : escaped);
            } else {
                value.append(c);
            }
        }
        at++;
        return parameters ? null : value.toString();
    }

    /** Goes past what has to be computed, up to the end of the value. */
    private void computed() {
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (open == 0 && ",]}".indexOf(c) >= 0) {
                return;
            }
            if ("\"'`".indexOf(c) >= 0) {
                quoted();
                continue;
            }
            open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (open < 0) {
                return;
            }
            at++;
            blanks();
        }
    }

    /** Goes past white space and comments. */
    private void blanks() {
        while (at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return;
            }
        }
    }
}
