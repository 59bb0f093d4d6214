package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Unit;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Span;
import java.util.List;

/**
 * A part of a chapter that may get slides of its own: a subsection with all below it, or what stands before the first
 * one.
 *
 * @param title without the author's number; the chapter's own for the text before its first subsection
 * @param headingId empty when there is no heading
 * @param blocks all blocks, also of deeper sections, in reading order
 * @param statements what it states, in reading order
 * @param passages all its running text, in reading order
 */
record Topic(
        String title,
        String headingId,
        List<Block> blocks,
        List<Statement> statements,
        List<AnnotatedPassage> passages) {
    Topic {
        blocks = List.copyOf(blocks);
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
    }

    /** What of it is shown together or not at all, in reading order. */
    List<Unit> units() {
        return Unit.of(statements);
    }

    /** How much running text it has, in half-widths. */
    int proseWidth() {
        return passages.stream()
                .mapToInt(passage ->
                        passage.passage().width(new Span(0, passage.text().length())))
                .sum();
    }
}
