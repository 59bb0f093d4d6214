package io.github.zhiban.source.markup;

/**
 * A piece of markup.
 *
 * @param name of an element, in lower case; empty for what is no tag
 * @param start its first character
 * @param end behind its last character
 * @param sign where the sign begins that ends a tag, as it is or escaped; {@code end} where there is none
 */
public record MarkupToken(Kind kind, String name, int start, int end, int sign) {

    /** What it is. */
    public enum Kind {
        /** Characters between tags. */
        TEXT,
        /** The content of an element that holds no tags: a script, a style sheet, a title. */
        RAW_TEXT,
        START_TAG,
        END_TAG,
        /** A comment, a declaration, an instruction. */
        COMMENT
    }

    /** Whether a start tag ends with a slash. */
    public boolean closesItself(String html) {
        return kind == Kind.START_TAG && isWhole() && html.charAt(sign - 1) == '/';
    }

    /** Whether a tag ends with its sign; one that another tag cuts off, or the end of the text, has none. */
    public boolean isWhole() {
        return sign < end;
    }
}
