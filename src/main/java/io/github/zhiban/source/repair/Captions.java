package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Figure;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Block.Table;
import io.github.zhiban.article.CaptionWording;
import io.github.zhiban.article.CaptionsAbove;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A short paragraph under a picture that says “图 1 …”, and one above or under a table that says “表 1 …”, is its
 * caption; above pictures where {@linkplain CaptionsAbove the turns that they take} tell so.
 */
final class Captions implements BlockRepair {
    @Override
    public List<Block> repair(List<Block> found) {
        List<Block> blocks = CaptionsAbove.moved(found);
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block previous = result.isEmpty() ? null : result.getLast();
            if (previous instanceof Figure figure
                    && figure.caption().isEmpty()
                    && says(block, CaptionWording::isOfFigure)) {
                result.set(result.size() - 1, new Figure(figure.pictures(), line(block), figure.at()));
            } else if (block instanceof Table table
                    && table.caption().isEmpty()
                    && previous != null
                    && says(previous, CaptionWording::isOfTable)) {
                result.set(result.size() - 1, new Table(line(previous), table.head(), table.body(), table.at()));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static boolean says(Block block, Predicate<String> what) {
        return block instanceof Paragraph paragraph && what.test(ArticleText.of(paragraph.content()));
    }

    private static List<Inline> line(Block block) {
        return block instanceof Paragraph paragraph ? unmarked(Stress.removed(paragraph.content())) : List.of();
    }

    /** A caption without the mark before it. */
    private static List<Inline> unmarked(List<Inline> caption) {
        if (caption.isEmpty() || !(caption.getFirst() instanceof Inline.Text first)) {
            return caption;
        }
        String text = CaptionWording.unmarked(first.value());
        List<Inline> result = new ArrayList<>(caption);
        result.set(0, new Inline.Text(text));
        return text.isEmpty() ? caption : result;
    }
}
