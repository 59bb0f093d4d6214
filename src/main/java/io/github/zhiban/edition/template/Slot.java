package io.github.zhiban.edition.template;

/**
 * The place of a value in a fragment. Written as markup it is a mark that says which value goes there; processors that
 * escape values say so in the mark.
 *
 * @param index of the value
 */
record Slot(int index) {
    /** Characters of private use: no fragment holds them. */
    static final char BEGIN = '\uF6D0';

    static final char END = '\uF6D1';

    /** How a value is spelled in its place. */
    enum Spelling {
        MARKUP('m'),
        TEXT('t'),
        ATTRIBUTE('a');

        private final char sign;

        Spelling(char sign) {
            this.sign = sign;
        }

        /** The one of a sign. */
        static Spelling of(char sign) {
            return sign == TEXT.sign ? TEXT : sign == ATTRIBUTE.sign ? ATTRIBUTE : MARKUP;
        }
    }

    String as(Spelling spelling) {
        return "" + BEGIN + (char) ('A' + index) + spelling.sign + END;
    }

    @Override
    public String toString() {
        return as(Spelling.MARKUP);
    }
}
