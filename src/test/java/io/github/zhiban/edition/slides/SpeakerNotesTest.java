package io.github.zhiban.edition.slides;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.ArticleFiles;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What notes say is compared with the source: whole paragraphs of the author's, those that the slide's statements are
 * from.
 */
class SpeakerNotesTest {
    static List<Path> articles() throws IOException {
        return ArticleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void notes_are_the_paragraphs_that_the_statements_are_from(Path file) throws IOException {
        assertFromSource(ArticleFiles.read(file));
    }

    @Test
    void also_where_all_paragraphs_stand_on_one_line() {
        var html = "<html><head><title>数据库</title></head><body><h1>数据库</h1><h2>引擎</h2>"
                + "<p>存储引擎负责把数据写到磁盘，并在重启之后把它们找回来。</p><p>缓冲池把热的数据页留在内存里，命中率决定查询的速度。</p>"
                + "<p>写前日志先于数据页落盘，断电之后数据库据此重做已经提交的事务。</p><h2>索引</h2>"
                + "<p>索引是一种加快查询的数据结构，代价是占用额外的空间。</p><p>联合索引按照最左前缀匹配查询条件，字段的顺序影响索引的效果。</p>"
                + "<p>查询优化器根据统计信息选择代价最小的执行计划。</p></body></html>";
        assertFromSource(new ArticleReader()
                .read(new SourceFile("line.html", html.getBytes(UTF_8)))
                .value()
                .orElseThrow());
    }

    private static void assertFromSource(Article article) {
        var paragraphs = new HashSet<String>();
        article.sections().forEach(section -> collect(section, paragraphs));
        var notes = new SpeakerNotes(article, null, "%d");
        for (var slide :
                new Summarizer().summarize(article, PicturesAtHand.NONE).value().slides()) {
            var said = notes.of(slide).lines().map(SpeakerNotesTest::letters).toList();
            assertThat(paragraphs).containsAll(said);
            if (slide instanceof Slide.Points points) {
                for (var point : points.points()) {
                    for (var item : point.text().split("；")) {
                        var letters = letters(item.substring(item.indexOf('：') + 1));
                        assertThat(said).as(point.text()).anyMatch(line -> line.contains(letters));
                    }
                }
            }
        }
    }

    private static void collect(io.github.zhiban.article.Section section, Set<String> paragraphs) {
        section.blocks().forEach(block -> collect(block, paragraphs));
        section.sections().forEach(below -> collect(below, paragraphs));
    }

    private static void collect(Block block, Set<String> paragraphs) {
        if (block instanceof Block.Paragraph it) {
            paragraphs.add(letters(PlainText.of(it.content())));
        }
        block.children().forEach(below -> collect(below, paragraphs));
    }

    private static String letters(String text) {
        return text.replaceAll("[（(][^（()）]*[)）]", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
