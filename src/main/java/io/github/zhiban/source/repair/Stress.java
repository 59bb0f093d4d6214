package io.github.zhiban.source.repair;

import io.github.zhiban.article.Inline;
import java.util.List;

/** Takes away what stresses a whole line: a heading is stressed already. */
public final class Stress {
    private Stress() {}

    /** The content without strong, slanted, marked or underlined text around all of it. */
    public static List<Inline> removed(List<Inline> content) {
        List<Inline> plain = content;
        while (plain.size() == 1) {
            List<Inline> inner = inner(plain.getFirst());
            if (inner.isEmpty()) {
                return plain;
            }
            plain = inner;
        }
        return plain;
    }

    private static List<Inline> inner(Inline inline) {
        return switch (inline) {
            case Inline.Strong(List < Inline > content) -> content;
            case Inline.Emphasis emphasis -> emphasis.content();
            case Inline.Mark(List < Inline > content) -> content;
            case Inline.Underline(List < Inline > content) -> content;
            default -> List.of();
        };
    }
}
