package io.github.zhiban.digest.judge;

import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What costs nothing to make: a deck that is not better than these is not worth its slides. */
enum Baseline {
    /** The first sentence of each paragraph. */
    FIRST,
    /** The article from its beginning. */
    LEAD,
    /** Sentences by their eigenvector centrality (Erkan and Radev, 2004). */
    LEXRANK;

    private static final double THRESHOLD = 0.1;
    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 40;

    /** The best sentences up to so many letters. */
    List<Sentence> summary(List<Sentence> sentences, int letters) {
        var ranked = switch (this) {
            case FIRST -> sentences.stream().filter(Sentence::first).toList();
            case LEAD -> sentences;
            case LEXRANK -> lexRank(sentences);
        };
        var chosen = new ArrayList<Sentence>();
        int used = 0;
        for (var sentence : ranked) {
            used += sentence.letters().length();
            if (used > letters) {
                break;
            }
            chosen.add(sentence);
        }
        return chosen;
    }

    private static List<Sentence> lexRank(List<Sentence> sentences) {
        var words = new Words();
        var vectors = vectors(sentences.stream()
                .map(sentence -> words.of(sentence.text()).stream()
                        .filter(Word::isContent)
                        .map(Word::text)
                        .toList())
                .toList());
        int n = vectors.size();
        var near = new boolean[n][n];
        var degree = new int[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                near[i][j] = i != j && cosine(vectors.get(i), vectors.get(j)) > THRESHOLD;
                degree[i] += near[i][j] ? 1 : 0;
            }
        }
        var rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        for (int round = 0; round < ROUNDS; round++) {
            var next = new double[n];
            for (int j = 0; j < n; j++) {
                next[j] = (1 - DAMPING) / n;
                for (int i = 0; i < n; i++) {
                    next[j] += near[i][j] ? DAMPING * rank[i] / degree[i] : 0;
                }
            }
            rank = next;
        }
        var ranks = rank;
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -ranks[i]).thenComparing(i -> i))
                .map(sentences::get)
                .toList();
    }

    private static List<Map<String, Double>> vectors(List<List<String>> texts) {
        var documents = new HashMap<String, Integer>();
        texts.forEach(text -> text.stream().distinct().forEach(word -> documents.merge(word, 1, Integer::sum)));
        var vectors = new ArrayList<Map<String, Double>>();
        for (var text : texts) {
            var vector = new HashMap<String, Double>();
            text.forEach(
                    word -> vector.merge(word, Math.log((double) texts.size() / documents.get(word)), Double::sum));
            vectors.add(vector);
        }
        return vectors;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double dot = one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
        double norms = Math.sqrt(square(one) * square(other));
        return norms == 0 ? 0 : dot / norms;
    }

    private static double square(Map<String, Double> vector) {
        return vector.values().stream().mapToDouble(value -> value * value).sum();
    }
}
