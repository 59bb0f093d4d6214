package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The lines that blocks are made of before they are broken, as plain text: what decides how wide they want to be. */
public final class BlockText {
    private BlockText() {}

    /** The lines of some blocks, those of lists and quotes with their indents. */
    public static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> add(block, lines));
        return lines;
    }

    private static void add(Block block, List<String> lines) {
        switch (block) {
            case Block.TextBlock text -> runs(text.content(), lines);
            case Block.ItemList list -> list.contents().forEach(item -> inset(item, lines));
            case Block.Definitions definitions ->
                definitions.items().forEach(item -> {
                    runs(item.term(), lines);
                    inset(item.meaning(), lines);
                });
            case Block.CodeBlock code -> lines.addAll(List.of(code.text().split("\n", -1)));
            case Block.Table table -> {
                table.head().forEach(row -> row(row, lines));
                table.body().forEach(row -> row(row, lines));
            }
            case Block.Figure figure -> {
                figure.pictures().forEach(picture -> lines.add("　　　　　　　　"));
                runs(figure.caption(), lines);
            }
            case Block.DisplayFormula formula -> lines.add(formula.tex());
            case Block.ThematicBreak ignored -> {}
            case Block.Container container -> inset(container.content(), lines);
        }
    }

    private static void runs(List<Inline> runs, List<String> lines) {
        lines.addAll(List.of(PlainText.of(runs).split("\n", -1)));
    }

    private static void inset(List<Block> blocks, List<String> lines) {
        lines(blocks).forEach(line -> lines.add("　　" + line));
    }

    private static void row(Block.Row row, List<String> lines) {
        lines.add(String.join(
                "　",
                row.cells().stream()
                        .flatMap(cell -> lines(cell.content()).stream())
                        .toList()));
    }
}
