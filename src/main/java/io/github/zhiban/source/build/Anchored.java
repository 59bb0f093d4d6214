package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts link targets at the very beginning of a block. */
final class Anchored {
    private Anchored() {}

    /** The block with anchors before its first text; empty when it has no place for them. */
    static Optional<Block> at(Block block, List<Inline.Anchor> anchors) {
        return switch (block) {
            case Block.Paragraph p -> Optional.of(new Block.Paragraph(before(anchors, p.content()), p.at()));
            case Block.MinorHeading l -> Optional.of(new Block.MinorHeading(before(anchors, l.content()), l.at()));
            case Block.Container c -> first(c.content(), anchors).map(c::with);
            case Block.BulletList b -> items(b.items(), anchors).map(items -> new Block.BulletList(items, b.at()));
            case Block.OrderedList n ->
                items(n.items(), anchors).map(items -> new Block.OrderedList(n.start(), n.numbering(), items, n.at()));
            case Block.Figure f ->
                f.caption().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Block.Figure(f.pictures(), before(anchors, f.caption()), f.at()));
            case Block.Table t ->
                t.caption().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Block.Table(before(anchors, t.caption()), t.head(), t.body(), t.at()));
            case Block.Tasks t -> Optional.empty();
            case Block.Definitions d -> Optional.empty();
            case Block.CodeBlock c -> Optional.empty();
            case Block.DisplayFormula f -> Optional.empty();
            case Block.ThematicBreak r -> Optional.empty();
        };
    }

    private static Optional<List<Block.Item>> items(List<Block.Item> items, List<Inline.Anchor> anchors) {
        Block.Item head = items.getFirst();
        return first(head.content(), anchors).map(content -> {
            List<Block.Item> result = new ArrayList<>(items);
            result.set(0, new Block.Item(head.marker(), content, head.at()));
            return result;
        });
    }

    private static Optional<List<Block>> first(List<Block> blocks, List<Inline.Anchor> anchors) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return at(blocks.getFirst(), anchors).map(block -> {
            List<Block> result = new ArrayList<>(blocks);
            result.set(0, block);
            return result;
        });
    }

    private static List<Inline> before(List<Inline.Anchor> anchors, List<Inline> content) {
        List<Inline> result = new ArrayList<>(anchors);
        result.addAll(content);
        return result;
    }
}
