package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.InlineStyle.Trait;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.SegmentBreaks;
import io.github.zhiban.text.SegmentBreaks.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Decides whether a line break that an exporter put between two runs stands for a space of the author's. The rules
 * follow what authors do inside unbroken text: next to Han and full-width characters nearly never, between Latin words
 * nearly always.
 */
final class RunSpacing {
    private static final Set<CharacterClass> JOINING =
            EnumSet.of(CharacterClass.CLOSING, CharacterClass.COMMA, CharacterClass.STOP);

    private RunSpacing() {}

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
        return SegmentBreaks.isSpace(last(left.leaf()), first(right.leaf()), isOneWord(left, right));
    }

    /**
     * Whether a single break ends the runs, and what follows begins with a mark that no line begins with (CLREQ 3.1.3):
     * it is the editor's, not the author's. Rows of marks and those that call are lines of their own: {@code 。。。},
     * {@code ！注意}.
     */
    static boolean isStrayBreak(List<Run> runs, Run next) {
        return runs.size() > 1
                && runs.getLast().leaf() instanceof Inline.HardLineBreak
                && runs.get(runs.size() - 2).leaf() instanceof Inline.Text
                && next.leaf() instanceof Inline.Text text
                && JOINING.contains(CharacterClass.of(text.value().charAt(0), false))
                && (text.value().length() == 1
                        || text.value().charAt(0) != text.value().charAt(1));
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
        return side(leaf, text -> text.codePointAt(0));
    }

    private static Side last(Inline leaf) {
        return side(leaf, text -> text.codePointBefore(text.length()));
    }

    private static Side side(Inline leaf, ToIntFunction<String> character) {
        return switch (leaf) {
            case Inline.Text text -> SegmentBreaks.side(character.applyAsInt(text.value()));
            case Inline.Ruby ruby -> SegmentBreaks.side(character.applyAsInt(ruby.base()));
            case Inline.Code code -> SegmentBreaks.wordSide(character.applyAsInt(code.value()));
            case Inline.Keyboard keys -> SegmentBreaks.wordSide(character.applyAsInt(keys.value()));
            case Inline.InlineFormula formula -> Side.FORMULA;
            case Inline.HardLineBreak br -> Side.NOTHING;
            case Inline.Anchor anchor -> Side.NOTHING;
            case Inline.NoteRef reference -> Side.NOTHING;
            case Inline.Image image -> Side.OTHER;
            case Inline.Span span -> Side.OTHER;
        };
    }
}
