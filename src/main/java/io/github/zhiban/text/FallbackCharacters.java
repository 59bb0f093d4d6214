package io.github.zhiban.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What fallback needs to know about characters. */
public final class FallbackCharacters {
    private FallbackCharacters() {}

    /**
     * Whether both Chinese and Latin use the character, full width in one and proportional in the other: curly quotes, dashes,
     * ellipsis, middle dot (CLREQ 3.1.2, rule T28).
     */
    public static boolean isAmbiguous(int codePoint) {
        return switch (codePoint) {
            case '‘', '’', '“', '”', '—', '―', '–', '…', '⋯', '·', '‧' -> true;
            default -> false;
        };
    }

    /** Whether Kai faces are known to draw it narrower than Chinese wants it. */
    public static boolean isNarrowInKai(int codePoint) {
        return switch (codePoint) {
            case '‘', '’', '“', '”', '·' -> true;
            default -> false;
        };
    }

    /** Whether the character is a picture by default. */
    public static boolean isEmoji(int codePoint) {
        return codePoint > 0x2000 && UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION);
    }
}
