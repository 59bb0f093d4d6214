package io.github.zhiban.text.line;

import io.github.zhiban.text.BreakCosts;
import io.github.zhiban.text.BreakOpportunities;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.Hyphenation;
import io.github.zhiban.text.LineCharacters;
import java.util.BitSet;
import java.util.List;

/**
 * Lists the candidates of a stretch of text, the welcome ones or also those that are borne when a paragraph does not
 * work out otherwise.
 */
final class CandidateFinder {
    private static final int HYPHEN = 80;
    private static final int HYPHEN_AMONG_HAN = 300;
    /** Words of so many letters may be hyphenated. */
    private static final int SHORTEST_WORD = 6;

    private static final int SHORTEST_WORD_AMONG_HAN = 8;
    private static final int WITHIN_TOKEN = 600;
    private static final int WITHIN_ADDRESS = 1_000;
    /** More than a line of a title costs: an identifier that fits into a line is not parted. */
    private static final int WITHIN_TITLES_TOKEN = 2_500;

    private static final int EMERGENCY = 3_000;
    private static final int LAST_RESORT = 9_000;
    /** How many units of a title's penalties are one of {@link BreakCosts}. */
    private static final int TITLE_COST = 100;
    /** How many of them are one of {@link BreakOpportunities}. */
    private static final int TITLE_PENALTY = 8;
    /** What a title's break costs that only the line breaking algorithm allows. */
    private static final double BETWEEN_SIGNS = 30;

    private final LineCharacters characters;
    private final BreakOpportunities opportunities;
    private final Glue gaps;
    private final Measure measure;
    private final LinePolicy policy;

    CandidateFinder(
            LineCharacters characters,
            BreakOpportunities opportunities,
            Glue gaps,
            Measure measure,
            LinePolicy policy) {
        this.characters = characters;
        this.opportunities = opportunities;
        this.gaps = gaps;
        this.measure = measure;
        this.policy = policy;
    }

    /** The candidates from {@code from} to {@code to} that need neither hyphens nor emergencies. */
    Candidates welcome(int from, int to) {
        return policy.balanced() ? title(from, to) : list(from, to, new BitSet(), false);
    }

    /**
     * The candidates with hyphens, identifiers parted at their joints, addresses split anywhere, and words split that
     * are wider than the measure.
     */
    Candidates all(int from, int to) {
        int shortest = isMostlyLatin(from, to) ? SHORTEST_WORD : SHORTEST_WORD_AMONG_HAN;
        BitSet hyphens = policy.hyphenation() ? Hyphenation.points(characters, from, to, shortest) : new BitSet();
        return list(from, to, hyphens, true);
    }

    /** Whether most of a stretch is Latin, so that hyphens are usual there. */
    boolean isMostlyLatin(int from, int to) {
        int letters = 0;
        int han = 0;
        for (int i = from; i < to; i++) {
            CharacterClass here = characters.at(i);
            letters += here == CharacterClass.LETTER ? 1 : 0;
            han += here == CharacterClass.HAN ? 1 : 0;
        }
        return letters > 4 * han;
    }

    private Candidates list(int from, int to, BitSet hyphens, boolean emergencies) {
        Candidates found = new Candidates();
        found.add(from, from, 0, 0);
        int hyphenPenalty = isMostlyLatin(from, to) ? HYPHEN : HYPHEN_AMONG_HAN;
        for (int offset = from + 1; offset < to; offset++) {
            if (opportunities.allowed(offset)) {
                add(found, from, offset, opportunities.penalty(offset), 0, emergencies);
            } else if (hyphens.get(offset)) {
                add(
                        found,
                        from,
                        offset,
                        hyphenPenalty,
                        characters.text().style(offset - 1).hyphen(),
                        emergencies);
            } else if (emergencies && opportunities.allowedLate(offset)) {
                add(found, from, offset, WITHIN_TOKEN, 0, true);
            } else if (emergencies && opportunities.yields(offset)) {
                add(found, from, offset, WITHIN_ADDRESS, 0, true);
            }
        }
        add(found, from, to, 0, 0, emergencies);
        return found;
    }

    private void add(Candidates found, int from, int offset, int penalty, double hyphen, boolean emergencies) {
        int end = characters.trimmedEnd(from, offset);
        int start = found.offset(found.last());
        if (end == start && start == from && offset < characters.length()) {
            return;
        }
        if (emergencies && isTooWide(start, end, hyphen)) {
            split(found, start, end);
        }
        found.add(offset, end, penalty, hyphen);
    }

    private boolean isTooWide(int start, int end, double hyphen) {
        boolean compressed = policy.alignment() == Alignment.JUSTIFY && !policy.balanced();
        double given = compressed ? gaps.shrink(start, end) : 0;
        return gaps.width(start, end) + hyphen - given > measure.width(start == 0);
    }

    /**
     * Splits what is wider than the measure: where no rule is broken if that is enough, else between any two
     * characters.
     */
    private void split(Candidates found, int from, int end) {
        int start = from;
        for (int offset = from + 1; offset < end; offset++) {
            if (opportunities.isBearable(offset)) {
                if (isTooWide(start, offset, 0)) {
                    splitAnywhere(found, start, offset);
                }
                found.add(offset, offset, EMERGENCY, 0);
                start = offset;
            }
        }
        if (isTooWide(start, end, 0)) {
            splitAnywhere(found, start, end);
        }
    }

    private void splitAnywhere(Candidates found, int from, int end) {
        for (int offset = from + 1; offset < end; offset++) {
            if (!characters.is(offset, CharacterClass.JOINED)) {
                found.add(offset, offset, LAST_RESORT, 0);
            }
        }
    }

    /**
     * A title breaks best after punctuation or a space, then between words; never in an identifier that fits a line.
     */
    private Candidates title(int from, int to) {
        double[] costs = BreakCosts.of(characters.text().text(), List.of());
        Candidates found = new Candidates();
        found.add(from, from, 0, 0);
        for (int offset = from + 1; offset < to; offset++) {
            if (opportunities.allowed(offset)) {
                double cost = Double.isInfinite(costs[offset]) ? BETWEEN_SIGNS : costs[offset];
                int penalty =
                        Math.max(TITLE_PENALTY * opportunities.penalty(offset), (int) Math.round(TITLE_COST * cost));
                add(found, from, offset, penalty, 0, true);
            } else if (opportunities.allowedLate(offset)) {
                add(found, from, offset, WITHIN_TITLES_TOKEN, 0, true);
            }
        }
        add(found, from, to, 0, 0, true);
        return found;
    }
}
