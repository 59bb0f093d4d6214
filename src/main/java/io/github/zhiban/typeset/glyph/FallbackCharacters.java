package io.github.zhiban.typeset.glyph;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What fallback needs to know about characters. */
final class FallbackCharacters {
    private FallbackCharacters() {}

    /**
     * Whether both Chinese and Latin use the character, full width in one and proportional in the other: curly quotes, dashes,
     * ellipsis, middle dot (CLREQ 3.1.2, rule T28).
     */
    static boolean isAmbiguous(int codePoint) {
        return switch (codePoint) {
            case '‘', '’', '“', '”', '—', '―', '–', '…', '⋯', '·', '‧' -> true;
            default -> false;
        };
    }

    /** Whether Kai faces are known to draw it narrower than Chinese wants it. */
    static boolean isNarrowInKai(int codePoint) {
        return switch (codePoint) {
            case '‘', '’', '“', '”', '·' -> true;
            default -> false;
        };
    }

    /** Whether the character is a picture by default. */
    static boolean isEmoji(int codePoint) {
        return codePoint > 0x2000 && UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION);
    }
}
