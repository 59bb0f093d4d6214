package io.github.zhiban.verify.reading;

import org.jspecify.annotations.Nullable;

/**
 * One marked-content sequence of a page (ISO 32000-1, 14.6). What is inside nested sequences belongs to the innermost
 * one. Compared by identity: two sequences may look the same.
 */
public final class Mark {
    /** What belongs to no sequence. */
    public static final Mark NONE = new Mark(-1, false, null);

    private final int mcid;
    private final boolean artifact;
    private final @Nullable String actualText;

    Mark(int mcid, boolean artifact, @Nullable String actualText) {
        this.mcid = mcid;
        this.artifact = artifact;
        this.actualText = actualText;
    }

    /** The number that the structure tree knows it by; -1 when it has none. */
    public int mcid() {
        return mcid;
    }

    /** Whether it is furniture: running heads, page numbers, rules, backgrounds. */
    public boolean artifact() {
        return artifact;
    }

    /** What the drawn glyphs stand for; {@code null} when they stand for themselves. */
    public @Nullable String actualText() {
        return actualText;
    }
}
