package io.github.zhiban.edition;

import io.github.zhiban.diagnostics.Code;

/** What laying out an edition may have to say. */
public final class EditionCodes {
    /** No font has a character; a box with its code point stands for it. */
    public static final Code MISSING_GLYPH = new Code("MISSING_GLYPH");
    /** A picture is not at hand; a placeholder with its text and address stands for it. */
    public static final Code MISSING_PICTURE = new Code("MISSING_PICTURE");
    /** A note is referred to but not there; its mark is left out. */
    public static final Code MISSING_NOTE = new Code("MISSING_NOTE");

    /** A table is so long that pages have it as lines of text. */
    public static final Code LONG_TABLE = new Code("LONG_TABLE");

    private EditionCodes() {}
}
