package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Statement;
import java.util.List;

/**
 * A top-level section as the deck sees it.
 *
 * @param title without the author's number; empty for text before the first heading and in articles without headings
 * @param headingId empty when there is no heading
 * @param index counted from 1 over chapters with a heading; 0 without one
 * @param topics in reading order; at least one
 */
record Chapter(String title, String headingId, int index, List<Topic> topics) {
    Chapter {
        topics = List.copyOf(topics);
    }

    /** All statements in reading order. */
    List<Statement> statements() {
        return topics.stream().flatMap(topic -> topic.statements().stream()).toList();
    }

    /** How much running text it has, in half-widths. */
    int proseWidth() {
        return topics.stream().mapToInt(Topic::proseWidth).sum();
    }
}
