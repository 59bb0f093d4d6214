package io.github.zhiban.picture;

import io.github.zhiban.diagnostics.Code;

/** What this stage reports. */
public final class PictureCodes {
    /** The bytes are of no format that can be read. */
    public static final Code NOT_A_PICTURE = new Code("NOT_A_PICTURE");

    /** The picture is cut short or damaged. */
    public static final Code BROKEN_PICTURE = new Code("BROKEN_PICTURE");

    /** The picture is larger than any page needs, perhaps made to exhaust memory. */
    public static final Code OVERSIZED_PICTURE = new Code("OVERSIZED_PICTURE");

    /** The pictures of an article are more than can be held at once. */
    public static final Code TOO_MANY_PICTURES = new Code("TOO_MANY_PICTURES");

    /** A vector drawing uses what cannot be drawn or must not be followed. */
    public static final Code UNSUPPORTED_DRAWING = new Code("UNSUPPORTED_DRAWING");

    private PictureCodes() {}
}
