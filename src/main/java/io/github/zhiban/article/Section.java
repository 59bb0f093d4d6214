package io.github.zhiban.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading, what follows it, and the sections below it. A heading lives here and nowhere else, so that the outline
 * cannot contradict the text.
 *
 * @param heading {@code null} only for text before the first heading of its level
 * @param blocks what stands between this heading and the first one below it
 * @param sections the sections one rank deeper
 */
public record Section(@Nullable Heading heading, List<Block> blocks, List<Section> sections) {
    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
