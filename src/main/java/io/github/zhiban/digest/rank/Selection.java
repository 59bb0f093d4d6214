package io.github.zhiban.digest.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Picks statements one by one: the heaviest that says something new (maximal marginal relevance; Carbonell and Goldstein,
 * 1998). Remembers all it has picked; used by one thread.
 */
public final class Selection {
    private static final double REDUNDANCY = 1.1;
    private static final double SAME = 0.75;

    private final Weights weights;
    private final List<Statement> picked = new ArrayList<>();
    private final Map<Integer, Set<String>> contentWords = new HashMap<>();

    /** Picks by these weights. */
    public Selection(Weights weights) {
        this.weights = weights;
    }

    /** What has been picked, in the order of picking. */
    public List<Statement> picked() {
        return List.copyOf(picked);
    }

    /** Counts a statement as picked. */
    public void add(Statement statement) {
        picked.add(statement);
    }

    /** Picks the best new statement of some; empty when all are picked, repeat what is picked, or weigh less than the floor. */
    public Optional<Statement> pick(List<Statement> candidates, double floor) {
        Statement best = null;
        double most = floor;
        for (var candidate : candidates) {
            double likeness = likeness(candidate);
            double worth = weights.of(candidate) - REDUNDANCY * likeness;
            if (likeness < SAME && worth > most && !picked.contains(candidate)) {
                best = candidate;
                most = worth;
            }
        }
        var choice = Optional.ofNullable(best);
        choice.ifPresent(this::add);
        return choice;
    }

    /** Picks up to so many, in reading order. */
    public List<Statement> pick(List<Statement> candidates, int count, double floor) {
        var chosen = new ArrayList<Statement>();
        for (int i = 0; i < count; i++) {
            pick(candidates, floor).ifPresent(chosen::add);
        }
        return chosen.stream().sorted(Comparator.comparingInt(Statement::order)).toList();
    }

    /** How much a statement repeats of what is picked, 0 to 1. */
    private double likeness(Statement candidate) {
        var words = words(candidate);
        return picked.stream()
                .mapToDouble(other -> likeness(words, words(other)))
                .max()
                .orElse(0);
    }

    private Set<String> words(Statement statement) {
        return contentWords.computeIfAbsent(statement.order(), order -> statement.contentWords());
    }

    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return shared / Math.sqrt((double) one.size() * other.size());
    }
}
