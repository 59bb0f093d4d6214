package io.github.zhiban.font;

import java.util.function.Supplier;

/**
 * One font file.
 *
 * @param family the name that style sheets use, for example {@code Noto Serif SC}
 * @param weight 400 or 700
 * @param italic whether it is a true italic
 * @param role what the face is good for
 * @param file its name below the fonts folder, for reports
 * @param font the TrueType file; opened when first asked for, then kept
 */
public record Face(String family, int weight, boolean italic, Role role, String file, Supplier<TrueTypeFile> font) {

    /** What a face is good for; the fallback chain is built from these. */
    public enum Role {
        HAN_SERIF,
        HAN_SANS,
        HAN_KAI,
        LATIN_SERIF,
        LATIN_SANS,
        MONO,
        EMOJI,
        SYMBOLS,
        MATH,
        FALLBACK
    }
}
