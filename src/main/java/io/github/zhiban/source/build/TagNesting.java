package io.github.zhiban.source.build;

import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.InlineStyle.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of inlines from runs. Whatever chain of tags the source had, equal neighbours are merged and no trait
 * encloses itself, so the depth is at most the number of traits. Linear in the number of runs.
 */
final class TagNesting {
    private TagNesting() {}

    static List<Inline> nest(List<Run> runs) {
        int from = 0;
        int to = runs.size();
        while (from < to && runs.get(from).leaf() instanceof Inline.HardLineBreak) {
            from++;
        }
        while (to > from && runs.get(to - 1).leaf() instanceof Inline.HardLineBreak) {
            to--;
        }
        return nest(runs, from, to, InlineStyle.PLAIN);
    }

    private static List<Inline> nest(List<Run> runs, int from, int to, InlineStyle active) {
        List<Inline> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int i = from;
        while (i < to) {
            InlineStyle style = runs.get(i).style();
            Extent widest = widest(runs, i, to, active);
            if (widest == null) {
                if (runs.get(i).leaf() instanceof Inline.Text leaf) {
                    text.append(leaf.value());
                } else {
                    flush(text, content);
                    content.add(runs.get(i).leaf());
                }
                i++;
            } else {
                flush(text, content);
                content.add(widest.wrap(nest(runs, i, widest.end(), widest.added(active, style)), style));
                i = widest.end();
            }
        }
        flush(text, content);
        return content;
    }

    private static void flush(StringBuilder text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    /**
     * How far one aspect of a style reaches.
     *
     * @param trait {@code null} for the link
     */
    private record Extent(@Nullable Trait trait, int end) {
        InlineStyle added(InlineStyle active, InlineStyle style) {
            return trait != null ? active.with(trait) : style.link() == null ? active : active.linkedTo(style.link());
        }

        Inline wrap(List<Inline> content, InlineStyle style) {
            if (trait == null) {
                return new Inline.Link(java.util.Objects.requireNonNull(style.link()), content);
            }
            return switch (trait) {
                case STRONG -> new Inline.Strong(content);
                case EMPHASIS -> new Inline.Emphasis(content);
                case MARK -> new Inline.Mark(content);
                case DELETED -> new Inline.Deleted(content);
                case UNDERLINE -> new Inline.Underline(content);
                case SUB -> new Inline.Sub(content);
                case SUP -> new Inline.Sup(content);
            };
        }
    }

    /**
     * The aspect that the most runs from here on share and that does not enclose them yet; {@code null} when there is
     * none.
     */
    private static @Nullable Extent widest(List<Run> runs, int from, int to, InlineStyle active) {
        InlineStyle style = runs.get(from).style();
        Extent widest = null;
        if (style.link() != null && active.link() == null) {
            int end = from + 1;
            while (end < to && style.link().equals(runs.get(end).style().link())) {
                end++;
            }
            widest = new Extent(null, end);
        }
        for (Trait trait : Trait.values()) {
            if (style.has(trait) && !active.has(trait)) {
                int end = from + 1;
                while (end < to && runs.get(end).style().has(trait)) {
                    end++;
                }
                if (widest == null || end > widest.end()) {
                    widest = new Extent(trait, end);
                }
            }
        }
        return widest;
    }
}
