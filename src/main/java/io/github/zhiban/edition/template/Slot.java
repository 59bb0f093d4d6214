package io.github.zhiban.edition.template;

/**
 * The place of a value in a fragment. Written as markup it is a mark that says which value goes there; processors that escape values say
 * so in the mark.
 *
 * @param index of the value
 */
record Slot(int index) {
    /** Characters of private use: no fragment holds them. */
    static final char BEGIN = '\uF6D0';

    static final char END = '\uF6D1';

    /** How a value is spelled in its place. */
    enum Spelling {
        MARKUP,
        TEXT,
        ATTRIBUTE
    }

    String as(Spelling spelling) {
        return "" + BEGIN + (char) ('A' + index) + (char) ('a' + spelling.ordinal()) + END;
    }

    @Override
    public String toString() {
        return as(Spelling.MARKUP);
    }
}
