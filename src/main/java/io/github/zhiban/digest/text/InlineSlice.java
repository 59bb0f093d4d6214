package io.github.zhiban.digest.text;

import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a part out of runs, by places in the text that {@link Passage} makes of them; what is dressed stays dressed. */
final class InlineSlice {
    private final Span part;
    private int at;

    private InlineSlice(Span part) {
        this.part = part;
    }

    /**
     * Parts of runs. Each is cut out of those that it touches alone: a paragraph may have thousands of lines.
     *
     * @param parts one after another, none over another
     */
    static List<List<Inline>> of(List<Inline> runs, List<Span> parts) {
        var all = new ArrayList<List<Inline>>();
        int first = 0;
        int start = 0;
        for (var part : parts) {
            var slice = new InlineSlice(part);
            slice.at = start;
            var kept = new ArrayList<Inline>();
            for (int i = first; i < runs.size() && slice.at < part.end(); i++) {
                first = i;
                start = slice.at;
                slice.cut(runs.get(i)).ifPresent(kept::add);
            }
            all.add(List.copyOf(kept));
        }
        return all;
    }

    private List<Inline> cut(List<Inline> runs) {
        var kept = new ArrayList<Inline>();
        for (var run : runs) {
            cut(run).ifPresent(kept::add);
        }
        return List.copyOf(kept);
    }

    private Optional<Inline> cut(Inline run) {
        return switch (run) {
            case Inline.Text it -> some(cut(it.value())).map(Inline.Text::new);
            case Inline.Code it -> some(cut(it.value())).map(Inline.Code::new);
            case Inline.Keyboard it -> some(cut(it.value())).map(Inline.Keyboard::new);
            case Inline.Deleted it -> Optional.empty();
            case Inline.Span it -> full(cut(it.content())).map(it::with);
            case Inline.InlineFormula it -> whole(it, 1);
            case Inline.Ruby it -> whole(it, it.base().length());
            case Inline.HardLineBreak it -> {
                at++;
                yield Optional.empty();
            }
            case Inline.Image it -> Optional.empty();
            case Inline.NoteRef it -> Optional.empty();
            case Inline.Anchor it -> Optional.empty();
        };
    }

    private String cut(String value) {
        int from = Math.clamp(part.start() - at, 0, value.length());
        int to = Math.clamp(part.end() - at, from, value.length());
        at += value.length();
        return value.substring(from, to);
    }

    private Optional<Inline> whole(Inline run, int length) {
        boolean inside = at >= part.start() && at < part.end();
        at += length;
        return inside ? Optional.of(run) : Optional.empty();
    }

    private static Optional<String> some(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<List<Inline>> full(List<Inline> content) {
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }
}
