package io.github.zhiban.source.ledger;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PictureIndex;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article holds besides its text.
 *
 * @param besides what its metadata say
 * @param pictures the addresses of its pictures, one a line
 */
record ArticleContent(String besides, String pictures) {

    static ArticleContent of(Article article) {
        Metadata metadata = article.metadata();
        String besides = Stream.of(
                        Stream.of(metadata.title()),
                        metadata.authors().stream(),
                        Stream.of(Objects.toString(metadata.published(), "")),
                        Stream.of(Objects.toString(metadata.source(), "")),
                        Stream.of(Objects.toString(metadata.publisher(), "")),
                        metadata.keywords().stream(),
                        metadata.categories().stream(),
                        metadata.tags().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
        String pictures =
                PictureIndex.of(article).stream().map(Picture::address).collect(Collectors.joining("\n", "", "\n"));
        return new ArticleContent(besides, pictures);
    }
}
