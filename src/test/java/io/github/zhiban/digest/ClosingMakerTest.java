package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.digest.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClosingMakerTest {
    private static List<Slide.Point> takeaways(Article article, boolean shows) {
        var words = new Words();
        var chapters = new Chapters(words).chapters(article, DeckForm.EXPLANATION);
        var weights = Summarizer.weigh(article.metadata(), chapters, words, Summarizer.ranks(chapters));
        var shown = chapters.stream()
                .flatMap(chapter -> chapter.statements().stream())
                .map(statement -> new Slide.Point("", statement.content(), statement.at()))
                .collect(Collectors.toSet());
        return ClosingMaker.make(chapters, shows ? shown : Set.of(), weights, words)
                .takeaways();
    }

    private static List<Slide.Point> takeaways(Article article) {
        return takeaways(article, true);
    }

    @Test
    void what_no_slide_says_is_hardly_worth_taking_away() {
        var article = Articles.of(
                "存储系统的设计",
                "# 缓存",
                "缓存是一种把常用的数据放在内存里面的结构，关键在于减少磁盘的读写次数。",
                "缓存按照最近的访问时间淘汰数据，保证热点数据总是留在缓存里面。",
                "# 索引",
                "索引是一种加快查询速度的数据结构，关键在于选择性，代价是占用额外的存储空间。",
                "索引的叶子节点保存整行数据，查询因此不必再读取数据页面。",
                "# 日志",
                "日志是一种先于数据页面写入磁盘的记录，关键在于断电以后引擎据此恢复数据。",
                "日志的顺序与提交的顺序一致，数据页面可以稍后再写入磁盘。",
                "# 值班",
                "## 夜班",
                "夜里有两位同事轮流守着机房，早上把本子交给下一班的人。");

        assertThat(takeaways(article, false).size())
                .isLessThan(takeaways(article).size());
    }

    @Test
    void a_guide_ends_with_its_steps() throws IOException {
        var takeaways = takeaways(ArticleFiles.read(Path.of("src/test/resources/digest/articles/install-guide.html")));

        assertThat(takeaways).extracting(Slide.Point::lead).containsExactly("环境准备", "添加官方仓库", "安装", "修改密码", "开放远程访问");
        assertThat(takeaways).last().extracting(Slide.Point::text).asString().contains("5432");
    }

    @Test
    void steps_of_which_nothing_is_said_are_no_end() {
        var takeaways = takeaways(Articles.of(
                "数据库的安装",
                "# 第一步：环境准备",
                "$ yum update",
                "# 第二步：安装仓库",
                "$ yum install repo",
                "# 第三步：修改密码",
                "$ passwd",
                "# 数据库的组成",
                "缓存把常用的数据放在内存里面，从而减少磁盘的读写次数，降低查询的延迟。",
                "索引是一种加快查询速度的数据结构，代价是占用额外的存储空间。",
                "日志先于数据页面写入磁盘，断电以后引擎根据日志恢复全部数据。"));

        assertThat(takeaways).isNotEmpty().allMatch(point -> !point.content().isEmpty());
    }

    @Test
    void a_statement_that_does_not_name_its_chapter_is_led_by_its_title() {
        var takeaways = takeaways(Articles.of(
                "存储系统的设计",
                "# 缓存",
                "常用的数据应该放在内存里面，从而减少磁盘的读写次数，降低查询的延迟。",
                "内存的容量有限，系统按照最近的访问时间淘汰数据，保证热点数据总是留在内存里面。",
                "# 索引",
                "索引是一种加快查询速度的数据结构，代价是占用额外的存储空间。",
                "主键索引的叶子节点保存整行数据，二级索引的叶子节点只保存主键。",
                "覆盖索引包含查询需要的全部字段，引擎不必再读取整行数据。",
                "# 日志",
                "每一次修改在写入数据页面之前先写入磁盘，断电以后引擎据此恢复数据。",
                "写入磁盘的顺序与提交的顺序一致，数据页面可以稍后再写入磁盘。",
                "系统定期清理已经提交的部分，磁盘的占用因此保持稳定，恢复的时间也不会随着运行的时间增长。",
                "# 复制",
                "主节点把每一次修改按照顺序发送给从节点，从节点执行同样的修改，数据最终保持一致。",
                "从节点可以承担查询，主节点的压力因此降低，整个系统的吞吐量随着从节点的数量增长。"));

        assertThat(takeaways).hasSizeGreaterThan(2);
        assertThat(takeaways)
                .filteredOn(point -> point.text().startsWith("索引是"))
                .extracting(Slide.Point::lead)
                .containsOnly("");
        assertThat(takeaways)
                .filteredOn(point -> point.text().contains("内存"))
                .extracting(Slide.Point::lead)
                .containsOnly("缓存");
    }

    @Test
    void a_takeaway_that_begins_with_its_title_is_not_led_by_it() {
        var takeaways = takeaways(Articles.of(
                "开源产品的盘点",
                "# BBJ.IM",
                "BBJ.IM 是一个阅后自毁的聊天频道，消息在内存里面转发，服务器从不保存任何记录。",
                "# 索引",
                "索引是一种加快查询速度的数据结构，代价是占用额外的存储空间。",
                "# 日志",
                "每一次修改在写入数据页面之前先写入磁盘，断电以后引擎据此恢复数据。"));

        assertThat(takeaways)
                .filteredOn(point -> point.text().startsWith("BBJ.IM"))
                .isNotEmpty()
                .extracting(Slide.Point::lead)
                .containsOnly("");
    }

    @Test
    void short_statements_are_no_takeaways() {
        var takeaways = takeaways(Articles.of(
                "存储系统的设计",
                "# 缓存",
                "缓存减少了磁盘的读写。",
                "# 索引",
                "索引加快了数据的查询。",
                "覆盖索引包含查询需要的全部字段，引擎不必再读取整行数据。",
                "# 日志",
                "日志恢复断电的数据。",
                "每一次修改在写入数据页面之前先写入磁盘，断电以后引擎据此恢复数据。"));

        assertThat(takeaways)
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.text()).hasSizeGreaterThan(11));
    }
}
