package io.github.zhiban.text.line;

import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.Clusters;
import io.github.zhiban.text.HalfCells;
import io.github.zhiban.text.HanLatin;
import io.github.zhiban.text.LineCharacters;
import io.github.zhiban.text.LongTokens;
import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunKind;
import java.util.BitSet;

/**
 * Plans the gaps of a paragraph: squeezed punctuation (T9 to T13), the Han–Latin gap (T14), what each gap may give and
 * take (T17, T18). Works across inline elements; the size of a gap follows the font size beside it.
 *
 * <p>Known as: squeeze, 标点挤压.
 */
final class GapPlanner {
    /** As wide as a character wherever it is, but nothing at line ends. */
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private static final double HALF = 0.5;
    private static final double NARROWEST_WORD_SPACE = 0.25;
    private static final double NARROWEST_HAN_LATIN = 0.125;

    private final LineCharacters characters;
    private final ParagraphText text;
    private final BitSet units;
    private final LongTokens tokens;
    private final HalfCells halfCells;
    private final LinePolicy policy;
    private final Glue table;

    private GapPlanner(LineCharacters characters, BitSet units, LongTokens tokens, LinePolicy policy) {
        this.characters = characters;
        this.text = characters.text();
        this.units = units;
        this.tokens = tokens;
        this.halfCells = new HalfCells(characters, tokens);
        this.policy = policy;
        this.table = new Glue(characters.length());
    }

    /**
     * Plans a paragraph.
     *
     * @param units the offsets within bound units, where nothing stretches (T4 to T6)
     */
    static Glue plan(LineCharacters characters, BitSet units, LongTokens tokens, LinePolicy policy) {
        GapPlanner planner = new GapPlanner(characters, units, tokens, policy);
        for (int i = 0; i < characters.length(); i++) {
            planner.planCell(i);
        }
        for (int i = 0; i < characters.length(); i = characters.following(i)) {
            planner.planEdges(i);
            int next = characters.following(i);
            if (next < characters.length()) {
                planner.planGap(i, next);
            }
        }
        return planner.table.summed();
    }

    private void planCell(int offset) {
        table.ems[offset] = text.em(offset);
        table.cells[offset] = text.lead(offset) + text.advance(offset) + text.trail(offset);
        table.shrinks[offset] = Shrink.NONE;
        table.stretches[offset] = Stretch.NONE;
    }

    /** What a cell loses at the ends of a line: T9, T10, T12, T29. */
    private void planEdges(int offset) {
        if (isPlainHan(offset)) {
            return;
        }
        int last = characters.following(offset) - 1;
        double pad = halfCells.pad(offset);
        table.lineStarts[offset] = policy.trimLineStart() ? pad - leftBlank(offset) : pad - fixedLeft(offset);
        table.lineEnds[last] = hangs(offset) ? -text.advance(offset) : pad - rightBlank(offset);
    }

    private void planGap(int left, int right) {
        int gap = right - 1;
        if (isPlainHan(left) && isPlainHan(right)) {
            table.rights[gap] = text.kern(left);
            table.stretches[gap] = units.get(right) ? Stretch.NONE : Stretch.REST;
            return;
        }
        table.rights[gap] = text.kern(left) + halfCells.pad(left) - fixedRight(left);
        table.lefts[right] = halfCells.pad(right) - fixedLeft(right);
        CharacterClass before = characters.at(left);
        CharacterClass after = characters.at(right);
        if (isSpace(after)) {
            planShrink(gap, before, left, right);
        } else if (isSpace(before)) {
            planSpace(left, right);
        } else if (before.isMark() && after.isMark()) {
            planAdjacentMarks(left, right);
        } else {
            planShrink(gap, before, left, right);
            planStretch(left, right);
        }
    }

    /** Most characters are Han in running text, about which there is nothing to plan. */
    private boolean isPlainHan(int offset) {
        return characters.is(offset, CharacterClass.HAN) && text.kind(offset) != RunKind.NOTE_MARK;
    }

    /** T11: of the blanks between two marks at most half an em is left. */
    private void planAdjacentMarks(int left, int right) {
        int gap = right - 1;
        double rightBlank = rightBlank(left);
        double leftBlank = leftBlank(right);
        double keep = rightBlank > 0 && leftBlank > 0 ? HALF * text.em(left) : 0;
        double cut = Math.max(0, rightBlank - fixedRight(left) + leftBlank - fixedLeft(right) - keep);
        double cutLeft = Math.min(cut, leftBlank - fixedLeft(right));
        table.lefts[right] -= cutLeft;
        table.rights[gap] -= cut - cutLeft;
    }

    private void planShrink(int gap, CharacterClass before, int left, int right) {
        double rightBlank = rightBlank(left) - fixedRight(left);
        double leftBlank = leftBlank(right) - fixedLeft(right);
        if (rightBlank > 0) {
            table.shrinkable[gap] = rightBlank;
            table.shrinks[gap] = switch (before) {
                case COMMA -> Shrink.COMMA;
                case STOP, EXCLAMATION -> Shrink.STOP;
                default -> Shrink.BRACKET;
            };
        } else if (leftBlank > 0) {
            table.shrinkable[gap] = leftBlank;
            table.shrinks[gap] = Shrink.BRACKET;
        }
    }

