package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummarizerTest {
    private static Deck deck(Article article) {
        return deck(article, PicturesAtHand.NONE);
    }

    private static Deck deck(Article article, PicturesAtHand pictures) {
        var outcome = new Summarizer().summarize(article, pictures);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value();
    }

    private static <T extends Slide> List<T> all(Deck deck, Class<T> kind) {
        return deck.slides().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Article database() {
        return Articles.of(
                "数据库入门",
                "# 一、什么是数据库",
                "数据库是一种按照数据结构来组织、存储和管理数据的仓库。它已经有几十年的历史。",
                "关系数据库用二维表保存数据，表与表之间通过外键建立联系。",
                "事务是指一组要么全部成功、要么全部失败的数据库操作。",
                "# 二、发展历史",
                "- 1970 年，关系模型的论文奠定了关系数据库的理论基础",
                "- 1979 年，第一个商用的关系数据库产品进入市场",
                "- 2009 年，文档数据库为网站提供了更灵活的数据模型",
                "# 三、两种引擎的区别",
                "- **行存储引擎**：行存储引擎把一行的所有字段连续存放，适合频繁的写入。",
                "- **列存储引擎**：列存储引擎把一列的所有数值连续存放，适合大范围的统计。列存储引擎的压缩率更高。",
                "# 四、索引",
                "索引是一种加快查询速度的数据结构，代价是占用额外的存储空间。",
                "主键索引的叶子节点保存整行数据，二级索引的叶子节点只保存主键。",
                "查询优化器根据统计信息选择代价最小的执行计划。",
                "联合索引按照最左前缀匹配查询条件，字段的顺序影响索引的效果。",
                "覆盖索引包含查询需要的全部字段，引擎不必再读取整行数据。",
                "写入数据的时候引擎需要同时维护所有索引，过多的索引会降低写入的速度。",
                "日志先于数据页面写入磁盘，断电以后引擎根据日志恢复数据。",
                "# 参考资料",
                "某某大学出版社出版的数据库系统教程介绍了更多的内容。");
    }

    @Test
    void a_tiny_article_has_no_agenda_and_no_closing_slide() {
        var deck = deck(Articles.of("防火墙", "防火墙是一种隔离内网与外网的安全设备。", "防火墙按照规则放行或丢弃数据包。"));

        assertThat(deck.slides()).hasSizeBetween(1, 3);
        assertThat(deck.slides().get(0)).isInstanceOf(Slide.Cover.class);
        assertThat(deck.slides()).noneMatch(slide -> slide instanceof Slide.Agenda || slide instanceof Slide.Closing);
    }

    @Test
    void of_an_article_that_says_nothing_no_slides_are_made() {
        var article = new Article(Articles.metadata("图"), List.of(), List.of(), Articles.AT);

        var outcome = new Summarizer().summarize(article, PicturesAtHand.NONE);

        assertThat(outcome.value().slides()).isEmpty();
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo(Summarizer.DECK_OMITTED));
    }

    @Test
    void an_article_that_mostly_promotes_has_no_slides() {
        var outcome = new Summarizer()
                .summarize(
                        Articles.of(
                                "数据库学习资料",
                                "索引按照键值排序，查询时只读取少量的页面。",
                                "想要全套资料的朋友可以扫描下方二维码免费领取。",
                                "关注公众号并回复关键字，就能领取视频教程。",
                                "点赞收藏之后私信我，安装包和源码都可以免费下载。"),
                        PicturesAtHand.NONE);

        assertThat(outcome.value().slides()).isEmpty();
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("promotes"));
    }

    @Test
    void an_article_in_which_a_company_speaks_of_itself_has_no_slides() {
        String[] lines = {
            "# 平台",
            "某某电气股份有限公司具备从软件到元器件的完整生产线，为用户安全用能保驾护航。",
            "某某电器制造有限公司在行业中首家采用无铅的生产工艺。",
            "# 功能",
            "平台对接入的电表分别进行定时的通断控制。",
            "平台按照每月的用量生成缴费的明细报表。",
            "平台在余额不足的时候自动切断恶性的负载。",
        };
        var report = new Summarizer().summarize(Articles.of("预付费平台", lines), PicturesAtHand.NONE);
        lines[5] = "我司的平台按照每月的用量生成缴费的明细报表。";
        var own = new Summarizer().summarize(Articles.of("预付费平台", lines), PicturesAtHand.NONE);

        assertThat(report.value().slides()).isNotEmpty();
        assertThat(own.value().slides()).isEmpty();
    }

    @Test
    void chapters_stand_in_the_agenda_without_numbers_and_without_references() {
        var agenda = all(deck(database()), Slide.Agenda.class).get(0);

        assertThat(agenda.entries()).extracting(Slide.Entry::title).containsExactly("什么是数据库", "发展历史", "两种引擎的区别", "索引");
        assertThat(agenda.entries()).extracting(Slide.Entry::index).containsExactly(1, 2, 3, 4);
    }

    @Test
    void two_chapters_need_no_agenda() {
        var base = database();
        var two = new Article(base.metadata(), base.sections().subList(0, 2), List.of(), Articles.AT);

        assertThat(all(deck(two), Slide.Agenda.class)).isEmpty();
        assertThat(all(deck(base), Slide.Agenda.class)).hasSize(1);
    }

    @Test
    void chapters_that_hold_nothing_are_not_counted() {
        var deck = deck(Articles.of(
                "存储",
                "# 缓存",
                "缓存把常用的数据放在内存里面，减少磁盘的读写次数。",
                "# 空章",
                "# 习题",
                "简述缓存和数据库的区别。",
                "# 日志",
                "日志先于数据页面写入磁盘，断电以后引擎根据日志恢复数据。"));

        assertThat(all(deck, Slide.Points.class))
                .extracting(slide -> slide.place().chapterIndex())
                .doesNotContain(3, 4);
        assertThat(all(deck, Slide.Points.class).toString()).doesNotContain("简述");
    }

    @Test
    void chapters_that_share_slides_are_counted_as_the_agenda_lists_them() throws IOException {
        var deck = deck(ArticleFiles.read(Path.of("src/test/resources/digest/articles/hundred-headings.md")));
        var listed = all(deck, Slide.Agenda.class).stream()
                .flatMap(agenda -> agenda.entries().stream())
                .map(Slide.Entry::index)
                .toList();

        assertThat(listed)
                .hasSizeGreaterThan(2)
                .isEqualTo(IntStream.rangeClosed(1, listed.size()).boxed().toList());
    }

    @Test
    void the_cover_says_what_the_article_is_about() {
        assertThat(all(deck(database()), Slide.Cover.class).get(0).abstractSentence())
                .isEqualTo("数据库是一种按照数据结构来组织、存储和管理数据的仓库");
    }

    @Test
    void a_chronology_becomes_a_timeline() {
        var timeline = all(deck(database()), Slide.Timeline.class).get(0);

        assertThat(timeline.place().title()).isEqualTo("发展历史");
        assertThat(timeline.events()).extracting(Slide.Event::when).containsExactly("1970 年", "1979 年", "2009 年");
        assertThat(timeline.events().get(0).text()).isEqualTo("关系模型的论文奠定了关系数据库的理论基础");
    }

    @Test
    void periods_come_before_dates_and_a_last_item_that_lost_its_text_is_the_lead_of_what_follows() {
        var item =
                List.<Block>of(Articles.paragraph("萌芽阶段（1950 年至 1980 年）"), Articles.paragraph("科学家用大型计算机做了第一批小范围的实验。"));
        var second =
                List.<Block>of(Articles.paragraph("积累阶段（1980 年至 2010 年）"), Articles.paragraph("互联网为各种算法提供了大量的训练数据。"));
        var last = List.<Block>of(Articles.paragraph("发展阶段（2010 年至今）"));
        var list = new Block.BulletList(
                Stream.of(item, second, last)
                        .map(content -> new Block.Item(content, Articles.AT))
                        .toList(),
                Articles.AT);
        var base = database();
        var sections = new ArrayList<>(base.sections());
        sections.add(new Section(
                new Heading("periods", 1, Articles.inlines("三个阶段"), Articles.AT),
                List.of(list, Articles.paragraph("自 2014 年起，随着新算法的提出，生成模型迎来了新时代。")),
                List.of()));

        var timeline = all(deck(new Article(base.metadata(), sections, List.of(), Articles.AT)), Slide.Timeline.class)
                .get(1);

        assertThat(timeline.events())
                .extracting(Slide.Event::when)
                .containsExactly("1950 年至 1980 年", "1980 年至 2010 年", "2010 年至今");
        assertThat(timeline.events()).extracting(Slide.Event::name).containsExactly("萌芽阶段", "积累阶段", "发展阶段");
    }

    @Test
    void siblings_are_compared() {
        var comparison = all(deck(database()), Slide.Comparison.class).get(0);

        assertThat(comparison.subjects()).extracting(Slide.Subject::name).containsExactly("行存储引擎", "列存储引擎");
        assertThat(comparison.subjects().get(1).points()).hasSize(2);
    }

    @Test
    void defined_terms_are_explained() {
        var terms = all(deck(database()), Slide.KeyTerms.class).get(0).terms();

        assertThat(terms).extracting(Slide.Term::name).containsExactly("数据库", "事务", "索引");
        assertThat(terms.get(1).text()).isEqualTo("一组要么全部成功、要么全部失败的数据库操作");
    }

    @Test
    void a_single_top_heading_is_the_title_once_more() {
        var deck = deck(Articles.of(
                "缓存",
                Stream.concat(
                                Stream.of("# 缓存"),
                                Stream.of("本地缓存把热点数据放在进程的内存里", "分布式缓存把内容分散到多台服务器上", "浏览器缓存把静态资源留在用户的电脑里")
                                        .flatMap(says ->
                                                Stream.of("## " + says.substring(0, 5), (says + "。").repeat(9))))
                        .toArray(String[]::new)));

        assertThat(all(deck, Slide.Points.class).get(0).place().chapter())
                .startsWith("本地缓存把")
                .contains(" · 分布式缓存");
    }

    @Test
    void code_carries_a_section_without_prose() {
        var base = database();
        var code = new Block.CodeBlock("sql", "select 1\nfrom dual;", Articles.AT);
        var sections = new ArrayList<>(base.sections());
        sections.add(new Section(
                new Heading("example", 1, Articles.inlines("示例"), Articles.AT),
                List.of(Articles.paragraph("查询语句返回一个常数。"), code),
                List.of()));

        var exhibits = all(deck(new Article(base.metadata(), sections, List.of(), Articles.AT)), Slide.Exhibit.class);

        assertThat(exhibits).singleElement().satisfies(exhibit -> {
            assertThat(exhibit.block()).isEqualTo(code);
            assertThat(exhibit.points()).extracting(Slide.Point::text).containsExactly("查询语句返回一个常数");
        });
    }

    @Test
    void a_picture_is_shown_when_it_is_at_hand_wherever_it_comes_from() {
        var base = database();
        var figure = new Block.Figure(
                List.of(new Picture("https://img.example.org/plan.png", "执行计划", 0, 0)),
                Articles.inlines("图 1 执行计划"),
                Articles.AT);
        var sections = new ArrayList<>(base.sections());
        sections.add(new Section(
                new Heading("plan", 1, Articles.inlines("执行计划"), Articles.AT),
                List.of(Articles.paragraph("执行计划说明引擎怎样读取数据。"), figure),
                List.of()));
        var article = new Article(base.metadata(), sections, List.of(), Articles.AT);
        var prepared = new PreparedPicture("image/png", new byte[0], 600, 400);

        var shown = deck(article, new PicturesAtHand(Map.of("https://img.example.org/plan.png", prepared)));

        assertThat(all(shown, Slide.Exhibit.class))
                .extracting(Slide.Exhibit::block)
                .containsExactly(figure);
        assertThat(all(deck(article), Slide.Exhibit.class)).isEmpty();
    }

    @Test
    void the_same_picture_is_shown_once() {
        var base = database();
        var sections = new ArrayList<>(base.sections());
        for (String address : List.of("a.png", "b.png")) {
            sections.add(new Section(
                    new Heading(address, 1, Articles.inlines("执行计划" + address), Articles.AT),
                    List.of(
                            Articles.paragraph("执行计划说明引擎怎样读取数据。"),
                            new Block.Figure(List.of(new Picture(address, "", 0, 0)), List.of(), Articles.AT)),
                    List.of()));
        }
        var prepared = new PreparedPicture("image/png", new byte[0], 600, 400);

        var shown = deck(
                new Article(base.metadata(), sections, List.of(), Articles.AT),
                new PicturesAtHand(Map.of("a.png", prepared, "b.png", prepared)));

        assertThat(all(shown, Slide.Exhibit.class)).hasSize(1);
    }

    @Test
    void the_description_is_the_abstract_only_where_the_author_says_it_too() {
        var base = database();
        var metadata = new Metadata(
                base.metadata().title(),
                List.of(),
                null,
                "编辑为数据库写的摘要并不出现在正文里面。关系数据库用二维表保存数据，表与表之间通过外键建立联系。",
                List.of(),
                List.of(),
                List.of(),
                "zh-CN",
                null);

        var deck = deck(new Article(metadata, base.sections(), List.of(), Articles.AT));

        assertThat(all(deck, Slide.Cover.class).get(0).abstractSentence()).isEqualTo("关系数据库用二维表保存数据，表与表之间通过外键建立联系");
    }

    private static String abstractOf(String title, String... lines) {
        return all(deck(Articles.of(title, lines)), Slide.Cover.class).get(0).abstractSentence();
    }

    @Test
    void the_cover_states_the_purpose_where_nothing_is_defined() {
        assertThat(abstractOf("索引面试题", "最常见的原因是正在运行的进程到达了允许的最大时间段。", "本文总结了数据库索引的各种面试问题。"))
                .isEqualTo("本文总结了数据库索引的各种面试问题");
    }

    @Test
    void the_cover_says_what_the_article_sets_out_to_do() {
        assertThat(abstractOf("概率论基础", "随机变量已经在上一篇里面介绍过了。", "接下来我们要学习评价随机变量的三个数字特征。"))
                .isEqualTo("我们要学习评价随机变量的三个数字特征");
    }

    @Test
    void the_cover_says_nothing_where_nothing_says_what_the_article_is_about() {
        assertThat(abstractOf(
                        "云原生数据库的变革", "键值数据库是非关系数据库的一种，用键值对来保存数据。", "例如云原生数据库可以在数据库上按秒计费。", "在高峰时段，云原生数据库按照负载自动增加计算节点。"))
                .isEmpty();
    }

    @Test
    void the_cover_of_a_comparison_does_not_speak_of_one_side() {
        String said = "数据库是一种按照数据结构来组织、存储和管理数据的仓库。";

        String[] more = {
            "# 写入", "写入数据的时候引擎需要同时维护所有的页面。", "日志先于数据页面写入磁盘，断电以后引擎据此恢复。",
            "# 查询", "查询计划由优化器按照统计信息选择。", "覆盖索引包含查询需要的全部字段，引擎不必再读取整行数据。"
        };

        assertThat(abstractOf("数据库的原理", said, more[0], more[1], more[2], more[3], more[4], more[5]))
                .isNotEmpty();
        assertThat(abstractOf("数据库与文件系统的对比", said, more[0], more[1], more[2], more[3], more[4], more[5]))
                .isEmpty();
    }

    @Test
    void the_cover_does_not_say_what_a_later_paragraph_tells_of_a_part() {
        String part = "聚簇索引通过主键决定数据在磁盘上的顺序，适合范围查询。";
        String[] before = {"写入数据的时候引擎需要同时维护所有的页面。", "查询计划由优化器按照统计信息选择。", "日志先于数据页面写入磁盘，断电以后引擎据此恢复。"};

        assertThat(abstractOf("聚簇索引的原理", before[0], before[1], before[2], part)).isEmpty();
    }

    @Test
    void the_cover_says_nothing_that_the_next_sentence_takes_back() {
        String[] rest = {"写入数据的时候引擎需要同时维护所有索引。", "联合索引按照最左前缀匹配查询条件，字段的顺序影响效果。", "覆盖索引包含查询需要的全部字段。"};
        String said = "索引是加快所有查询速度的数据结构。";
        String takenBack = said + "但是，查询只在索引覆盖的列上变快。";

        assertThat(abstractOf("索引的原理", said, rest[0], rest[1], rest[2])).isEqualTo("索引是加快所有查询速度的数据结构");
        assertThat(abstractOf("索引的原理", takenBack, rest[0], rest[1], rest[2])).isEmpty();
    }

    @Test
    void the_cover_rather_says_nothing_than_something_without_its_subject() {
        assertThat(abstractOf(
                        "索引入门", "- **聚簇索引**：由主键决定数据在磁盘上的顺序，适合范围查询。", "如果没有备份，系统就会丢失所有的数据。", "写入数据的时候引擎需要同时维护所有索引。"))
                .isEmpty();
    }

    @Test
    void the_best_sentence_is_the_title_and_the_heading_stands_above_it() {
        var deck = deck(Articles.of(
                "存储引擎",
                "# 索引",
                "索引是一种加快查询速度的数据结构。",
                "写入数据的时候引擎需要同时维护所有索引，过多的索引会降低写入的速度。",
                "联合索引按照最左前缀匹配查询条件，字段的顺序影响索引的效果。",
                "覆盖索引包含查询需要的全部字段，引擎不必再读取整行数据。",
                "# 日志",
                "日志先于数据页面写入磁盘，断电以后引擎根据日志恢复数据。"));

        assertThat(all(deck, Slide.Points.class)).first().satisfies(slide -> {
            assertThat(slide.place().headline()).isEqualTo("索引是一种加快查询速度的数据结构");
            assertThat(slide.place().label()).isEqualTo("索引");
            assertThat(slide.points()).extracting(Slide.Point::text).doesNotContain("索引是一种加快查询速度的数据结构");
        });
    }

    @Test
    void what_defines_a_section_comes_first() {
        var deck = deck(Articles.of(
                "存储引擎",
                "# 什么是索引",
                "判断一条语句是否用到索引，关键要看查询优化器根据统计信息选择的执行计划。",
                "索引（Database Index，IDX）指数据库为了加快查询的速度而另外维护的一种有序的结构，也指维护这种结构的整套技术和方法。",
                "写入数据的时候引擎需要同时维护所有索引，过多的索引会降低写入的速度。",
                "# 日志",
                "日志先于数据页面写入磁盘，断电以后引擎根据日志恢复数据。"));

        assertThat(all(deck, Slide.Points.class).get(0).points().get(0).text())
                .startsWith("索引")
                .contains("指数据库为了加快查询的速度而另外维护的一种有序的结构");
    }

    @Test
    void notes_that_consist_of_code_show_it() {
        var sections = new ArrayList<Section>();
        for (var operation : List.of("filter", "limit", "skip", "distinct", "sorted", "count")) {
            var code = new Block.CodeBlock(
                    "java", "var numbers = Stream.of(1, 2);\nnumbers." + operation + "();", Articles.AT);
            sections.add(new Section(
                    new Heading(operation, 1, Articles.inlines("流的 " + operation), Articles.AT),
                    List.of(code),
                    List.of()));
        }

        var deck = deck(new Article(Articles.metadata("流"), sections, List.of(), Articles.AT));

        assertThat(all(deck, Slide.Exhibit.class))
                .extracting(exhibit -> exhibit.place().title())
                .containsExactly("流的 filter", "流的 limit", "流的 skip", "流的 distinct", "流的 sorted", "流的 count");
    }

    @Test
    void what_a_program_prints_is_not_said() {
        var deck = deck(Articles.of("流", "流操作让程序方便地访问和转换集合里面的元素。", "打印：Filtered value: three"));

        assertThat(deck.slides().toString()).doesNotContain("three");
    }

    @Test
    void an_event_that_is_no_sentence_without_its_date_keeps_it() {
        var base = database();
        var sections = new ArrayList<>(base.sections());
        sections.add(new Section(
                new Heading("dates", 1, Articles.inlines("里程碑"), Articles.AT),
                Articles.blocks(List.of(
                        "- 1997 年发表的长短期记忆网络缓解了学习长距离依赖的问题",
                        "- 2012 年，卷积网络在图像竞赛中以明显优势夺冠",
                        "- 2017 年谷歌的研究者用注意力机制取代了循环结构")),
                List.of()));

        var timeline = all(deck(new Article(base.metadata(), sections, List.of(), Articles.AT)), Slide.Timeline.class)
                .get(1);

        assertThat(timeline.events())
                .extracting(Slide.Event::text)
                .containsExactly("1997 年发表的长短期记忆网络缓解了学习长距离依赖的问题", "卷积网络在图像竞赛中以明显优势夺冠", "谷歌的研究者用注意力机制取代了循环结构");
    }

    @Test
    void every_chapter_whose_lists_are_not_torn_has_its_takeaway() {
        var takeaways = all(deck(database()), Slide.Closing.class).get(0).takeaways();

        assertThat(takeaways).hasSize(3).first().extracting(Slide.Point::text).isEqualTo("数据库是一种按照数据结构来组织、存储和管理数据的仓库");
        assertThat(takeaways).last().extracting(Slide.Point::text).asString().startsWith("索引是一种");
    }

    @Test
    void a_list_whose_items_begin_with_names_that_are_not_shown_is_not_shown() {
        var deck = deck(Articles.of(
                "串流软件",
                "# 一、选择",
                "可以选择的软件有三种：",
                "- 月光。只支持一家厂商的显卡。",
                "- 蒸汽。支持自家商店的游戏。",
                "- 阳光。支持三家厂商的显卡。",
                "串流软件把主机的画面压缩以后传给客户端。",
                "# 二、网络",
                "公网地址让客户端从外面访问主机。",
                "动态域名把变化的地址映射到固定的名字。"));

        assertThat(all(deck, Slide.Points.class).stream()
                        .flatMap(slide -> slide.points().stream())
                        .map(Slide.Point::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("厂商的显卡") || text.contains("商店的游戏"));
    }

    @Test
    void a_label_names_what_stands_next_and_no_more() {
        var deck = deck(Articles.of(
                "港口的业务",
                "# 一、责任",
                "**码头的责任**：",
                "码头根据船期表提供合适的泊位。",
                "船公司向码头提供准确的船期和货运资料。",
                "# 二、计费",
                "堆场按照集装箱堆存的天数计算费用。",
                "费用由收货人在提箱之前付清。"));

        assertThat(all(deck, Slide.Points.class).stream()
                        .flatMap(slide -> slide.points().stream())
                        .filter(point -> point.text().startsWith("船公司"))
                        .map(Slide.Point::lead))
                .noneMatch(lead -> lead.contains("码头"));
    }

    @Test
    void slides_follow_the_order_of_what_they_tell() {
        var slides = all(
                deck(Articles.of(
                        "产品",
                        "# 一、职责",
                        "职责共三项：",
                        "- 梳理每一个版本的需求文档，找出其中的重点和难点，并且排出优先级和完成的日期",
                        "- 编写覆盖所有功能的测试用例，按照模块分配给各个小组，由组长检查和补充",
                        "- 执行回归测试并跟踪全部缺陷，在上线之前逐一确认，最后写出质量报告",
                        "# 二、简介",
                        "产品是一款面向门诊的移动平台，患者用它挂号和问诊。")),
                Slide.Points.class);

        assertThat(slides.get(0).points()).hasSize(3);
    }

    @Test
    void a_title_before_its_colon_is_not_said_again() {
        var slides = all(
                deck(Articles.of(
                        "助手",
                        "# 产品经理升级之道：让产品经理插上智能的翅膀，走得更高更远",
                        "产品经理借助新的工具分析市场，决定产品的方向和节奏。",
                        "## 产品规划",
                        "规划以市场数据为依据，每个季度根据用户的反馈调整一次。",
                        "## 团队协作",
                        "协作依靠自动生成的会议记录，成员据此跟进各自的任务。")),
                Slide.Points.class);

        assertThat(slides)
                .allSatisfy(slide ->
                        assertThat(slide.points()).extracting(Slide.Point::lead).doesNotContain("产品经理升级之道"));
    }

    @Test
    void of_one_piece_of_code_no_slides_are_made() {
        var code = new Block.CodeBlock(
                "java", "var numbers = Stream.of(1, 2);\nnumbers.filter(it -> it > 1);", Articles.AT);
        var section = new Section(null, List.of(code), List.of());

        var outcome = new Summarizer()
                .summarize(
                        new Article(Articles.metadata("流"), List.of(section), List.of(), Articles.AT),
                        PicturesAtHand.NONE);

        assertThat(outcome.value().slides()).isEmpty();
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("consists of code"));
    }

    @Test
    void praise_and_progress_give_way_to_what_says_something() {
        var article = Articles.of(
                "缓存的设计",
                "缓存在现代系统中发挥着越来越重要的作用。",
                "缓存把常用的数据放在内存里面，从而减少磁盘的读写次数。",
                "至此，缓存的环境就搭建完成了。",
                "系统按照最近的访问时间淘汰数据，保证热点数据总是留在内存里面。",
                "展望未来，缓存技术的前景将更加广阔。");

        assertThat(all(deck(article), Slide.Points.class))
                .flatExtracting(Slide.Points::points)
                .extracting(Slide.Point::text)
                .isNotEmpty()
                .noneMatch(text -> text.contains("作用") || text.contains("至此") || text.contains("未来"));
    }
}
