package io.github.zhiban.source.repair;

import io.github.zhiban.article.Inline;
import java.util.List;

/** Takes away what stresses a whole line: a heading is stressed already. */
public final class Stress {
    private Stress() {}

    /** The content without strong, slanted, marked or underlined text around all of it. */
    public static List<Inline> removed(List<Inline> content) {
        List<Inline> plain = content;
        while (plain.size() == 1
                && plain.getFirst() instanceof Inline.Stress stress
                && !stress.content().isEmpty()) {
            plain = stress.content();
        }
        return plain;
    }
}
