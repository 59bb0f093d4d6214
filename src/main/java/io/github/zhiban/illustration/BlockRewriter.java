package io.github.zhiban.illustration;

import io.github.zhiban.article.Block;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Goes through the blocks inside a block. */
final class BlockRewriter {
    private BlockRewriter() {}

    /** The blocks right inside a block. */
    static Stream<Block> inside(Block block) {
        return switch (block) {
            case Block.BulletList it -> it.items().stream().flatMap(item -> item.content().stream());
            case Block.OrderedList it -> it.items().stream().flatMap(item -> item.content().stream());
            case Block.Tasks it -> it.items().stream().flatMap(task -> task.content().stream());
            case Block.Definitions it -> it.items().stream().flatMap(one -> one.meaning().stream());
            case Block.Quote it -> it.content().stream();
            case Block.Aside it -> it.content().stream();
            case Block.Table it ->
                it.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.content().stream());
            case Block.Paragraph ignored -> Stream.empty();
            case Block.Figure ignored -> Stream.empty();
            case Block.MinorHeading ignored -> Stream.empty();
            case Block.CodeBlock ignored -> Stream.empty();
            case Block.DisplayFormula ignored -> Stream.empty();
            case Block.ThematicBreak ignored -> Stream.empty();
        };
    }

    /** The same block with others inside. */
    static Block with(Block block, UnaryOperator<Block> change) {
        return switch (block) {
            case Block.BulletList it -> new Block.BulletList(items(it.items(), change), it.at());
            case Block.OrderedList it ->
                new Block.OrderedList(it.start(), it.numbering(), items(it.items(), change), it.at());
            case Block.Tasks it ->
                new Block.Tasks(
                        it.items().stream()
                                .map(task -> new Block.Task(task.done(), all(task.content(), change), task.at()))
                                .toList(),
                        it.at());
            case Block.Definitions it ->
                new Block.Definitions(
                        it.items().stream()
                                .map(one -> new Block.Definition(one.term(), all(one.meaning(), change), one.at()))
                                .toList(),
                        it.at());
            case Block.Quote it -> new Block.Quote(all(it.content(), change), it.at());
            case Block.Aside it -> new Block.Aside(it.kind(), all(it.content(), change), it.at());
            case Block.Table it ->
                new Block.Table(it.caption(), rows(it.head(), change), rows(it.body(), change), it.at());
            case Block.Paragraph it -> it;
            case Block.Figure it -> it;
            case Block.MinorHeading it -> it;
            case Block.CodeBlock it -> it;
            case Block.DisplayFormula it -> it;
            case Block.ThematicBreak it -> it;
        };
    }

    private static List<Block> all(List<Block> blocks, UnaryOperator<Block> change) {
        return blocks.stream().map(change).toList();
    }

    private static List<Block.Item> items(List<Block.Item> items, UnaryOperator<Block> change) {
        return items.stream()
                .map(item -> new Block.Item(item.marker(), all(item.content(), change), item.at()))
                .toList();
    }

    private static List<Block.Row> rows(List<Block.Row> rows, UnaryOperator<Block> change) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(
                                cell.header(),
                                cell.columnSpan(),
                                cell.rowSpan(),
                                cell.alignment(),
                                all(cell.content(), change)))
                        .toList()))
                .toList();
    }
}
