package io.github.zhiban.illustration;

import io.github.zhiban.article.Article;
import io.github.zhiban.picture.PicturesAtHand;

/**
 * An article whose pictures are where they belong.
 *
 * @param article with a figure for every picture that stands alone, and without those that say nothing
 * @param pictures those at hand, the pieces of pictures that are too tall among them
 */
public record Illustrated(Article article, PicturesAtHand pictures) {}
