package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts text without headings where its subject changes: between the blocks whose neighbourhoods share the fewest words
 * (TextTiling; Hearst, 1997).
 */
final class TopicSegmenter {
    /** About four slides' worth of half-widths. */
    private static final int SEGMENT_WIDTH = 1600;

    private static final int NEIGHBOURS = 3;
    private static final int LEAST_BLOCKS = 2;
    private static final int MOST_SEGMENTS = 10;

    private final Words words;

    TopicSegmenter(Words words) {
        this.words = words;
    }

    /** The blocks in groups of one subject each; one group when the text is short. */
    List<List<Block>> segment(List<Block> blocks) {
        var bags = blocks.stream().map(this::bag).toList();
        int width = bags.stream()
                .flatMap(bag -> bag.entrySet().stream())
                .mapToInt(entry -> entry.getKey().length() * 3 * entry.getValue())
                .sum();
        int segments = Math.min(
                Math.min(MOST_SEGMENTS, blocks.size() / LEAST_BLOCKS), Math.round((float) width / SEGMENT_WIDTH));
        if (segments < 2) {
            return List.of(List.copyOf(blocks));
        }
        var cuts = new ArrayList<Integer>();
        var gaps = IntStream.range(1, blocks.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer gap) -> cohesion(bags, gap))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int least = Math.max(LEAST_BLOCKS, blocks.size() / (segments * 3));
        for (int gap : gaps) {
            boolean apart = gap >= least
                    && blocks.size() - gap >= least
                    && cuts.stream().allMatch(cut -> Math.abs(cut - gap) >= least);
            if (apart && cuts.size() < segments - 1) {
                cuts.add(gap);
            }
        }
        return cut(blocks, cuts.stream().sorted().toList());
    }

    private static List<List<Block>> cut(List<Block> blocks, List<Integer> cuts) {
        var groups = new ArrayList<List<Block>>();
        int start = 0;
        for (int cut : cuts) {
            groups.add(List.copyOf(blocks.subList(start, cut)));
            start = cut;
        }
        groups.add(List.copyOf(blocks.subList(start, blocks.size())));
        return List.copyOf(groups);
    }

    private Map<String, Integer> bag(Block block) {
        var bag = new HashMap<String, Integer>();
        new StatementFinder(words)
                .find("", List.of(block)).passages().stream()
                        .flatMap(passage -> passage.words().stream())
                        .filter(Word::isContent)
                        .forEach(word -> bag.merge(word.text(), 1, Integer::sum));
        return bag;
    }

    private static double cohesion(List<Map<String, Integer>> bags, int gap) {
        var before = sum(bags.subList(Math.max(0, gap - NEIGHBOURS), gap));
        var after = sum(bags.subList(gap, Math.min(bags.size(), gap + NEIGHBOURS)));
        long product = 0;
        for (var word : before.entrySet()) {
            product += (long) word.getValue() * after.getOrDefault(word.getKey(), 0);
        }
        return product / Math.sqrt(Math.max(1.0, (double) square(before) * square(after)));
    }

    private static Map<String, Integer> sum(List<Map<String, Integer>> bags) {
        var sum = new HashMap<String, Integer>();
        bags.forEach(bag -> bag.forEach((word, count) -> sum.merge(word, count, Integer::sum)));
        return sum;
    }

    private static long square(Map<String, Integer> bag) {
        return bag.values().stream().mapToLong(count -> (long) count * count).sum();
    }
}
