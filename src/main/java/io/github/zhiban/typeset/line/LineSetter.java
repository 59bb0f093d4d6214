package io.github.zhiban.typeset.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sets paragraphs: chooses all breaks of a paragraph at once and gives every character its place. A pure function, safe on many
 * threads; the time grows with the length of the text.
 */
public final class LineSetter {
    /** Lines at most as strained as looks well. */
    private static final double AT_EASE = 1;
    /** Lines that a reader may notice. */
    private static final double STRAINED = 2.5;

    private final Characters characters;
    private final GapTable gaps;
    private final CandidateFinder finder;
    private final LinePolicy policy;
    private final Measure measure;

    private LineSetter(ParagraphText text, LinePolicy policy, Measure measure) {
        this.policy = policy;
        this.measure = measure;
        characters = Characters.of(text);
        BitSet units = BoundUnits.of(characters);
        Addresses addresses = Addresses.of(characters);
        gaps = GapPlanner.plan(characters, units, addresses, policy);
        finder = new CandidateFinder(
                characters, BreakOpportunities.of(characters, units, addresses), gaps, measure, policy);
    }

    /**
     * Sets a paragraph.
     *
     * @return its lines in order; together they hold every character once, but for the spaces at line ends and the forced breaks; an empty
     *     paragraph has no lines
     */
    public static List<SetLine> set(ParagraphText text, LinePolicy policy, Measure measure) {
        return new LineSetter(text, policy, measure).lines();
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
            lines.add(Justifier.set(characters, gaps, start, start, next, x(lines.isEmpty(), 0), 0, 0, false));
            return;
        }
        Candidates[] candidates = new Candidates[1];
        int[] ends = choose(start, to, lines.isEmpty(), candidates);
        int lineStart = start;
        for (int index : ends) {
            boolean last = index == candidates[0].last();
            int end = candidates[0].end(index);
            double hyphen = candidates[0].hyphen(index);
            lines.add(
                    setLine(lineStart, end, last ? next : candidates[0].offset(index), hyphen, last, lines.isEmpty()));
            lineStart = candidates[0].offset(index);
        }
    }

    private SetLine setLine(int start, int end, int next, double hyphen, boolean last, boolean first) {
        double room = measure.width(first);
        boolean fill = policy.alignment() == Alignment.JUSTIFY && !last;
        double natural = Math.min(room, gaps.width(start, end) + hyphen);
        double blank = fill ? 0 : room - natural;
        return Justifier.set(characters, gaps, start, end, next, x(first, blank), hyphen, room, fill);
    }

    private double x(boolean first, double blank) {
        double indent = first ? measure.indent() : 0;
        return indent
                + switch (policy.alignment()) {
                    case JUSTIFY, START -> 0;
                    case CENTER -> blank / 2;
                    case END -> blank;
                };
    }

    private int[] choose(int from, int to, boolean first, Candidates[] chosen) {
        int lastStart = lastStart(from, to);
        if (policy.balanced()) {
            return solve(
                            finder.welcome(from, to),
                            new BalancedCost(gaps),
                            first,
                            lastStart,
                            Double.POSITIVE_INFINITY,
                            chosen)
                    .lineEnds();
        }
        if (policy.alignment() != Alignment.JUSTIFY) {
            LineCost cost = new RaggedCost(measure.width());
            return solve(finder.all(from, to), cost, first, lastStart, Double.POSITIVE_INFINITY, chosen)
                    .lineEnds();
        }
        LineCost cost = new JustifiedCost(gaps);
        boolean hyphens = policy.hyphenation() && finder.isMostlyLatin(from, to);
        Candidates welcome = hyphens ? finder.all(from, to) : finder.welcome(from, to);
        ParagraphBreaker.Solution solution = solve(welcome, cost, first, lastStart, AT_EASE, chosen);
        if (!solution.isClean()) {
            Candidates all = hyphens ? welcome : finder.all(from, to);
            solution = solve(all, cost, first, lastStart, STRAINED, chosen);
            if (!solution.isClean()) {
                solution = solve(all, cost, first, lastStart, Double.POSITIVE_INFINITY, chosen);
            }
        }
        return solution.lineEnds();
    }

    private ParagraphBreaker.Solution solve(
            Candidates candidates, LineCost cost, boolean first, int lastStart, double tolerance, Candidates[] chosen) {
        chosen[0] = candidates;
        boolean freeLastLine = !policy.balanced();
        return new ParagraphBreaker(candidates, gaps, cost, measure, first, lastStart, freeLastLine).solve(tolerance);
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
