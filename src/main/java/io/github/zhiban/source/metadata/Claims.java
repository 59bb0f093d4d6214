package io.github.zhiban.source.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Collects claims and counts votes: claims of one value support each other, and of equals the first wins. Used by one
 * thread.
 */
final class Claims {
    private static final int LONGEST = 500;

    private final Map<Field, List<Claim>> claims = new EnumMap<>(Field.class);

    void add(Field field, String value, String source, double confidence) {
        String line =
                value.replaceAll("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+", " ").strip();
        if (!line.isEmpty() && line.length() <= LONGEST) {
            claims.computeIfAbsent(field, key -> new ArrayList<>()).add(new Claim(line, source, confidence));
        }
    }

    List<Claim> of(Field field) {
        return claims.getOrDefault(field, List.of());
    }

    boolean knows(Field field) {
        return claims.containsKey(field);
    }

    /**
     * The value with most votes, as its most confident claim writes it.
     *
     * @param key what makes two values the same; claims with an empty key do not count
     */
    Optional<Claim> best(Field field, UnaryOperator<String> key) {
        return best(field, key, value -> false);
    }

    /**
     * The value with most votes, as its most confident claim writes it, or the most confident of those who write it
     * fully.
     *
     * @param key what makes two values the same; claims with an empty key do not count
     * @param fuller whether a way to write it says more
     */
    Optional<Claim> best(Field field, UnaryOperator<String> key, Predicate<String> fuller) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, Claim> first = new LinkedHashMap<>();
        for (Claim claim : of(field)) {
            String same = key.apply(claim.value());
            if (!same.isEmpty()) {
                votes.merge(same, claim.confidence(), (a, b) -> 1 - (1 - a) * (1 - b));
                first.merge(same, claim, (a, b) -> {
                    boolean more = fuller.test(b.value()) == fuller.test(a.value())
                            ? b.confidence() > a.confidence()
                            : fuller.test(b.value());
                    return more ? b : a;
                });
            }
        }
        String winner = null;
        for (String candidate : votes.keySet()) {
            if (winner == null || votes.getOrDefault(candidate, 0.0) > votes.getOrDefault(winner, 0.0)) {
                winner = candidate;
            }
        }
        if (winner == null) {
            return Optional.empty();
        }
        double confidence = votes.getOrDefault(winner, 0.0);
        return Optional.ofNullable(first.get(winner))
                .map(claim -> new Claim(claim.value(), claim.source(), confidence));
    }
}
