package io.github.zhiban.picture;

/** What a picture is, judged by its pixels. */
public enum PictureKind {
    /** Continuous tones: of a camera or a scanner. */
    PHOTOGRAPH,
    /** A screen, a chart or a diagram: flat colours, often with text. */
    GRAPHIC,
    /** Dark signs on plain ground, small enough to be a formula. */
    FORMULA,
    /** As small as a sign, a badge or a button. */
    ICON,
    /** A small drawing on no ground. */
    LOGO,
    /** The likeness of a person or a site beside a name. */
    AVATAR,
    /** A code for cameras, alone or on a card. */
    QR_CODE,
    /** Nothing to see: one colour, or too thin for anything but a line. */
    DECORATION
}
