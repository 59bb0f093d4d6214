package io.github.zhiban.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cover has the article's title; no slide after it repeats that. */
class OwnTitlesTest {
    private static final String ARTICLE = "数据库的存储引擎";

    private static List<Slide.Place> places(String... lines) {
        var text = "---\ntitle: " + ARTICLE + "\n---\n\n" + String.join("\n\n", lines);
        var article = new ArticleReader()
                .read(new SourceFile("article.md", text.getBytes(UTF_8)))
                .value()
                .orElseThrow();
        return new Summarizer()
                .summarize(article, PicturesAtHand.NONE).value().slides().stream()
                        .flatMap(slide -> slide.located().stream())
                        .toList();
    }

    private static final String LONG =
            "写前日志先于数据页落盘，断电之后数据库据此重做已经提交的事务，检查点之前的日志可以归档，归档的日志用来把备份恢复到任意一个时刻，" + "恢复所需的时间取决于检查点的间隔和日志的写入速度。";

    @Test
    void what_stands_before_the_first_heading_is_the_introduction() {
        var places = places(
                "在" + LONG,
                "把" + LONG.replace("写前日志", "重做日志"),
                "# 缓冲池",
                "缓冲池把热的数据页留在内存里。缓冲池的命中率决定查询的速度。缓冲池按最近的访问淘汰数据页。",
                "# 索引",
                "索引让查询不必扫描整张表。索引的维护让每次写入更慢。索引的列应当有较高的选择性。");

        assertThat(places).extracting(Slide.Place::headline).doesNotContain(ARTICLE);
        assertThat(places).extracting(Slide.Place::label).doesNotContain(ARTICLE);
    }

    @Test
    void short_chapters_share_a_slide_under_their_titles() {
        var places = places(
                "# 缓冲池",
                "缓冲池把热的数据页留在内存里。",
                "# 索引",
                "索引让查询不必扫描整张表。",
                "# 日志",
                "写前日志先于数据页落盘，断电之后数据库据此重做事务。",
                "# 快照",
                "快照让读取的事务看到一致的数据。");

        assertThat(places).extracting(Slide.Place::headline).containsExactly("缓冲池 · 索引", "日志 · 快照");
    }

    @Test
    void what_one_chapter_says_does_not_head_what_others_say() {
        var places = places(
                "# 缓冲池里的数据页与淘汰的策略",
                "缓冲池是把热的数据页留在内存里的一块区域。",
                "# 索引的结构与维护的代价",
                "**介绍**：索引让查询不必扫描整张表。",
                "# 写前日志与崩溃之后的恢复",
                "**介绍**：写前日志先于数据页落盘，断电之后数据库据此重做事务。");

        assertThat(places)
                .extracting(Slide.Place::headline)
                .containsExactly("缓冲池里的数据页与淘汰的策略", "索引的结构与维护的代价", "写前日志与崩溃之后的恢复");
    }

    @Test
    void what_has_a_lead_of_its_own_is_no_title_without_it() {
        var places = places(
                "# 经验",
                "归档的日志用来把备份恢复到任意一个时刻。",
                "# 改造",
                "## 改造之前",
                "备份窗口占用两个小时，写入的延迟翻倍。",
                "## 改造之后",
                "备份窗口缩短到十分钟，写入的延迟没有变化。");

        assertThat(places).extracting(Slide.Place::headline).doesNotContain("备份窗口缩短到十分钟，写入的延迟没有变化");
    }
}
