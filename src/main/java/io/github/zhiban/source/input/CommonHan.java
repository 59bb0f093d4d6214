package io.github.zhiban.source.input;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How much a text reads like one that somebody wrote: most of its Han characters are among the common ones of GB 2312
 * or Big5.
 */
final class CommonHan {
    /** The first level of GB 2312 (3755 characters) and of Big5 (5401). */
    private static final BitSet COMMON = new BitSet(0x10000);

    static {
        add("GB2312", 0xB0, 0xD7);
        add("Big5", 0xA4, 0xC6);
    }

    private CommonHan() {}

    private static void add(String charset, int first, int last) {
        Charset decoder = Charset.forName(charset);
        for (int lead = first; lead <= last; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String one = new String(new byte[] {(byte) lead, (byte) trail}, decoder);
                if (one.length() == 1 && Character.isIdeographic(one.charAt(0))) {
                    COMMON.set(one.charAt(0));
                }
            }
        }
    }

    static boolean isCommon(char c) {
        return COMMON.get(c);
    }

    /** From 0, no text at all, to 1, all that is not ASCII is common; 1 for ASCII alone. */
    static double share(String text) {
        int good = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            boolean broken = c == 0xFFFD || c < 0xA0 || (c >= 0xE000 && c <= 0xF8FF);
            all += broken ? 5 : 1;
            good += COMMON.get(c) || isPunctuation(c) || isLetterInWord(text, i) ? 1 : 0;
        }
        return all == 0 ? 1 : (double) good / all;
    }

    static boolean isPunctuation(char c) {
        return (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x2010 && c <= 0x203B)
                || c == 0xB7
                || c == 0xA0;
    }

    /** An accented letter beside plain ones. */
    private static boolean isLetterInWord(String text, int i) {
        char c = text.charAt(i);
        return c >= 0xC0
                && c < 0x250
                && Character.isLetter(c)
                && ((i > 0 && isAscii(text.charAt(i - 1))) || (i + 1 < text.length() && isAscii(text.charAt(i + 1))));
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
