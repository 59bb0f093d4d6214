package io.github.zhiban.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where a paragraph may break and how unwelcome that is, over the whole text regardless of inline elements. The Unicode
 * line breaking algorithm (UAX #14, strict, as ICU has it) decides about everything that CLREQ does not; CLREQ's rules
 * T1 to T8 come first. Immutable.
 *
 * <p>Known as: 换行点.
 */
public final class BreakOpportunities {
    /** The penalty of an offset where a line must not break. */
    public static final int FORBIDDEN = Integer.MAX_VALUE;

    private static final int AFTER_STROKE = 10;
    private static final int AFTER_HYPHEN = 50;
    private static final int IN_TOKEN = 60;
    private static final int AFTER_DOT = 100;
    private static final int BEFORE_SOLIDUS = 1_500;

    private static final BreakIterator STRICT = BreakIterator.getLineInstance(ULocale.forLanguageTag("zh-u-lb-strict"));

    private final LineCharacters characters;
    private final BitSet units;
    private final LongTokens tokens;
    private final BitSet unicode;
    private final int[] penalties;

    private BreakOpportunities(LineCharacters characters, BitSet units, LongTokens tokens) {
        this.characters = characters;
        this.units = units;
        this.tokens = tokens;
        this.unicode = unicodeBreaks(characters.text().text());
        this.penalties = new int[characters.length() + 1];
        Arrays.fill(penalties, FORBIDDEN);
        for (int offset = 1; offset < characters.length(); offset++) {
            penalties[offset] = judge(offset);
        }
    }

    /**
     * Judges every offset of a paragraph.
     *
     * @param units the offsets within bound units (T4 to T6)
     */
    public static BreakOpportunities of(LineCharacters characters, BitSet units, LongTokens tokens) {
        return new BreakOpportunities(characters, units, tokens);
    }

    /** How unwelcome a break before the character at an offset is: 0 not at all, {@link #FORBIDDEN} never. */
    public int penalty(int offset) {
        return penalties[offset];
    }

    /** Whether a line may break before the character at an offset. */
    public boolean allowed(int offset) {
        return penalties[offset] != FORBIDDEN;
    }

    /** Whether a line that does not work out otherwise may break within a code token or an identifier at an offset. */
    public boolean allowedLate(int offset) {
        return tokens.isLateBreak(offset) && !isGlued(offset);
    }

    /** Whether an address can break at an offset if it must. */
    public boolean yields(int offset) {
        return tokens.isInAddress(offset) && isBearable(offset);
    }

    /** Whether a break before an offset would split no character, no bound unit and no rule T1 to T3 and T8. */
    public boolean isBearable(int offset) {
        return !isGlued(offset)
                && !characters.at(offset).isProhibitedAtLineStart()
                && !characters.at(characters.base(offset - 1)).isProhibitedAtLineEnd();
    }

    /** The width of the widest piece that no line is broken in, in em: a word with its punctuation. */
    public static double widestUnit(String text) {
        BreakIterator iterator = STRICT.clone();
        iterator.setText(text);
        double widest = 0;
        int from = iterator.first();
        for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
            widest = Math.max(widest, TextWidth.of(text.substring(from, to).stripTrailing()));
            from = to;
        }
        return widest;
    }

    private static BitSet unicodeBreaks(String text) {
        BreakIterator iterator = STRICT.clone();
        iterator.setText(text);
        BitSet breaks = new BitSet(text.length() + 1);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.set(at);
        }
        return breaks;
    }

    private int judge(int offset) {
        CharacterClass after = characters.at(offset);
        if (after == CharacterClass.SPACE || isGlued(offset)) {
            return FORBIDDEN;
        }
        int end = characters.trimmedEnd(0, offset);
        if (end == 0) {
            return FORBIDDEN;
        }
        int last = characters.base(end - 1);
        CharacterClass before = characters.at(last);
        if (before == CharacterClass.FORCED_BREAK || after == CharacterClass.FORCED_BREAK) {
            return FORBIDDEN;
        }
        if (tokens.isInToken(offset)) {
            return tokens.isBreak(offset) ? IN_TOKEN : FORBIDDEN;
        }
        if (after.isProhibitedAtLineStart() || before.isProhibitedAtLineEnd()) {
            return FORBIDDEN;
        }
        if (after == CharacterClass.SOLIDUS) {
            return offset - 1 == last && before != CharacterClass.SPACE ? BEFORE_SOLIDUS : 0;
        }
        return weigh(before, after, last, offset);
    }

    /** What holds whatever the classes are: units, note marks, joined characters, unbroken runs. */
    private boolean isGlued(int offset) {
        ParagraphText text = characters.text();
        CharacterClass here = characters.at(offset);
        CharacterClass previous = characters.at(offset - 1);
        char unit = text.charAt(offset - 1);
        return (units.get(offset) && !tokens.isInAddress(offset))
                || here == CharacterClass.JOINED
                || here == CharacterClass.NO_BREAK_SPACE
                || previous == CharacterClass.NO_BREAK_SPACE
                || unit == '\u2060'
                || unit == '\u200D'
                || unit == '\u00AD' // Hyphenation knows it: a break there shows a hyphen.
                || text.kind(offset) == RunKind.NOTE_MARK
                || (text.kind(offset) == RunKind.UNBROKEN && text.kind(offset - 1) == RunKind.UNBROKEN);
    }

    private int weigh(CharacterClass before, CharacterClass after, int last, int offset) {
        return switch (before) {
            case CLOSING, COMMA, STOP, EXCLAMATION, DASH, ELLIPSIS, PICTURE, FORMULA ->
                after == CharacterClass.HYPHEN ? FORBIDDEN : 0;
            case MIDDLE_DOT, CONNECTOR ->
                after == CharacterClass.LETTER && isInWord(last, offset) ? FORBIDDEN : AFTER_DOT;
            case HYPHEN ->
                isBetweenHan(last, offset)
                        ? AFTER_STROKE
                        : unicode.get(offset) && partsWord(last, offset) ? AFTER_HYPHEN : FORBIDDEN;
            case LATIN_STOP -> unicode.get(offset) || pausesChinese(last, offset) ? 0 : FORBIDDEN;
            case SYMBOL ->
                after == CharacterClass.HAN
                                || isUnderscoreAfterHan(last, offset)
                                || (unicode.get(offset) && !isWord(after, last, offset))
                        ? 0
                        : FORBIDDEN;
            default -> after == CharacterClass.OPENING || unicode.get(offset) ? 0 : FORBIDDEN;
        };
    }

    /** Whether a character parts clauses, in Latin width. */
    static boolean pauses(char c) {
        return (Marks.PAUSES + Marks.LATIN_ENDS + ":").indexOf(c) >= 0;
    }

    /**
     * Whether a comma of Latin width stands in Chinese as a full-width one would, with no space after it:
     * {@code 后端开发,python做}.
     */
    private boolean pausesChinese(int last, int offset) {
        return offset == last + 1
                && last > 0
                && pauses(characters.text().charAt(last))
                && (characters.is(last - 1, CharacterClass.HAN) || characters.is(last - 1, CharacterClass.CLOSING));
    }

    /** Whether a symbol is glued to a word that follows at once, as in {@code C++11} or {@code a=b}. */
    private static boolean isWord(CharacterClass after, int last, int offset) {
        return offset == last + 1
                && switch (after) {
                    case LETTER, DIGIT, SYMBOL, HYPHEN -> true;
                    default -> false;
                };
    }

    /** Whether a dot or dash stands between two Latin letters without a space. */
    private boolean isInWord(int last, int offset) {
        return offset == last + 1 && last > 0 && characters.is(last - 1, CharacterClass.LETTER);
    }

    /**
     * Whether a hyphen parts phrases of Chinese, or Chinese from a word of three letters: {@code 操作系统-复习},
     * {@code 微调-LLaMA}.
     */
    private boolean isBetweenHan(int hyphen, int offset) {
        return offset == hyphen + 1
                && hyphen > 0
                && isHanOrBracket(hyphen - 1)
                && (isHanOrBracket(offset)
                        || (offset + 2 < characters.length()
                                && characters.is(offset, CharacterClass.LETTER)
                                && characters.is(offset + 1, CharacterClass.LETTER)
                                && characters.is(offset + 2, CharacterClass.LETTER)));
    }

    private boolean isHanOrBracket(int offset) {
        return switch (characters.at(offset)) {
            case HAN, OPENING, CLOSING -> true;
            default -> false;
        };
    }

    /** Whether a low line parts phrases, as titles that search engines are to find have it: {@code 怎么打_python}. */
    private boolean isUnderscoreAfterHan(int last, int offset) {
        return offset == last + 1
                && last > 0
                && characters.text().charAt(last) == '_'
                && (characters.is(last - 1, CharacterClass.HAN) || characters.is(last - 1, CharacterClass.CLOSING));
    }

    /** Whether a hyphen has at least two letters before and three after it: not {@code e-mail}, {@code GPT-4}. */
    private boolean partsWord(int hyphen, int offset) {
        if (offset != hyphen + 1) {
            return true;
        }
        return hyphen >= 2
                && offset + 2 < characters.length()
                && characters.is(hyphen - 1, CharacterClass.LETTER)
                && characters.is(hyphen - 2, CharacterClass.LETTER)
                && characters.is(offset, CharacterClass.LETTER)
                && characters.is(offset + 1, CharacterClass.LETTER)
                && characters.is(offset + 2, CharacterClass.LETTER);
    }
}
