package io.github.zhiban.verify.typography;

import java.lang.Character.UnicodeScript;

/** Character classes of the rules. */
final class LintCharacters {
    static final int EM_DASH = '—';
    static final int ELLIPSIS = '…';

    private static final String NO_START = "。．，、：；！？‼⁇”’」』）》〉】〗〕］｝～–·・‧";
    private static final String NO_END = "“‘「『（《〈【〖〔［｛";
    private static final String CLOSING = "。．，、：；！？”’」』）》〉】〗〕］｝";
    private static final String CURRENCY = "￥¥$€£＄";
    private static final String SUFFIX = "%％‰℃℉°";
    private static final String ORDINAL_UNITS = "章节条款页卷册期次届版回部篇集季步层行列代";

    private LintCharacters() {}

    /** NOSTART of the rules. */
    static boolean isProhibitedAtLineStart(int character) {
        return NO_START.indexOf(character) >= 0;
    }

    /** NOEND of the rules. */
    static boolean isProhibitedAtLineEnd(int character) {
        return NO_END.indexOf(character) >= 0;
    }

    /** A full-width mark whose ink is in the left half of its em. */
    static boolean isClosing(int character) {
        return CLOSING.indexOf(character) >= 0;
    }

    /** A full-width mark whose ink is in the right half of its em. */
    static boolean isOpening(int character) {
        return isProhibitedAtLineEnd(character);
    }

    static boolean isStressedStop(int character) {
        return character == '！' || character == '？';
    }

    static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN && Character.isLetter(character);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLatinOrDigit(int character) {
        return isDigit(character)
                || (UnicodeScript.of(character) == UnicodeScript.LATIN
                        && Character.isLetter(character)
                        && !isFullWidth(character));
    }

    static boolean isCurrency(int character) {
        return CURRENCY.indexOf(character) >= 0;
    }

    static boolean isNumberSuffix(int character) {
        return SUFFIX.indexOf(character) >= 0;
    }

    static boolean isOrdinalUnit(int character) {
        return ORDINAL_UNITS.indexOf(character) >= 0;
    }

    /** Part of a word when it stands between letters or digits, as in {@code Node.js}. */
    static boolean joinsWord(int character) {
        return character == '.' || character == '\'' || character == '’';
    }

    static boolean isHyphen(int character) {
        return character == '-' || character == '\u2010' || character == '\u00AD';
    }

    private static boolean isFullWidth(int character) {
        return character >= 0xFF01 && character <= 0xFF5E;
    }
}
