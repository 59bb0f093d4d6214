package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Paragraph;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Which of the blocks after a rejoined list belong to its last item. No further item marks their end, so they are
 * judged by what the items before received: where each of them did, the last one gets its share as well, no more than
 * the largest of theirs.
 */
final class LastItem {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[。！？!?.；;]\\s*");
    private static final Pattern INTRODUCTION = Pattern.compile("(?s).*[：:]\\s*");
    /** Looks back on the whole list, or says where all of it is from. */
    private static final Pattern LEAVING = Pattern.compile(
            "(?si)\\s*(?:总之|综上|总的来[说看]|总体|总而言之|总结|小结|结语|由此可见|可见|以上|上述|上面|这些|这几|这[两三四五六七八九]|至此|到此|最后[，,]|(?:资料|图片|数据|"
                    + "内容)?来源|参考|出处|引自|摘自|转自|原文|答案|解答|in"
                    + " (?:summary|conclusion)|sources?\\b|references?\\b).*");

    private final List<List<Block>> received;
    private final List<Item> items;

    /**
     * Judges by the other items.
     *
     * @param items of the list
     * @param received for each item but the last, in order, the blocks that followed it outside the list; possibly none
     */
    LastItem(List<Item> items, List<List<Block>> received) {
        this.items = items;
        this.received = received;
    }

    /** How many of the blocks after the list belong to its last item. */
    int claims(List<Block> after) {
        boolean everyOtherReceived =
                received.size() == items.size() - 1 && received.stream().noneMatch(List::isEmpty);
        if (after.isEmpty() || !everyOtherReceived || !waitsForMore() || !beginsLikeAnother(after.getFirst())) {
            return 0;
        }
        int claimed = 0;
        while (claimed < after.size()
                && !leaves(after.get(claimed))
                && isWithinMeasure(after.subList(0, claimed + 1))) {
            claimed++;
        }
        boolean introducesWhatFollows = claimed > 0
                && after.get(claimed - 1) instanceof Paragraph paragraph
                && INTRODUCTION.matcher(ArticleText.of(paragraph)).matches();
        return introducesWhatFollows ? claimed - 1 : claimed;
    }

    /** The item is one line, and not a full sentence where all others are headings of what follows them. */
    private boolean waitsForMore() {
        return items.getLast().content().size() == 1
                && (!endsSentence(items.getLast())
                        || items.subList(0, items.size() - 1).stream().anyMatch(LastItem::endsSentence));
    }

    private static boolean endsSentence(Item item) {
        return SENTENCE.matcher(ArticleText.of(item.content().getFirst())).matches();
    }

    private boolean beginsLikeAnother(Block first) {
        return received.stream().anyMatch(blocks -> kind(blocks.getFirst()).equals(kind(first)));
    }

    private enum Kind {
        PROSE,
        CODE,
        PICTURE,
        TABLE,
        FORMULA,
        OTHER
    }

    private static Kind kind(Block block) {
        return switch (block) {
            case Paragraph p -> Kind.PROSE;
            case Block.ItemList l -> Kind.PROSE;
            case Block.Definitions d -> Kind.PROSE;
            case Block.Quote q -> Kind.PROSE;
            case Block.CodeBlock c -> Kind.CODE;
            case Block.Figure f -> Kind.PICTURE;
            case Block.Table t -> Kind.TABLE;
            case Block.DisplayFormula f -> Kind.FORMULA;
            case Block.MinorHeading l -> Kind.OTHER;
            case Block.ThematicBreak r -> Kind.OTHER;
            case Block.Container c -> Kind.OTHER;
        };
    }

    private static boolean leaves(Block block) {
        return kind(block) == Kind.OTHER
                || LEAVING.matcher(ArticleText.of(block)).matches();
    }

    /** Not larger than what the largest other item received: in blocks, in lines or in characters. */
    private boolean isWithinMeasure(List<Block> blocks) {
        return fits(blocks, List::size) || fits(blocks, LastItem::lines) || fits(blocks, LastItem::characters);
    }

    private boolean fits(List<Block> blocks, ToIntFunction<List<Block>> measure) {
        return received.stream().anyMatch(other -> measure.applyAsInt(blocks) <= measure.applyAsInt(other));
    }

    private static int lines(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> (int) ArticleText.of(block).lines().count())
                .sum();
    }

    private static int characters(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> ArticleText.of(block).length()).sum();
    }
}
