package io.github.zhiban.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the pictures of an article, so that they can be fetched before pages are made. */
public final class PictureIndex {
    private PictureIndex() {}

    /** Every picture of an article once, by its address, in reading order. */
    public static List<Picture> of(Article article) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        article.walk(new Article.Visitor() {
            @Override
            public void block(Block block) {
                if (block instanceof Block.Figure figure) {
                    figure.pictures().forEach(picture -> pictures.putIfAbsent(picture.address(), picture));
                }
            }

            @Override
            public void inline(Inline inline) {
                if (inline instanceof Inline.Image image) {
                    pictures.putIfAbsent(image.picture().address(), image.picture());
                }
            }
        });
        return List.copyOf(pictures.values());
    }
}
