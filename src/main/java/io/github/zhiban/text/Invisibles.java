package io.github.zhiban.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Characters without ink of their own (不可见字符). */
public final class Invisibles {
    private Invisibles() {}

    /**
     * Whether a character is drawn by nothing of its own: white space, controls, joiners, variation selectors and the
     * other default-ignorable format characters (Unicode 5.21).
     */
    public static boolean isInvisible(int c) {
        return c < 0x20 || c == 0x7F || Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c);
    }

    /** Whether a font that lacks the character should draw nothing in its place (Default_Ignorable_Code_Point). */
    public static boolean isIgnorable(int c) {
        return c >= 0xAD && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
