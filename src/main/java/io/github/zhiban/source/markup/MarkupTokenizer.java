package io.github.zhiban.source.markup;

import io.github.zhiban.source.markup.MarkupToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts HTML into tags and text (HTML 13.2.5, as far as it concerns where these begin and end). Every character is in
 * exactly one token. Used by one thread.
 */
public final class MarkupTokenizer {
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noframes", "noembed");

    /** What holds raw text in which no tag of the same name can stand. */
    private static final Set<String> LEFT_OPEN = Set.of("iframe", "style");

    private static final Pattern SPACED_NAME = Pattern.compile("\\s*[a-zA-Z][a-zA-Z0-9:-]*\\s*");
    private static final int LONGEST_NAME = 30;
    /** How the head of an embedded file ends of which no character can be markup. */
    private static final String BASE64 = ";base64";

    /** Attributes with their values, and room for the sign that ends a tag. */
    private static final Pattern ATTRIBUTES = Pattern.compile("(?:\\s++[\\w:@.-]++=(?:\"[^\"]*+\"|'[^']*+'))++\\s++");

    /** Attributes in whose values no tag can stand. */
    private static final Set<String> PLAIN =
            Set.of(("class id style href src rel width height name type target align valign bgcolor border lang dir"
                            + " colspan rowspan cellpadding cellspacing")
                    .split(" "));

    private static final List<String> PICTURES = List.of("img", "image", "area", "input", "amp-img");

    /** How the sign that ends a tag is written where an editor escaped it and forgot the one that begins the tag. */
    private static final List<String> ESCAPED_SIGNS = List.of("&gt;", "&#62;", "&#x3e;", "&#x3E;");

    private final String html;
    private int at;
    private int openQuote = -1;
    /** Where the sign of the tag that is read stands; -1 while none was seen. */
    private int sign = -1;

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
        if (token.kind() == Kind.START_TAG && RAW.contains(token.name()) && !isLeftOpen(token)) {
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
        int end = endOfRaw(rawName, start);
        rawName = "";
        int until = end < 0 ? html.length() : end;
        return until == start ? any(start) : new MarkupToken(Kind.RAW_TEXT, "", start, until, until);
    }

    /** Where the end tag of an element without tags in it begins; -1 where nothing closes it. */
    private int endOfRaw(String name, int from) {
        String closing = "</" + name;
        int end = from;
        while (end >= 0
                && end < html.length()
                && !(html.regionMatches(true, end, closing, 0, closing.length()) && endsName(end + closing.length()))) {
            end = html.indexOf("</", end + 1);
        }
        return end < html.length() ? end : -1;
    }

    private boolean endsName(int at) {
        return at == html.length() || " \t\n\f\r/><".indexOf(html.charAt(at)) >= 0 || escapedSign(html, at) > 0;
    }

    /**
     * Whether the content of an element without tags in it is text of the page all the same: its tag says that it has
     * no content, or nothing closes it before the next of its kind.
     *
     * @param start the element's start tag
     */
    boolean isLeftOpen(MarkupToken start) {
        if (start.closesItself(html)) {
            return true;
        }
        int end = endOfRaw(start.name(), start.end());
        String another = "<" + start.name();
        for (int i = html.indexOf('<', start.end()); i >= 0 && i < end; i = html.indexOf('<', i + 1)) {
            if (LEFT_OPEN.contains(start.name())
                    && html.regionMatches(true, i, another, 0, another.length())
                    && endsName(i + another.length())) {
                return true;
            }
        }
        return end < 0;
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
        int until = end < 0 ? html.length() : end;
        return new MarkupToken(Kind.TEXT, "", start, until, until);
    }

    private MarkupToken comment(int start) {
        boolean dashes = html.startsWith("<!--", start);
        int end = dashes ? html.indexOf("-->", start + 4) : html.indexOf('>', start);
        int until = end < 0 ? html.length() : end + (dashes ? 3 : 1);
        return new MarkupToken(Kind.COMMENT, "", start, until, until);
    }

    private MarkupToken tag(Kind kind, int start, int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < html.length()
                && " \t\n\f\r/><".indexOf(html.charAt(nameEnd)) < 0
                && escapedSign(html, nameEnd) == 0) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        sign = -1;
        int end = kind == Kind.START_TAG ? tagEnd(nameEnd) : endTagEnd(nameEnd);
        return new MarkupToken(kind, name, start, end, sign < 0 ? end : sign);
    }

    /** Behind the sign that begins at a place, which ends a tag. */
    private int endAt(int place) {
        sign = place;
        return place + Math.max(1, escapedSign(html, place));
    }

    /**
     * Behind the sign of an end tag; where text or another tag stands before it, behind the name and the white space
     * that follows, which has room for a sign.
     */
    private int endTagEnd(int from) {
        int blank = from;
        while (blank < html.length() && Character.isWhitespace(html.charAt(blank))) {
            blank++;
        }
        for (int i = blank; i < html.length() && html.charAt(i) != '<'; i++) {
            if (html.charAt(i) == '>' || escapedSign(html, i) > 0) {
                return endAt(i);
            }
        }
        sign = blank > from ? blank - 1 : -1;
        return blank;
    }

    /** How long the escaped sign is that begins at a place; 0 where none does. */
    private static int escapedSign(String html, int at) {
        if (html.charAt(at) == '&') {
            for (String sign : ESCAPED_SIGNS) {
                if (html.startsWith(sign, at)) {
                    return sign.length();
                }
            }
        }
        return 0;
    }

    /**
     * Behind the sign that ends a tag, which may be escaped; one in a quoted value ends none, unless the quote was left
     * open. Where another tag begins before, this one was cut off, and ends there; behind a value white space has room
     * for its sign.
     */
    private int tagEnd(int from) {
        openQuote = -1;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>' || escapedSign(html, i) > 0) {
                return endAt(i);
            }
            if (c == '<' && beginsTag(i)) {
                sign = ATTRIBUTES.matcher(html).region(from, i).matches() ? i - 1 : -1;
                return i;
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
            return endAt(end);
        }
        if (tag > quote + 1 && isFile(quote + 1)) {
            // What is left of the file stays one; its last character makes room for the sign.
            openQuote = quote;
            sign = tag - 1;
            return tag;
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
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        return PLAIN.contains(name) || (name.equals("alt") && !isPicture(from));
    }

    /** Whether a tag is a picture's, whose description may hold any text. */
    private boolean isPicture(int behindName) {
        return PICTURES.stream().anyMatch(name -> {
            int start = behindName - name.length();
            return start > 0
                    && html.charAt(start - 1) == '<'
                    && html.regionMatches(true, start, name, 0, name.length());
        });
    }

    private boolean holdsTag(int from, int to) {
        for (int i = html.indexOf('<', from); i >= 0 && i < to; i = html.indexOf('<', i + 1)) {
            char next = html.charAt(i + 1);
            if (isLetter(next) || next == '/') {
                return (!html.regionMatches(true, from, "data:", 0, 5) || isFile(from))
                        && !html.regionMatches(true, from, "javascript:", 0, 11);
            }
        }
        return false;
    }

    /** Whether an address holds a file in letters and digits, among which no tag can stand, as it can in a drawing. */
    private boolean isFile(int address) {
        int comma = html.indexOf(',', address);
        return html.regionMatches(true, address, "data:", 0, 5)
                && html.regionMatches(true, comma - BASE64.length(), BASE64, 0, BASE64.length());
    }

    private boolean beginsTag(int at) {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return isLetter(next) || next == '/' || html.startsWith("<!--", at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
