package io.github.zhiban.digest.text;

import java.util.List;

/** First clauses that only set the scene, so that the main clause says the same without them. */
final class Introductions {
    private static final List<String> SCENE_SETTERS =
            List.of("随着", "近年来", "自从", "在", "作为", "从", "众所周知", "对于", "为了", "with", "as", "in", "since");

    private Introductions() {}

    static boolean isRemovable(String folded, Span clause) {
        return SCENE_SETTERS.stream().anyMatch(word -> folded.startsWith(word, clause.start()));
    }
}
