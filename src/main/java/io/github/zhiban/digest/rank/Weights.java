package io.github.zhiban.digest.rank;

import java.util.Comparator;
import java.util.Map;

/** What each statement of an article weighs, by its {@link Statement#order()}. */
public final class Weights {
    private final Map<Integer, Double> weights;

    Weights(Map<Integer, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weight of a statement; about 0 to 3, negative for one that no slide should show. */
    public double of(Statement statement) {
        return weights.getOrDefault(statement.order(), 0.0);
    }

    /** Heaviest first, then in reading order. */
    public Comparator<Statement> heaviestFirst() {
        return Comparator.comparingDouble((Statement statement) -> -of(statement))
                .thenComparingInt(Statement::order);
    }
}
