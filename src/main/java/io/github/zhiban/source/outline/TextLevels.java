package io.github.zhiban.source.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Levels of headings in which somebody wrote the whole article, for their looks: more than an article has headings, and
 * many of them are sentences or lead in what follows.
 */
final class TextLevels {
    private static final int FEWEST = 100;

    private TextLevels() {}

    static Set<Integer> of(List<Line> lines) {
        Map<Integer, Integer> members = new HashMap<>();
        Map<Integer, Integer> texts = new HashMap<>();
        for (Line line : lines) {
            if (line.isTagged()) {
                members.merge(line.level(), 1, Integer::sum);
                texts.merge(line.level(), isText(line.text()) ? 1 : 0, Integer::sum);
            }
        }
        return members.keySet().stream()
                .filter(level -> members.getOrDefault(level, 0) >= FEWEST)
                .filter(level -> texts.getOrDefault(level, 0) * 3 >= members.getOrDefault(level, 0))
                .collect(Collectors.toSet());
    }

    private static boolean isText(String text) {
        return HeadingWording.isSentence(text)
                || HeadingWording.leadsIn(text)
                || HeadingWording.speaks(text)
                || HeadingWording.isStatement(text);
    }
}
