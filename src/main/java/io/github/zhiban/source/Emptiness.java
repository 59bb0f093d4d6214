package io.github.zhiban.source;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.diagnostics.Diagnostics;

/** Says so when there is nothing, or nothing to read, in an article. */
final class Emptiness {
    private Emptiness() {}

    static void report(Article article, Diagnostics diagnostics) {
        if (article.sections().isEmpty()) {
            diagnostics.warning(
                    SourceCodes.EMPTY_ARTICLE,
                    article.at(),
                    "The article is empty: its editions hold a title only.",
                    "Export the article again.");
            return;
        }
        boolean onlyPictures = article.sections().stream()
                .allMatch(section ->
                        section.heading() == null && section.blocks().stream().allMatch(Emptiness::isBarePicture));
        if (onlyPictures) {
            diagnostics.warning(
                    SourceCodes.NO_TEXT,
                    article.at(),
                    "The article consists of pictures only.",
                    "Describe what they show.");
        }
    }

    private static boolean isBarePicture(Block block) {
        return block instanceof Block.Figure figure && figure.caption().isEmpty();
    }
}
