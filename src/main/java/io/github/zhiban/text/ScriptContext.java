package io.github.zhiban.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Whether a character stands among Han. Only the characters that both scripts use need to look around: they are Latin when
 * the letters on both sides are, and Chinese otherwise (rule T28).
 */
public final class ScriptContext {
    private enum Side {
        HAN,
        LATIN,
        NEITHER
    }

    private ScriptContext() {}

    public static boolean isHan(CharSequence text, int at) {
        int codePoint = Character.codePointAt(text, at);
        if (!FallbackCharacters.isAmbiguous(codePoint)) {
            return true;
        }
        Side before = Side.NEITHER;
        for (int i = at; i > 0 && before == Side.NEITHER; ) {
            int previous = Character.codePointBefore(text, i);
            before = side(previous);
            i -= Character.charCount(previous);
        }
        Side after = Side.NEITHER;
        for (int i = at + Character.charCount(codePoint); i < text.length() && after == Side.NEITHER; ) {
            int next = Character.codePointAt(text, i);
            after = side(next);
            i += Character.charCount(next);
        }
        boolean latin = before == Side.LATIN || after == Side.LATIN;
        return !latin || before == Side.HAN || after == Side.HAN;
    }

    private static Side side(int codePoint) {
        if (codePoint < 0x2000) {
            return Character.isLetterOrDigit(codePoint) ? Side.LATIN : Side.NEITHER;
        }
        if (FallbackCharacters.isAmbiguous(codePoint)) {
            return Side.NEITHER;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
        if (wide && !FallbackCharacters.isEmoji(codePoint)) {
            return Side.HAN;
        }
        return UScript.getScript(codePoint) == UScript.LATIN ? Side.LATIN : Side.NEITHER;
    }
}
