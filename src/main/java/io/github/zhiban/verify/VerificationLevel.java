package io.github.zhiban.verify;

/** How thoroughly a file is verified. */
public enum VerificationLevel {
    /** Not at all. */
    NONE,
    /** The project's own checks only; a few milliseconds a page. */
    QUICK,
    /** Also veraPDF for a PDF and EPUBCheck for an EPUB; seconds at the first file. */
    FULL
}
