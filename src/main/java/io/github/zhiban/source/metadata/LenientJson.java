package io.github.zhiban.source.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) as pages hold it: raw line breaks in strings and commas before brackets are forgiven. Objects
 * are maps, arrays lists, everything else a string. What is broken ends the reading; what was read until then counts.
 */
final class LenientJson {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private LenientJson(String text) {
        this.text = text;
    }

    /** The value; empty when there is none at all. */
    static Optional<Object> parse(String text) {
        return Optional.ofNullable(new LenientJson(text).value(0));
    }

    private @Nullable Object value(int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (true) {
            skip();
            if (at >= text.length()) {
                return object;
            }
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return object;
            }
            if (c != '"') {
                at++;
                continue;
            }
            String key = string();
            skip();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                Object value = value(depth + 1);
                if (value != null) {
                    object.put(key, value);
                }
            }
        }
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (true) {
            skip();
            if (at >= text.length()) {
                return array;
            }
            char c = text.charAt(at);
            if (c == ']') {
                at++;
                return array;
            }
            if (c == ',' || c == '}' || c == ':') {
                at++;
                continue;
            }
            Object value = value(depth + 1);
            if (value != null) {
                array.add(value);
            }
        }
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                string.append(escaped(text.charAt(at++)));
            } else {
                string.append(c);
            }
        }
        at++;
        return string.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 <= text.length()) {
                    try {
                        char unit = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                        at += 4;
                        yield unit;
                    } catch (NumberFormatException notHexadecimal) {
                        yield 'u';
                    }
                }
                yield 'u';
            }
            default -> c;
        };
    }

    private @Nullable String word() {
        int start = at;
        while (at < text.length() && ",]}: \n\t\r\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
            return null;
        }
        String word = text.substring(start, at);
        return word.equals("null") || word.equals("undefined") ? null : word;
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
    }
}
