package io.github.zhiban.source.markup;

import io.github.zhiban.source.markup.MarkupToken.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * Parts HTML into tags and text (HTML 13.2.5, as far as it concerns where these begin and end). Every character is in
 * exactly one token. Used by one thread.
 */
public final class MarkupTokenizer {
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noframes");

    private final String html;
    private int at;
    private String rawName = "";

    /** Reads the given HTML from its beginning. */
    public MarkupTokenizer(String html) {
        this.html = html;
    }

    /** Whether an element holds no tags but its own end. */
    static boolean holdsRawText(String name) {
        return RAW.contains(name);
    }

    /** Whether there is another token. */
    public boolean hasNext() {
        return at < html.length();
    }

    /** The next token. */
    public MarkupToken next() {
        int start = at;
        MarkupToken token = rawName.isEmpty() ? any(start) : raw(start);
        at = token.end();
        if (token.kind() == Kind.START_TAG && RAW.contains(token.name()) && !token.closesItself(html)) {
            rawName = token.name();
        }
        return token;
    }

    /** Goes on at a place inside the last token, which was none. */
    void rereadFrom(int start) {
        at = start;
        rawName = "";
    }

    private MarkupToken raw(int start) {
        String closing = "</" + rawName;
        int end = start;
        while (end >= 0 && end < html.length() && !html.regionMatches(true, end, closing, 0, closing.length())) {
            end = html.indexOf("</", end + 1);
        }
        rawName = "";
        int until = end < 0 ? html.length() : end;
        return until == start ? any(start) : new MarkupToken(Kind.RAW_TEXT, "", start, until);
    }

    private MarkupToken any(int start) {
        if (html.charAt(start) != '<') {
            return text(start, start);
        }
        char next = start + 1 < html.length() ? html.charAt(start + 1) : ' ';
        if (isLetter(next)) {
            return tag(Kind.START_TAG, start, start + 1);
        }
        if (next == '!' || next == '?') {
            return comment(start);
        }
        char letter = start + 2 < html.length() ? html.charAt(start + 2) : ' ';
        if (next == '/' && isLetter(letter)) {
            return tag(Kind.END_TAG, start, start + 2);
        }
        if (next == '/' && letter != ' ') {
            return comment(start);
        }
        return text(start, start + 1);
    }

    private MarkupToken text(int start, int from) {
        int end = html.indexOf('<', from);
        return new MarkupToken(Kind.TEXT, "", start, end < 0 ? html.length() : end);
    }

    private MarkupToken comment(int start) {
        boolean dashes = html.startsWith("<!--", start);
        int end = dashes ? html.indexOf("-->", start + 4) : html.indexOf('>', start);
        return new MarkupToken(Kind.COMMENT, "", start, end < 0 ? html.length() : end + (dashes ? 3 : 1));
    }

    private MarkupToken tag(Kind kind, int start, int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < html.length() && " \t\n\f\r/>".indexOf(html.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        return new MarkupToken(kind, name, start, tagEnd(nameEnd));
    }

    /** Behind the sign that ends a tag; one in a quoted value ends none, unless nothing closes the quote. */
    private int tagEnd(int from) {
        int first = html.indexOf('>', from);
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '=') {
                int value = i + 1;
                while (value < html.length() && Character.isWhitespace(html.charAt(value))) {
                    value++;
                }
                char quote = value < html.length() ? html.charAt(value) : ' ';
                if (quote == '"' || quote == '\'') {
                    int close = html.indexOf(quote, value + 1);
                    if (close < 0) {
                        break;
                    }
                    i = close;
                }
            }
        }
        return first < 0 ? html.length() : first + 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
