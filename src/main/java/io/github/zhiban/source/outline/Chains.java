package io.github.zhiban.source.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order among lines that only their weight marks: what stands right above another of them, nothing between, is
 * above it, and so is every other line with the same words.
 */
final class Chains {
    private static final int HIGHEST = 3;

    private final Map<String, Integer> heights = new HashMap<>();

    Chains(List<Line> headings) {
        for (int pass = 0; pass < HIGHEST; pass++) {
            for (int i = headings.size() - 2; i >= 0; i--) {
                Line line = headings.get(i);
                Line next = headings.get(i + 1);
                if (isWeighted(line) && isWeighted(next) && next.place() == line.place() + 1) {
                    int height = Math.min(HIGHEST, height(next) + 1);
                    heights.merge(words(line), height, Math::max);
                }
            }
        }
    }

    /** How many ranks stand below a line in its chain; 0 where it is in none. */
    int height(Line line) {
        return heights.getOrDefault(words(line), 0);
    }

    static boolean isWeighted(Line line) {
        return !line.isTagged() && line.bold() && line.label().style() == Label.Style.NONE;
    }

    /** The words without figures and what is bracketed, so that 2021年计划 and 2022年计划（草案） are the same. */
    private static String words(Line line) {
        return line.text().replaceAll("[（(【\\[][^）)】\\]]*[）)】\\]]|[\\d\\s：:]", "");
    }
}
