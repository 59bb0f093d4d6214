package io.github.zhiban.illustration;

import io.github.zhiban.diagnostics.Code;

/** What this stage reports. */
public final class IllustrationCodes {
    /** A picture shows nothing: it counts visitors, parts paragraphs or fills a place. */
    public static final Code DECORATION_LEFT_OUT = new Code("DECORATION_LEFT_OUT");

    private IllustrationCodes() {}
}
