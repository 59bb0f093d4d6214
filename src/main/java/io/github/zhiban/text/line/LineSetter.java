package io.github.zhiban.text.line;

import io.github.zhiban.text.BidiLevels;
import io.github.zhiban.text.BoundUnits;
import io.github.zhiban.text.BreakOpportunities;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.LineCharacters;
import io.github.zhiban.text.LongTokens;
import io.github.zhiban.text.ParagraphText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sets paragraphs: chooses all breaks of a paragraph at once and gives every character its place. A pure function, safe
 * on many threads; the time grows with the length of the text.
 *
 * <p>Known as: runt, 孤字.
 */
public final class LineSetter {
    /** Lines at most as strained as looks well. */
    private static final double AT_EASE = 1;
    /** Lines that a reader may notice. */
    private static final double STRAINED = 2.5;

    private final LineCharacters characters;
    private final Glue gaps;
    private final CandidateFinder finder;
    private final LinePolicy policy;
    private final Measure measure;

    private LineSetter(ParagraphText text, LinePolicy policy, Measure measure) {
        this.policy = policy;
        this.measure = measure;
        characters = LineCharacters.of(text);
        BitSet units = BoundUnits.of(characters);
        LongTokens tokens = LongTokens.of(characters);
        gaps = GapPlanner.plan(characters, units, tokens, policy);
        finder = new CandidateFinder(
                characters, BreakOpportunities.of(characters, units, tokens), gaps, measure, policy);
    }

    /**
     * Sets a paragraph.
     *
     * @return its lines in order; together they hold every character once, but for the spaces at line ends and the
     *     forced breaks; an empty paragraph has no lines
     */
    public static List<SetLine> set(ParagraphText text, LinePolicy policy, Measure measure) {
        return new LineSetter(text, policy, measure).lines();
    }

    /**
     * Sets a text on one line of its natural width, by the same rules: running heads, markers, labels.
     *
     * @param text without forced breaks
     */
    public static SetLine line(ParagraphText text, LinePolicy policy) {
        LineCharacters characters = LineCharacters.of(text);
        LongTokens tokens = LongTokens.of(characters);
        Glue gaps = GapPlanner.plan(characters, BoundUnits.of(characters), tokens, policy);
        LineSpan whole = new LineSpan(0, text.length(), text.length(), 0);
        return Justifier.set(characters, gaps, whole, 0, Double.POSITIVE_INFINITY, false);
    }

    private List<SetLine> lines() {
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        while (from < characters.length()) {
            int to = from;
            while (to < characters.length() && !characters.is(to, CharacterClass.FORCED_BREAK)) {
                to++;
            }
            setStretch(from, to, lines);
            from = to + 1;
        }
        return lines;
    }

    /** Sets what lies between two forced breaks. */
    private void setStretch(int from, int to, List<SetLine> lines) {
        int start = from;
        while (start < to && characters.is(start, CharacterClass.SPACE)) {
            start++;
        }
        int next = Math.min(to + 1, characters.length());
        if (start == to) {
            lines.add(setLine(new LineSpan(start, start, next, 0), true, lines.isEmpty()));
            return;
        }
        ParagraphBreaker.Solution solution = choose(start, to, lines.isEmpty());
        Candidates candidates = solution.candidates();
        int lineStart = start;
        for (int index : solution.lineEnds()) {
            boolean last = index == candidates.last();
            int following = last ? next : candidates.offset(index);
            LineSpan span = new LineSpan(lineStart, candidates.end(index), following, candidates.hyphen(index));
            lines.add(setLine(span, last, lines.isEmpty()));
            lineStart = following;
        }
    }

    private SetLine setLine(LineSpan span, boolean last, boolean first) {
        double room = measure.width(first);
        boolean fill = policy.alignment() == Alignment.JUSTIFY && !last;
        double natural = Math.min(room, gaps.width(span.start(), span.end()) + span.hyphen());
        double blank = fill ? 0 : room - natural;
        return Justifier.set(characters, gaps, span, x(first, blank), room, fill);
    }

    private double x(boolean first, double blank) {
        BidiLevels levels = characters.levels();
        if (levels != null && levels.isRightToLeft()) {
            // The start, with its indent, is at the right.
            return switch (policy.alignment()) {
                case JUSTIFY, START -> blank;
                case CENTER -> blank / 2;
                case END -> 0;
            };
        }
        double indent = first ? measure.indent() : 0;
        return indent
                + switch (policy.alignment()) {
                    case JUSTIFY, START -> 0;
                    case CENTER -> blank / 2;
                    case END -> blank;
                };
    }

    private ParagraphBreaker.Solution choose(int from, int to, boolean first) {
        int lastStart = lastStart(from, to);
        if (policy.balanced()) {
            LineCost cost = new BalancedCost(gaps);
            return breaker(finder.welcome(from, to), cost, first, lastStart).solve(Double.POSITIVE_INFINITY);
        }
        if (policy.alignment() != Alignment.JUSTIFY) {
            LineCost cost = new RaggedCost(measure.width());
            return breaker(finder.all(from, to), cost, first, lastStart).solve(Double.POSITIVE_INFINITY);
        }
        return justified(from, to, first, lastStart);
    }

    /** TeX's three passes: at ease; with hyphens and strained lines; whatever it takes. */
    private ParagraphBreaker.Solution justified(int from, int to, boolean first, int lastStart) {
        LineCost cost = new JustifiedCost(gaps);
        boolean hyphens = policy.hyphenation() && finder.isMostlyLatin(from, to);
        Candidates welcome = hyphens ? finder.all(from, to) : finder.welcome(from, to);
        ParagraphBreaker.Solution solution =
                breaker(welcome, cost, first, lastStart).solve(AT_EASE);
        if (solution.isClean()) {
            return solution;
        }
        Candidates all = hyphens ? welcome : finder.all(from, to);
        solution = breaker(all, cost, first, lastStart).solve(STRAINED);
        return solution.isClean()
                ? solution
                : breaker(all, cost, first, lastStart).solve(Double.POSITIVE_INFINITY);
    }

    private ParagraphBreaker breaker(Candidates candidates, LineCost cost, boolean first, int lastStart) {
        return new ParagraphBreaker(candidates, gaps, cost, measure, first, lastStart, !policy.balanced());
    }

    /** T22: the last line holds two characters beside punctuation. */
    private int lastStart(int from, int to) {
        int seen = 0;
        for (int i = to - 1; i > from; i--) {
            seen += switch (characters.at(i)) {
                case HAN, WIDE, LETTER, DIGIT -> 1;
                case FORMULA, PICTURE -> 2;
                default -> 0;
            };
            if (seen >= 2) {
                return i;
            }
        }
        return from;
    }
}
