package io.github.zhiban.digest.text;

import io.github.zhiban.text.Cells;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into sentences. A sentence ends after 。！？； or …… outside brackets and quotation marks, after an
 * ASCII mark where that is not part of a number, name or address, and at a line feed. Closing marks belong to the
 * sentence they close.
 */
public final class SentenceSplitter {
    private static final String FULL_STOPS = Marks.ENDS + "｡";
    private static final String CLOSING = Marks.CLOSING + "’\"";

    private SentenceSplitter() {}

    /** The sentences of a text in order, without white space around them; none is empty. */
    public static List<Span> split(String text) {
        return split(text, QuotationDepth.of(text));
    }

    static List<Span> split(String text, QuotationDepth nesting) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '\n'
                    ? i + 1
                    : nesting.depth(i) == 0 ? ending(text, i) : quotedEnding(text, nesting, i);
            if (end > i) {
                add(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return List.copyOf(sentences);
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        var sentence = new Span(start, end).strip(text);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /** Where the sentence ends whose last mark is at {@code i}, or {@code i} when there is no such mark. */
    private static int ending(String text, int i) {
        char c = text.charAt(i);
        if (FULL_STOPS.indexOf(c) >= 0
                || (c == '…' && i + 1 < text.length() && text.charAt(i + 1) == '…')
                || isAsciiStop(text, i)) {
            int end = i + 1;
            while (end < text.length() && (FULL_STOPS + "…!?").indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end;
        }
        return i;
    }

    /** A quotation that ends with a full stop ends the sentence around it: 他说：“走吧。” */
    private static int quotedEnding(String text, QuotationDepth nesting, int i) {
        boolean last = FULL_STOPS.indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && "”」』".indexOf(text.charAt(i + 1)) >= 0;
        if (!last || nesting.depth(i + 1) != 0) {
            return i;
        }
        boolean goesOn = i + 2 < text.length() && "，、；。的和与".indexOf(text.charAt(i + 2)) >= 0;
        return goesOn ? i : i + 2;
    }

    private static boolean isAsciiStop(String text, int i) {
        char c = text.charAt(i);
        if ((c != '.' && c != '!' && c != '?' && c != ';') || opensName(text, i) || opensWord(text, i)) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean atEnd = next >= text.length();
        boolean afterHan = i > 0 && Cells.isWide(text.charAt(i - 1));
        if (afterHan) {
            // 史蒂芬.鲍尔默: where the author has full stops, a dot between Han is part of a name.
            boolean name = c == '.' && !atEnd && Cells.isWide(text.charAt(next)) && text.indexOf('。') >= 0;
            return !name
                    && (atEnd
                            || Character.isWhitespace(text.charAt(next))
                            || Cells.isWide(text.charAt(next))
                            || Character.isLetter(text.charAt(next)));
        }
        if (c == '.' && isAbbreviation(text, i)) {
            return false;
        }
        if (atEnd) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return c != '.'
                    && i > 0
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Cells.isWide(text.charAt(next));
        }
        int after = next;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return after >= text.length() || c != '.' || !Character.isLowerCase(text.charAt(after));
    }

    /** Whether the dot opens a name such as .NET, .gitignore or .so. */
    private static boolean opensName(String text, int i) {
        if (text.charAt(i) != '.' || i + 2 > text.length() - 1 || !isLatin(text.charAt(i + 1))) {
            return false;
        }
        boolean apart = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || !isLatin(text.charAt(i - 1));
        boolean oneCase = Character.isLowerCase(text.charAt(i + 1)) || Character.isUpperCase(text.charAt(i + 2));
        return apart && oneCase;
    }

    /** Whether a call opens a word, as in {@code !important}. */
    private static boolean opensWord(String text, int i) {
        boolean apart =
                i == 0 || Character.isWhitespace(text.charAt(i - 1)) || Marks.COLONS.indexOf(text.charAt(i - 1)) >= 0;
        return text.charAt(i) == '!' && apart && i + 1 < text.length() && isLatin(text.charAt(i + 1));
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Cells.isWide(c);
    }

    /** Whether the dot belongs to {@code e.g.}, {@code Dr.}, an initial or the number of a list. */
    private static boolean isAbbreviation(String text, int dot) {
        return Abbreviations.endsAt(text, dot) || isNumberOfItem(text, dot);
    }

    private static boolean isNumberOfItem(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean padded = dot - start == 2 && text.charAt(start) == '0' && start > 0 && text.charAt(start - 1) == ' ';
        return padded || (start < dot && (start == 0 || text.charAt(start - 1) == '\n'));
    }
}
