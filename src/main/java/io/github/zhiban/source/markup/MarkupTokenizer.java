package io.github.zhiban.source.markup;

import io.github.zhiban.source.markup.MarkupToken.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts HTML into tags and text (HTML 13.2.5, as far as it concerns where these begin and end). Every character is in
 * exactly one token. Used by one thread.
 */
public final class MarkupTokenizer {
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noframes");

    private static final Pattern SPACED_NAME = Pattern.compile("\\s*[a-zA-Z][a-zA-Z0-9:-]*\\s*");
    private static final int LONGEST_NAME = 30;

    private static final Set<String> PLAIN =
            Set.of("class", "id", "style", "href", "src", "rel", "width", "height", "name", "type", "target", "align");

    private final String html;
    private int at;
    private int openQuote = -1;
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
        openQuote = -1;
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
        if (next == '/' && (!Character.isWhitespace(letter) || isSpacedEnd(start + 2))) {
            return comment(start);
        }
        return text(start, start + 1);
    }

    /** Whether an end tag with white space before its name begins here, which HTML passes over. */
    private boolean isSpacedEnd(int from) {
        int end = html.indexOf('>', from);
        return end >= 0
                && end - from <= LONGEST_NAME
                && SPACED_NAME.matcher(html.substring(from, end)).matches();
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

    /**
     * Behind the sign that ends a tag; one in a quoted value ends none, unless the quote was left open. Where another tag begins before an
     * open quote's tag ends, this one was cut off, and ends there.
     */
    private int tagEnd(int from) {
        openQuote = -1;
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
                    if (close < 0 || (isPlain(from, i) && holdsTag(value + 1, close))) {
                        return endOfOpen(value);
                    }
                    i = close;
                }
            }
        }
        return html.length();
    }

    private int endOfOpen(int quote) {
        int end = html.indexOf('>', quote);
        int tag = html.indexOf('<', quote);
        if (end >= 0 && (tag < 0 || end < tag)) {
            openQuote = quote;
            return end + 1;
        }
        return tag < 0 ? html.length() : tag;
    }

    /** Where the last token has a quote that nothing closes; -1 where there is none. */
    int openQuote() {
        return openQuote;
    }

    /** Whether the attribute before an equals sign is one in whose value no tag can stand. */
    private boolean isPlain(int from, int equals) {
        int end = equals;
        while (end > from && Character.isWhitespace(html.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && end - start < LONGEST_NAME && !Character.isWhitespace(html.charAt(start - 1))) {
            start--;
        }
        return PLAIN.contains(html.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private boolean holdsTag(int from, int to) {
        for (int i = html.indexOf('<', from); i >= 0 && i < to; i = html.indexOf('<', i + 1)) {
            char next = html.charAt(i + 1);
            if (isLetter(next) || next == '/') {
                return !html.regionMatches(true, from, "data:", 0, 5)
                        && !html.regionMatches(true, from, "javascript:", 0, 11);
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
