package io.github.zhiban.article;

/** What says that a line is a heading. */
public enum Evidence {
    /** The source marks it as one. */
    TAG("marked as a heading in the source"),
    /** It is one of a series of numbered lines with text below each. */
    SERIES("one of a series that counts, with text below each"),
    /** It carries the number that a series of headings lacks. */
    HOLE("carries the number that its series lacks"),
    /** It is bold throughout, short, and has text below it. */
    BOLD("bold throughout, short, with text below it"),
    /** It is led or enclosed by a sign, as others are. */
    SIGN("led or enclosed by a sign, as others are"),
    /** It is a short line alone over prose, as others are. */
    PLAIN("a short line alone over prose, as others are"),
    /** It says what only headings say, such as 总结. */
    WORD("says what only headings say");

    private final String text;

    Evidence(String text) {
        this.text = text;
    }

    /** The evidence in words. */
    public String text() {
        return text;
    }
}
