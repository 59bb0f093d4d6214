package io.github.zhiban.digest.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs statements: how central their words are to the article and how near to their section's title, where they stand, and
 * what their wording promises. The parts are simple sums, so that each can be read and tested by itself.
 */
public final class StatementWeigher {
    private static final double CENTRALITY = 1.6;
    private static final double TITLE = 0.35;

    private final WordRank ranks;
    private final Map<Integer, Double> weights = new HashMap<>();

    /** Weighs by these word ranks. */
    public StatementWeigher(WordRank ranks) {
        this.ranks = ranks;
    }

    /**
     * Adds the statements of one topic.
     *
     * @param titleWords the content words of the topic's and the article's titles
     */
    public void add(List<Statement> statements, Set<String> titleWords) {
        for (int i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            weights.put(statement.order(), weigh(statement, titleWords) + position(statement, i, statements.size()));
        }
    }

    /** The weights of all statements added. */
    public Weights weights() {
        return new Weights(weights);
    }

    private double weigh(Statement statement, Set<String> titleWords) {
        var words = statement.contentWords();
        double central = words.stream().sorted().mapToDouble(ranks::of).sum() / (3 + words.size());
        long shared = words.stream().filter(titleWords::contains).count();
        double title = TITLE * Math.min(1, shared / 2.0);
        double lead = statement.lead().isEmpty() ? 0 : 0.15;
        return CENTRALITY * central + title + lead + Wording.weigh(statement);
    }

    private static double position(Statement statement, int index, int count) {
        double inTopic = index == 0 ? 0.3 : index == count - 1 && count > 3 ? 0.05 : 0;
        return inTopic
                + switch (statement.role()) {
                    case OPENING -> 0.2;
                    case ITEM -> 0.25;
                    case ENDING -> 0.05;
                    case PROSE, ITEM_DETAIL -> 0;
                };
    }
}
