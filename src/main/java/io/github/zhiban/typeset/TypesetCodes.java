package io.github.zhiban.typeset;

import io.github.zhiban.diagnostics.Code;

/** What typesetting may have to say. */
public final class TypesetCodes {
    /** A style sheet uses a property, a value or a rule that has no effect on pages. */
    public static final Code UNSUPPORTED_CSS = new Code("UNSUPPORTED_CSS");
    /** A style sheet names a property, a value, a family or a part of a selector that nobody knows. */
    public static final Code UNKNOWN_CSS = new Code("UNKNOWN_CSS");
    /** A style sheet refers to a custom property that nothing declares. */
    public static final Code UNDEFINED_CUSTOM_PROPERTY = new Code("UNDEFINED_CUSTOM_PROPERTY");
    /** A style sheet is not CSS. */
    public static final Code UNREADABLE_SHEET = new Code("UNREADABLE_SHEET");
    /** A character is in none of the fonts; its place is marked by a box. */
    public static final Code MISSING_GLYPH = new Code("MISSING_GLYPH");
    /** A page refers to a picture that was not handed over. */
    public static final Code MISSING_PICTURE = new Code("MISSING_PICTURE");
    /** Something is wider or taller than its page or box. */
    public static final Code OVERFLOW = new Code("OVERFLOW");
    /** The layout engine complained. */
    public static final Code LAYOUT_PROBLEM = new Code("LAYOUT_PROBLEM");

    private TypesetCodes() {}
}
