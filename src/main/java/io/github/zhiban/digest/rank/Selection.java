package io.github.zhiban.digest.rank;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Picks statements and lists one by one: the heaviest that says something new (maximal marginal relevance; Carbonell
 * and Goldstein, 1998). Remembers all it has picked; used by one thread.
 */
public final class Selection {
    private static final double REDUNDANCY = 0.6;
    private static final double SAME = 0.75;

    private final Weights weights;
    private final Set<Unit> picked = new LinkedHashSet<>();
    private final Map<Unit, Closeness> closeness = new HashMap<>();

    /** Picks by these weights. */
    public Selection(Weights weights) {
        this.weights = weights;
    }

    /** How much a unit repeats of the first so many picked ones. */
    private record Closeness(Set<String> words, int seen, double likeness) {}

    /** What has been picked, in the order of picking. */
    public List<Unit> picked() {
        return List.copyOf(picked);
    }

    /** Counts a unit as picked. */
    public void add(Unit statement) {
        picked.add(statement);
    }

    /**
     * Picks the best new statement of some; empty when all are picked, repeat what is picked, or weigh less than the
     * floor.
     */
    public Optional<Unit> pick(List<Unit> candidates, double floor) {
        Unit best = null;
        double most = floor;
        for (var candidate : candidates) {
            if (weights.of(candidate) <= most || picked.stream().anyMatch(candidate::overlaps)) {
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

    /** How much a unit repeats of what is picked, 0 to 1; only what was picked since the last time is compared. */
    private double likeness(Unit candidate) {
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
