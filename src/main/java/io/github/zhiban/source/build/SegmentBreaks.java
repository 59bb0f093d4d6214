package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.InlineStyle.Trait;

/**
 * Decides whether a line break that an exporter put between two runs stands for a space of the author's. The rules follow what
 * authors do inside unbroken text: next to Han and full-width characters nearly never, between Latin words nearly always.
 */
final class SegmentBreaks {
    private SegmentBreaks() {}

    /** What a run shows to its neighbour. */
    private enum Side {
        WIDE,
        LETTER,
        DIGIT,
        OPENING,
        CLOSING,
        TIGHT,
        FORMULA,
        NOTHING,
        OTHER
    }

    /** Whether a space belongs between two runs that an exporter's line break separates. */
    static boolean spaceBetween(Run left, Run right) {
        if (left.leaf() instanceof Inline.HardLineBreak || right.leaf() instanceof Inline.HardLineBreak) {
            return false;
        }
        if (twoLinks(left, right)
                || twoOf(Inline.Code.class, left, right)
                || twoOf(Inline.Keyboard.class, left, right)) {
            return true;
        }
        Side before = last(left.leaf());
        Side after = first(right.leaf());
        if (before == Side.WIDE || after == Side.WIDE || before == Side.NOTHING || after == Side.NOTHING) {
            return false;
        }
        return switch (after) {
            case CLOSING, TIGHT -> false;
            case LETTER -> !(before == Side.OPENING || before == Side.TIGHT || isOneWord(left, right));
            case DIGIT, OPENING ->
                !(before == Side.OPENING || before == Side.TIGHT || before == Side.CLOSING || isOneWord(left, right));
            case FORMULA, OTHER -> before != Side.OPENING && before != Side.TIGHT;
            case WIDE, NOTHING -> false;
        };
    }

    private static boolean twoLinks(Run left, Run right) {
        return left.style().link() != null
                && right.style().link() != null
                && !left.style().link().equals(right.style().link());
    }

    private static boolean twoOf(Class<? extends Inline> kind, Run left, Run right) {
        return kind.isInstance(left.leaf()) && kind.isInstance(right.leaf());
    }

    /** {@code H₂O}, and initials set apart as in {@code <b>P</b>rofessional}; the words “a” and “I” stay words. */
    private static boolean isOneWord(Run left, Run right) {
        if (isScript(left) != isScript(right)) {
            return true;
        }
        return left.leaf() instanceof Inline.Text initial
                && right.leaf() instanceof Inline.Text rest
                && initial.value().length() == 1
                && Character.isLetter(initial.value().charAt(0))
                && !initial.value().equals("a")
                && !(initial.value().equals("I") && left.style().traits() == 0)
                && left.style().traits() != right.style().traits()
                && Character.isLetterOrDigit(rest.value().charAt(0));
    }

    private static boolean isScript(Run run) {
        return run.style().has(Trait.SUB) || run.style().has(Trait.SUP);
    }

    private static Side first(Inline leaf) {
        return switch (leaf) {
            case Inline.Text text -> side(text.value().codePointAt(0));
            case Inline.Code code -> word(code.value().codePointAt(0));
            case Inline.Keyboard keys -> word(keys.value().codePointAt(0));
            case Inline.Ruby ruby -> side(ruby.base().codePointAt(0));
            default -> other(leaf);
        };
    }

    private static Side last(Inline leaf) {
        return switch (leaf) {
            case Inline.Text text ->
                side(text.value().codePointBefore(text.value().length()));
            case Inline.Code code ->
                word(code.value().codePointBefore(code.value().length()));
            case Inline.Keyboard keys ->
                word(keys.value().codePointBefore(keys.value().length()));
            case Inline.Ruby ruby ->
                side(ruby.base().codePointBefore(ruby.base().length()));
            default -> other(leaf);
        };
    }

    private static Side other(Inline leaf) {
        return switch (leaf) {
            case Inline.InlineFormula formula -> Side.FORMULA;
            case Inline.HardLineBreak br -> Side.NOTHING;
            case Inline.Anchor anchor -> Side.NOTHING;
            case Inline.NoteRef reference -> Side.NOTHING;
            default -> Side.OTHER;
        };
    }

    /** Code and keys are words, whatever signs they begin and end with: {@code __attribute__}, {@code /etc}. */
    private static Side word(int c) {
        return Widths.isWide(c) ? Side.WIDE : Side.LETTER;
    }

    private static Side side(int c) {
        if (Widths.isWide(c)) {
            return Side.WIDE;
        }
        if (Character.isLetter(c)) {
            return Side.LETTER;
        }
        if (Character.isDigit(c)) {
            return Side.DIGIT;
        }
        return switch (c) {
            case '(', '[', '“', '‘' -> Side.OPENING;
            case ',', '.', ';', ':', '!', '?', ')', ']', '%', '”', '’' -> Side.CLOSING;
            case '/', '_', '@', '\\' -> Side.TIGHT;
            default -> Side.OTHER;
        };
    }
}
