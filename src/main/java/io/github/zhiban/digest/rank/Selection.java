package io.github.zhiban.digest.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Picks statements one by one: the heaviest that says something new (maximal marginal relevance; Carbonell and Goldstein,
 * 1998). Remembers all it has picked; used by one thread.
 */
public final class Selection {
    private static final double REDUNDANCY = 1.0;
    private static final double SAME = 0.75;

    private final Weights weights;
    private final Set<Statement> picked = new LinkedHashSet<>();
    private final Map<Statement, Closeness> closeness = new HashMap<>();

    /** Picks by these weights. */
    public Selection(Weights weights) {
        this.weights = weights;
    }

    /** How much a statement repeats of the first so many picked ones. */
    private record Closeness(Set<String> words, int seen, double likeness) {}

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
            if (picked.contains(candidate) || weights.of(candidate) <= most) {
                continue;
            }
            double likeness = likeness(candidate);
            double worth = weights.of(candidate) - REDUNDANCY * likeness;
            if (likeness < SAME && worth > most) {
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

    /** How much a statement repeats of what is picked, 0 to 1; only what was picked since the last time is compared. */
    private double likeness(Statement candidate) {
        var known = closeness.computeIfAbsent(candidate, statement -> new Closeness(statement.contentWords(), 0, 0));
        double likeness = picked.stream()
                .skip(known.seen)
                .mapToDouble(other -> likeness(known.words, other.contentWords()))
                .reduce(known.likeness, Math::max);
        closeness.put(candidate, new Closeness(known.words, picked.size(), likeness));
        return likeness;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return shared / Math.sqrt((double) one.size() * other.size());
    }
}
