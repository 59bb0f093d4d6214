package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import java.util.List;

/** The repairs, in the order in which they build on each other. */
public final class Repairs {
    /** What can be told from a container's blocks alone. */
    private static final List<BlockRepair> LOCAL = List.of(
            new ColonBoxes(),
            new FencedCode(),
            new PipeTables(),
            new CrossedStress(),
            new InlineMarkdown(),
            new BareAddresses(),
            new LongMarks(),
            new SplitParagraphs(),
            new MarkdownQuotes(),
            new Alerts(),
            new Captions(),
            new PseudoLists(),
            new AnswerOptions(),
            new TaskMarks());

    /** What must not reach across a heading, be it one that only looked like a paragraph. */
    private static final List<BlockRepair> BETWEEN_HEADINGS =
            List.of(new AnsweredQuestions(), new RejoinedLists(), new MarkedBullets(), new EdgeRules());

    private Repairs() {}

    /** Repairs a container that has no headings of its own. */
    public static List<Block> within(List<Block> blocks) {
        return apply(BETWEEN_HEADINGS, local(blocks));
    }

    static List<Block> local(List<Block> blocks) {
        return apply(LOCAL, blocks);
    }

    static List<Block> betweenHeadings(List<Block> blocks) {
        return apply(BETWEEN_HEADINGS, blocks);
    }

    private static List<Block> apply(List<BlockRepair> repairs, List<Block> blocks) {
        List<Block> result = blocks;
        for (BlockRepair repair : repairs) {
            result = repair.repair(result);
        }
        return result;
    }
}
