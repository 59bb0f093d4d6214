package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each word counts in an article: TextRank over the words that stand near each other (Mihalcea and Tarau,
 * 2004). The cost grows with the number of words, not with the square of the number of sentences.
 */
public final class WordRank {
    private static final int WINDOW = 5;
    private static final int ROUNDS = 20;
    private static final double DAMPING = 0.85;

    private final Map<String, Double> ranks;

    private WordRank(Map<String, Double> ranks) {
        this.ranks = ranks;
    }

    /** Ranks the words of an article. */
    public static WordRank of(List<AnnotatedPassage> passages) {
        var numbers = new LinkedHashMap<String, Integer>();
        var links = new ArrayList<Map<Integer, Integer>>();
        for (var passage : passages) {
            var words = passage.words().stream()
                    .filter(Word::isContent)
                    .map(Word::text)
                    .toList();
            var ids = words.stream()
                    .map(word -> numbers.computeIfAbsent(word, key -> {
                        links.add(new LinkedHashMap<>());
                        return links.size() - 1;
                    }))
                    .toList();
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < Math.min(ids.size(), i + WINDOW); j++) {
                    link(links, ids.get(i), ids.get(j));
                }
            }
        }
        var ranks = spread(links);
        double best = Arrays.stream(ranks).max().orElse(1);
        var named = new LinkedHashMap<String, Double>();
        numbers.forEach((word, number) -> named.put(word, ranks[number] / best));
        return new WordRank(named);
    }

    private static void link(List<Map<Integer, Integer>> links, int one, int other) {
        if (one != other) {
            links.get(one).merge(other, 1, Integer::sum);
            links.get(other).merge(one, 1, Integer::sum);
        }
    }

    private static double[] spread(List<Map<Integer, Integer>> links) {
        var total = links.stream()
                .mapToInt(it -> it.values().stream().mapToInt(Integer::intValue).sum())
                .toArray();
        var ranks = new double[links.size()];
        Arrays.fill(ranks, 1);
        for (int round = 0; round < ROUNDS; round++) {
            var next = new double[ranks.length];
            Arrays.fill(next, 1 - DAMPING);
            for (int from = 0; from < ranks.length; from++) {
                double share = DAMPING * ranks[from] / Math.max(1, total[from]);
                links.get(from).forEach((to, count) -> next[to] += share * count);
            }
            ranks = next;
        }
        return ranks;
    }

    /** The rank of a word, 0 to 1, the article's first word having 1. */
    public double of(String word) {
        return ranks.getOrDefault(word, 0.0);
    }
}
