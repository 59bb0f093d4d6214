package io.github.zhiban.illustration;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one figure of small pictures that follow one another without a word between them, so that they can share a row.
 */
final class FigureSeries {
    /** In CSS pixels: at least two of these share a row. */
    private static final double SMALL = 330;

    private final PicturePlacing placing;

    FigureSeries(PicturePlacing placing) {
        this.placing = placing;
    }

    /** The same blocks, figures of small pictures joined. */
    List<Block> joined(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (!result.isEmpty()
                    && block instanceof Block.Figure after
                    && result.getLast() instanceof Block.Figure before
                    && before.caption().isEmpty()
                    && isSmall(before)
                    && isSmall(after)) {
                List<Picture> pictures = new ArrayList<>(before.pictures());
                pictures.addAll(after.pictures());
                result.set(result.size() - 1, new Block.Figure(pictures, after.caption(), before.at()));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private boolean isSmall(Block.Figure figure) {
        return figure.caption().isEmpty() && figure.pictures().stream().allMatch(this::isSmall);
    }

    private boolean isSmall(Picture picture) {
        Optional<PreparedPicture> prepared = placing.prepared(picture);
        return prepared.isPresent()
                && prepared.get().pieces().isEmpty()
                && PictureSize.of(picture, prepared.get()).width() <= SMALL;
    }
}
