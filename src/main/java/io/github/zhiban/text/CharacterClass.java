package io.github.zhiban.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;

/**
 * What a character is to line breaking and spacing, from its Unicode properties (Line_Break, East_Asian_Width, Script,
 * General_Category), after CLREQ 3.1 and 3.2.
 *
 * <p>Known as: kinsoku, line-start prohibition, 禁则, 避头尾.
 */
public enum CharacterClass {
    /** Ideographs, kana, bopomofo: one em, parted from Latin by a gap. */
    HAN,
    /** Other full-width characters, symbols, emoji: no gap. */
    WIDE,
    /** Full-width opening brackets and quotes: ink in the right half. */
    OPENING,
    /** Full-width closing brackets and quotes: ink in the left half. */
    CLOSING,
    /** {@code ，、：；}. */
    COMMA,
    /** {@code 。．}. */
    STOP,
    /** {@code ！？}. */
    EXCLAMATION,
    /** {@code ·‧・}. */
    MIDDLE_DOT,
    /** {@code –～} and a proportional {@code —}. */
    CONNECTOR,
    /** {@code /}. */
    SOLIDUS,
    /** Half of a full-width {@code ——}. */
    DASH,
    /** Half of a full-width {@code ……}. */
    ELLIPSIS,
    LETTER,
    DIGIT,
    /** What stands before a number: currency signs, {@code №}, {@code ±}. */
    PREFIX,
    /** What stands after a number: per cent, degrees. */
    SUFFIX,
    LATIN_OPENING,
    LATIN_CLOSING,
    /** {@code . , : ; ! ?} and a proportional ellipsis. */
    LATIN_STOP,
    HYPHEN,
    /** Anything else of Latin width. */
    SYMBOL,
    SPACE,
    NO_BREAK_SPACE,
    FORMULA,
    PICTURE,
    FORCED_BREAK,
    /** Combining marks, variation selectors, joiners, low surrogates: part of the character before. */
    JOINED;

    /** CLREQ 3.1.3: not first on a line (T1, T3). */
    public boolean isProhibitedAtLineStart() {
        return switch (this) {
            case CLOSING,
                    COMMA,
                    STOP,
                    EXCLAMATION,
                    MIDDLE_DOT,
                    CONNECTOR,
                    DASH,
                    ELLIPSIS,
                    LATIN_CLOSING,
                    LATIN_STOP,
                    SUFFIX -> true;
            case HAN,
                    WIDE,
                    OPENING,
                    SOLIDUS,
                    LETTER,
                    DIGIT,
                    PREFIX,
                    LATIN_OPENING,
                    HYPHEN,
                    SYMBOL,
                    SPACE,
                    NO_BREAK_SPACE,
                    FORMULA,
                    PICTURE,
                    FORCED_BREAK,
                    JOINED -> false;
        };
    }

    /** CLREQ 3.1.3: not last on a line (T2, T3). */
    public boolean isProhibitedAtLineEnd() {
        return this == OPENING || this == LATIN_OPENING || this == SOLIDUS;
    }

    /** Whether the glyph's right half is blank in a full-width cell. */
    public boolean isClosing() {
        return this == CLOSING || this == COMMA || this == STOP || this == EXCLAMATION;
    }

    /** Whether it is full-width punctuation with a blank half, the subject of T9 to T11. */
    public boolean isMark() {
        return this == OPENING || isClosing();
    }

    /** Whether it belongs to a Latin word or a number, the other side of the Han–Latin gap (T14). */
    public boolean isWordLike() {
        return this == LETTER || this == DIGIT || this == PREFIX || this == SUFFIX || this == FORMULA;
    }

    /** Whether it has its own full-width cell, so that the line may be stretched beside it (T18). */
    public boolean isFullWidth() {
        return this == HAN || this == WIDE || this == DASH || this == ELLIPSIS || isMark();
    }

    /**
     * The class of a code point.
     *
     * @param fullWidth whether a character of both worlds ({@code “”‘’—…·–/}) stands among Han characters (T28)
     */
    public static CharacterClass of(int codePoint, boolean fullWidth) {
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return HAN;
        }
        CharacterClass special = tailored(codePoint, fullWidth);
        return special != null ? special : byProperties(codePoint);
    }

    /** Where CLREQ is finer than the properties. */
    private static @Nullable CharacterClass tailored(int codePoint, boolean fullWidth) {
        return switch (codePoint) {
            case '“', '‘' -> fullWidth ? OPENING : LATIN_OPENING;
            case '”', '’' -> fullWidth ? CLOSING : LATIN_CLOSING;
            case '—', '―', '⸺' -> fullWidth ? DASH : CONNECTOR;
            case '…', '⋯' -> fullWidth ? ELLIPSIS : LATIN_STOP;
            case '·', '‧', '・' -> MIDDLE_DOT;
            case '–', '～', '〜' -> CONNECTOR;
            case '/', '／' -> SOLIDUS;
            case '，', '、', '：', '；' -> COMMA;
            case '。', '．' -> STOP;
            case '！', '？', '‼', '⁇', '⁈', '⁉' -> EXCLAMATION;
            case '+', '#', '&', '@', '_', '*', '=', '<', '>', '~', '^', '|', '"', '\'', '\\' -> SYMBOL;
            case '.', ',', ':', ';', '!', '?' -> LATIN_STOP;
            case ' ', '\t', '\n', '\r', '\u3000' -> SPACE;
            case '\u00A0', '\u202F' -> NO_BREAK_SPACE;
            case ParagraphText.LINE_SEPARATOR -> FORCED_BREAK;
            case '\u200B', '\u00AD' -> JOINED;
            default -> null;
        };
    }

    private static CharacterClass byProperties(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = width == UCharacter.EastAsianWidth.FULLWIDTH || width == UCharacter.EastAsianWidth.WIDE;
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.NON_SPACING_MARK,
                    ECharacterCategory.ENCLOSING_MARK,
                    ECharacterCategory.COMBINING_SPACING_MARK,
                    ECharacterCategory.FORMAT -> JOINED;
            case ECharacterCategory.START_PUNCTUATION, ECharacterCategory.INITIAL_PUNCTUATION ->
                wide ? OPENING : LATIN_OPENING;
            case ECharacterCategory.END_PUNCTUATION, ECharacterCategory.FINAL_PUNCTUATION ->
                wide ? CLOSING : LATIN_CLOSING;
            case ECharacterCategory.SPACE_SEPARATOR -> wide ? WIDE : SPACE;
            case ECharacterCategory.DECIMAL_DIGIT_NUMBER -> wide ? WIDE : DIGIT;
            default -> wide ? wideClass(codePoint) : narrowClass(codePoint);
        };
    }

    private static CharacterClass wideClass(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> HAN;
            default -> UCharacter.isLetter(codePoint) && codePoint != 'ー' && codePoint < 0xFF00 ? HAN : WIDE;
        };
    }

    private static CharacterClass narrowClass(int codePoint) {
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK)) {
            case UCharacter.LineBreak.PREFIX_NUMERIC -> PREFIX;
            case UCharacter.LineBreak.POSTFIX_NUMERIC -> SUFFIX;
            case UCharacter.LineBreak.NUMERIC -> DIGIT;
            case UCharacter.LineBreak.HYPHEN -> HYPHEN;
            default -> {
                if (codePoint == '\u2010') {
                    yield HYPHEN;
                }
                yield UCharacter.isLetterOrDigit(codePoint) ? LETTER : SYMBOL;
            }
        };
    }
}
