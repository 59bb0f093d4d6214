package io.github.zhiban.edition.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notes stand under one title: the author's heading where the article ends with one that has nothing below it. */
class NotesTitleTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final String TITLE = "注释与链接";
    private static final String NOTE = "\n[^1]: 某书，第三页。\n";

    @Test
    void theAuthorsHeadingOfTheReferencesIsEnough() {
        assertThat(handout("## 正文\n\n文。[^1]\n\n## 参考文献\n" + NOTE))
                .contains("参考文献", "某书")
                .doesNotContain(TITLE);
    }

    @Test
    void otherNotesHaveATitleOfTheirOwn() {
        assertThat(handout("## 正文\n\n文。[^1]\n" + NOTE)).contains(TITLE);
        assertThat(handout("## 正文\n\n[文](https://example.org/a)。\n\n## 总结\n")).contains(TITLE);
    }

    private static String handout(String markdown) {
        var file = new SourceFile("a.md", ("---\ntitle: 注\n---\n\n" + markdown).getBytes(StandardCharsets.UTF_8));
        var article = new ArticleReader().read(file).value().orElseThrow();
        return MAKER.handout(article, Library.style("classic"), Map.of(), WHEN)
                .value()
                .xhtml();
    }
}
