package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static final String CACHE = "缓存把常用的数据放在内存里面，减少磁盘的读写次数。\n\n";
    private static final String LOG = "日志先于数据页面写入磁盘，断电以后引擎根据日志恢复数据。\n\n";

    private static List<Chapter> chapters(String markdown) {
        Article article = new ArticleReader()
                .read(new SourceFile("storage.md", markdown.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return new Chapters(new Words()).chapters(article, DeckForm.EXPLANATION);
    }

    @Test
    void what_stands_below_a_title_that_asks_to_follow_has_no_name() {
        var chapters = chapters("# 存储引擎\n\n## 整理好了学习资料分享给大家\n\n" + CACHE + "## 日志\n\n" + LOG + "## 恢复\n\n" + LOG);

        assertThat(chapters).extracting(Chapter::title).containsExactly("", "日志", "恢复");
        assertThat(chapters).extracting(Chapter::index).containsExactly(0, 1, 2);
    }

    @Test
    void formulas_in_titles_are_spelled() {
        var chapters = chapters("# 代价\n\n## 复杂度 $O(n^2)$\n\n" + CACHE + "## 日志\n\n" + LOG);

        assertThat(chapters.get(0).title()).isEqualTo("复杂度 O(n²)");
    }

    @Test
    void addresses_in_titles_go_with_their_brackets() {
        var chapters = chapters("# 网站\n\n## 缓存（https://example.com/a）的参数\n\n" + CACHE + "## 调用 main()\n\n" + LOG);

        assertThat(chapters).extracting(Chapter::title).containsExactly("缓存的参数", "调用 main()");
    }

    @Test
    void statements_below_titles_that_many_sections_have_know_their_section() {
        var chapters = chapters("# 引擎\n\n## 组件\n\n" + CACHE + "### 存储\n\n#### 缓存\n\n##### 作用\n\n" + CACHE
                + "#### 日志\n\n##### 作用\n\n" + LOG + "## 其他\n\n" + LOG);
        var statements = chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.statements().stream())
                .toList();

        assertThat(statements)
                .filteredOn(statement -> statement.lead().equals("作用"))
                .extracting(Statement::context)
                .containsExactly("缓存", "日志");
    }

    @Test
    void what_is_numbered_by_hand_heads_a_topic_of_its_own() {
        var chapters = chapters("# 引擎\n\n## 存储\n\n" + CACHE + LOG + "2. 日志与恢复。\n\n".replace(". ", "．") + LOG
                + "检查点之前的日志可以归档，归档的日志用来恢复备份。\n\n## 查询\n\n" + CACHE);

        assertThat(chapters.get(0).topics()).extracting(Topic::title).containsExactly("存储", "日志与恢复");
        assertThat(chapters.get(0).topics().get(1).statements()).hasSize(2);
    }
}
