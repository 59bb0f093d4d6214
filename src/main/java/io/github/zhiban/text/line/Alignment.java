package io.github.zhiban.text.line;

/** Where the lines of a paragraph go within the measure. */
public enum Alignment {
    /** Full lines fill the measure (T16); the last line keeps its natural width. */
    JUSTIFY,
    START,
    CENTER,
    END
}
