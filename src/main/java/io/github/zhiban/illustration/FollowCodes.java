package io.github.zhiban.illustration;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Leaves out the codes with which sites ask to be followed: those that stand alone in a box, and those before the first
 * or after the last words of an article that do not speak of them.
 */
final class FollowCodes {
    /** What announces a code that belongs to the text. */
    private static final Pattern SPOKEN_OF = Pattern.compile("二维码|QR|[：:]$");

    private static final Pattern FOLLOWING = Pattern.compile("关注|公众号|公號|进群|加群|交流群|扫码|扫一扫");

    private final PicturePlacing placing;
    private final Consumer<Block.Figure> leftOut;

    /** @param leftOut told of every code that goes */
    FollowCodes(PicturePlacing placing, Consumer<Block.Figure> leftOut) {
        this.placing = placing;
        this.leftOut = leftOut;
    }

    /** Whether a box holds nothing but codes, of which this one takes note. */
    boolean isAll(List<Block> content) {
        boolean all = !content.isEmpty() && content.stream().allMatch(placing::isBareCode);
        if (all) {
            content.forEach(block -> leftOut.accept((Block.Figure) block));
        }
        return all;
    }

    /** The sections of an article without the codes before its first and after its last words. */
    List<Section> atEnds(List<Section> sections) {
        List<Section> result = new ArrayList<>(sections);
        if (!result.isEmpty() && result.getFirst().heading() == null) {
            Section first = result.getFirst();
            result.set(0, new Section(null, afterCodes(first.blocks()), first.sections()));
        }
        if (!result.isEmpty()) {
            result.set(result.size() - 1, last(result.getLast()));
        }
        return result;
    }

    private List<Block> afterCodes(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size() && placing.isBareCode(blocks.get(from))) {
            leftOut.accept((Block.Figure) blocks.get(from));
            from++;
        }
        return blocks.subList(from, blocks.size());
    }

    private Section last(Section section) {
        if (!section.sections().isEmpty()) {
            List<Section> inner = new ArrayList<>(section.sections());
            inner.set(inner.size() - 1, last(inner.getLast()));
            return new Section(section.heading(), section.blocks(), inner);
        }
        List<Block> blocks = section.blocks();
        int to = blocks.size();
        while (to > 0 && placing.isBareCode(blocks.get(to - 1))) {
            to--;
        }
        if (to == 0 || isSpokenOf(blocks.get(to - 1))) {
            return section;
        }
        blocks.subList(to, blocks.size()).forEach(block -> leftOut.accept((Block.Figure) block));
        return new Section(section.heading(), blocks.subList(0, to), List.of());
    }

    private static boolean isSpokenOf(Block before) {
        List<Inline> said = before instanceof Block.Paragraph it ? it.content() : List.of();
        String text = PlainText.of(said).strip();
        return SPOKEN_OF.matcher(text).find() && !FOLLOWING.matcher(text).find();
    }
}
