package io.github.zhiban.digest.text;

import java.util.List;

/** First clauses that only set the scene, so that the main clause says the same without them. */
final class Introductions {
    private static final List<String> NEVER_ALONE = List.of(
            "随着",
            "为了",
            "由于",
            "因为",
            "虽然",
            "尽管",
            "如果",
            "除了",
            "即使",
            "当",
            "根据",
            "关于",
            "although",
            "because",
            "when ",
            "while ",
            "if ");

    private Introductions() {}

    /** Whether a text without a second clause is only an introduction. */
    static boolean opens(String folded, Span part) {
        return NEVER_ALONE.stream().anyMatch(word -> folded.startsWith(word, part.start()));
    }
}