    private void planStretch(int left, int right) {
        int gap = right - 1;
        if (text.kind(right) == RunKind.NOTE_MARK || halfCells.has(left) || halfCells.has(right)) {
            return;
        }
        boolean bound = units.get(right);
        if (policy.autospace() > 0 && HanLatin.meet(characters, left, right)) {
            double em = text.em(characters.is(left, CharacterClass.HAN) ? left : right);
            table.autospaces[gap] = policy.autospace() * em;
            table.grown[gap] = table.autospaces[gap];
            if (!bound) {
                table.stretches[gap] = Stretch.HAN_LATIN;
                table.shrinks[gap] = Shrink.HAN_LATIN;
                table.shrinkable[gap] = Math.max(0, table.autospaces[gap] - NARROWEST_HAN_LATIN * em);
            }
        } else if (!bound && (stretchesBeside(left) || stretchesBeside(right))) {
            table.stretches[gap] = Stretch.REST;
        } else if (tokens.isInAddress(right)) {
            table.stretches[gap] = Stretch.ADDRESS;
        } else if (!bound
                && characters.is(left, CharacterClass.LETTER)
                && characters.is(right, CharacterClass.LETTER)
                && !Clusters.isConnected(text.charAt(right))) {
            table.stretches[gap] = Stretch.LETTER;
        }
    }

    private boolean stretchesBeside(int offset) {
        CharacterClass here = characters.at(offset);
        return here.isFullWidth() || here == CharacterClass.PICTURE || here == CharacterClass.FORMULA;
    }

    /**
     * The author's own space. Between Han and Latin it is as wide as the gap that would be there without it, beside
     * full-width punctuation nothing (T14): the punctuation has its blank.
     */
    private void planSpace(int space, int right) {
        int gap = right - 1;
        int left = characters.base(Math.max(0, space - 1));
        boolean hanLatin = policy.autospace() > 0
                && text.charAt(space) != IDEOGRAPHIC_SPACE
                && HanLatin.meet(characters, left, right);
        double em = text.em(hanLatin && characters.is(right, CharacterClass.HAN) ? right : left);
        double extra = text.lead(space) + text.trail(space);
        double width = text.advance(space);
        if (characters.at(left).isMark() || characters.at(right).isMark()) {
            width = 0;
        } else if (hanLatin) {
            width = policy.autospace() * em;
        }
        table.cells[space] = extra + width;
        if (width == 0
                || text.charAt(space) == IDEOGRAPHIC_SPACE
                || units.get(space)
                || units.get(right)
                || isSpace(characters.at(right))) {
            return;
        }
        table.ems[gap] = em;
        table.grown[gap] = width;
        table.stretches[gap] = hanLatin ? Stretch.HAN_LATIN : Stretch.WORD_SPACE;
        table.shrinks[gap] = hanLatin ? Shrink.HAN_LATIN : Shrink.WORD_SPACE;
        table.shrinkable[gap] = Math.max(0, width - em * (hanLatin ? NARROWEST_HAN_LATIN : NARROWEST_WORD_SPACE));
    }

    private static boolean isSpace(CharacterClass here) {
        return here == CharacterClass.SPACE || here == CharacterClass.NO_BREAK_SPACE;
    }

    /** The blank at the right of a closing mark, which is what exceeds half an em. */
    private double rightBlank(int offset) {
        return characters.at(offset).isClosing() ? blank(offset) : 0;
    }

    private double leftBlank(int offset) {
        return characters.is(offset, CharacterClass.OPENING) ? blank(offset) : 0;
    }

    private double blank(int offset) {
        return Math.max(0, text.advance(offset) - HALF * text.em(offset));
    }

    /**
     * What a closing mark loses at its right wherever it stands: by the squeeze style, or as the second of a pair
     * (T13).
     */
    private double fixedRight(int offset) {
        CharacterClass here = characters.at(offset);
        boolean narrow = switch (policy.squeeze()) {
            case QUANJIAO -> false;
            case KAIMING -> here == CharacterClass.CLOSING || here == CharacterClass.COMMA;
            case BANJIAO -> here.isClosing();
        };
        return narrow || (here == CharacterClass.EXCLAMATION && closesPair(offset)) ? rightBlank(offset) : 0;
    }

    private double fixedLeft(int offset) {
        return policy.squeeze() == Squeeze.QUANJIAO ? 0 : leftBlank(offset);
    }

    /** T13: {@code ！！} takes 1 em, {@code ！！！} 2 em. */
    private boolean closesPair(int offset) {
        if (offset + 1 < characters.length() && characters.is(offset + 1, CharacterClass.EXCLAMATION)) {
            return false;
        }
        int run = 0;
        for (int i = offset; i >= 0 && characters.is(i, CharacterClass.EXCLAMATION); i--) {
            run++;
        }
        return run % 2 == 0;
    }

    /** T29. */
    private boolean hangs(int offset) {
        return policy.hanging()
                && switch (text.charAt(offset)) {
                    case '，', '、', '。' -> true;
                    default -> false;
                };
    }
}
