package io.github.zhiban.digest.rank;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** What each statement of an article weighs, by its {@link Statement#order()}. */
public final class Weights {
    private static final double A_LIST = 0.7;

    private final Map<Integer, Double> weights;
    private final Set<Integer> definitions;

    Weights(Map<Integer, Double> weights, Set<Integer> definitions) {
        this.weights = Map.copyOf(weights);
        this.definitions = Set.copyOf(definitions);
    }

    /** The weight of a statement; about 0 to 3, negative for one that no slide should show. */
    public double of(Statement statement) {
        return weights.getOrDefault(statement.order(), 0.0);
    }

    /** The weight of a unit; a list weighs what its items weigh on average, and more, since a reader expects it. */
    public double of(Unit unit) {
        double mean = unit.members().stream().mapToDouble(this::of).average().orElse(0);
        return unit.members().size() > 1 ? mean + A_LIST : mean;
    }

    /** Whether a statement says what its section or the article is about. */
    public boolean isDefinition(Statement statement) {
        return definitions.contains(statement.order());
    }

    /** Heaviest first, then in reading order. */
    public Comparator<Statement> heaviestFirst() {
        return Comparator.comparingDouble((Statement statement) -> -of(statement))
                .thenComparingInt(Statement::order);
    }
}
