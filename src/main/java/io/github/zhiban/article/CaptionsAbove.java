package io.github.zhiban.article;

import io.github.zhiban.article.Block.Figure;
import io.github.zhiban.article.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Captions that somebody wrote above their pictures. Where captions and pictures take turns, each caption but the first
 * stands below a picture and above another: the one that begins and the picture that ends tell which is meant.
 *
 * <p>Known as: caption above, 图题在上.
 */
public final class CaptionsAbove {
    private static final int FEWEST_PAIRS = 2;

    private CaptionsAbove() {}

    /** The same blocks, with such captions below their pictures, where captions are looked for. */
    public static List<Block> moved(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        for (int from = 0; from < blocks.size(); ) {
            int end = from;
            while ((end - from) % 2 == 0 ? isCaption(blocks, end) : isBare(blocks, end)) {
                end++;
            }
            int pairs = (end - from) / 2;
            boolean whole = (end - from) % 2 == 0 && (from == 0 || !isBare(blocks, from - 1));
            for (int pair = 0; whole && pairs >= FEWEST_PAIRS && pair < pairs; pair++) {
                result.set(from + 2 * pair, blocks.get(from + 2 * pair + 1));
                result.set(from + 2 * pair + 1, blocks.get(from + 2 * pair));
            }
            from = Math.max(end, from + 1);
        }
        return result;
    }

    private static boolean isCaption(List<Block> blocks, int index) {
        return index < blocks.size()
                && blocks.get(index) instanceof Paragraph line
                && CaptionWording.isOfFigure(ArticleText.of(line.content()));
    }

    private static boolean isBare(List<Block> blocks, int index) {
        return index < blocks.size()
                && blocks.get(index) instanceof Figure figure
                && figure.caption().isEmpty();
    }
}
