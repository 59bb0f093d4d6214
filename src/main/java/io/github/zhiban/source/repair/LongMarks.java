package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Colour over whole sentences stresses nothing: only short runs stay highlighted. */
final class LongMarks implements BlockRepair {
    private static final int LONGEST = 60;

    @Override
    public List<Block> repair(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph paragraph
                        ? new Paragraph(unmarked(paragraph.content()), paragraph.at())
                        : block)
                .toList();
    }

    private static List<Inline> unmarked(List<Inline> content) {
        return content.stream().flatMap(LongMarks::unmarked).toList();
    }

    private static Stream<Inline> unmarked(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return Stream.of(new Inline.Strong(unmarked(strong.content())));
        }
        boolean tooLong = inline instanceof Inline.Mark mark
                && ArticleText.of(mark.content()).length() > LONGEST;
        return tooLong ? ((Inline.Mark) inline).content().stream() : Stream.of(inline);
    }
}
