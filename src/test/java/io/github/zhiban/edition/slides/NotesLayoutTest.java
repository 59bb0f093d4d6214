package io.github.zhiban.edition.slides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages for who speaks: below each slide stand the paragraphs that it was taken from, whole. */
class NotesLayoutTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final String PARAGRAPH = "船闸是一种让船舶越过水位落差的建筑。它由闸室和两端的闸门组成。守闸人把这句话讲给游客听。";

    @Test
    void paragraphs_stand_below_their_slides() {
        var article = new ArticleReader()
                .read(new SourceFile(
                        "lock.md", ("# 船闸\n\n## 原理\n\n" + PARAGRAPH + "\n\n水位相平以后，闸门才会打开。\n").getBytes(UTF_8)))
                .value()
                .orElseThrow();
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var maker = new EditionMaker(Library.FONTS);

        var notes = maker.slides(article, deck, Library.style("classic", SlidesLayout.NOTES), Map.of(), null, WHEN)
                .value()
                .xhtml();
        var slides = maker.slides(article, deck, Library.style("classic", SlidesLayout.WIDE), Map.of(), null, WHEN)
                .value()
                .xhtml();

        assertThat(notes).contains("class=\"said\"").contains("守闸人把这句话讲给游客听");
        assertThat(slides).doesNotContain("class=\"said\"").doesNotContain("守闸人把这句话讲给游客听");
    }
}
