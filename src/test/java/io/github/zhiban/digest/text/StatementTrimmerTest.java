package io.github.zhiban.digest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.StatementTrimmer.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTrimmerTest {
    private static final Words WORDS = new Words();

    private static AnnotatedPassage passage(String text) {
        return AnnotatedPassage.of(new Passage(List.of(new Inline.Text(text)), Location.of("test.html")), WORDS);
    }

    private static Optional<String> trim(String text, int maximum) {
        return new StatementTrimmer(maximum)
                .trim(passage(text), new Span(0, text.length()), Kind.SENTENCE)
                .map(excerpt -> excerpt.of(text));
    }

    private static Optional<String> trim(String text) {
        return trim(text, 92);
    }

    @Test
    void a_short_sentence_loses_only_its_full_stop() {
        assertThat(trim("索引能够加快查询的速度。")).contains("索引能够加快查询的速度");
    }

    @Test
    void item_marks_and_discourse_markers_go() {
        assertThat(trim("（2）因此，索引能够加快查询的速度。")).contains("索引能够加快查询的速度");
        assertThat(trim(">索引能够加快查询的速度。")).contains("索引能够加快查询的速度");
        assertThat(trim("但是 Redis 会丢失最近写入的数据。")).contains("Redis 会丢失最近写入的数据");
    }

    @Test
    void a_pronoun_after_a_place_or_time_leans_on_what_stands_before() {
        assertThat(trim("在规划的初期阶段，它可以分析市场的数据。")).isEmpty();
        assertThat(trim("正因如此，面向对象技术进入了操作系统的设计。")).isEmpty();
        assertThat(trim("在索引很大的时候，查询会变慢。")).contains("在索引很大的时候，查询会变慢");
        assertThat(trim("如果索引很大，它会拖慢写入。")).contains("如果索引很大，它会拖慢写入");
    }

    @Test
    void a_number_on_a_key_is_an_item_mark() {
        assertThat(trim("2️⃣索引能够加快查询的速度。")).contains("索引能够加快查询的速度");
    }

    @Test
    void a_letter_that_is_part_of_a_name_is_no_item_mark() {
        assertThat(trim("f.lux是一个调节屏幕色温的软件。")).contains("f.lux是一个调节屏幕色温的软件");
        assertThat(trim("b.索引能够加快查询的速度。")).contains("索引能够加快查询的速度");
    }

    /** A number and a space may be a mark, or count what follows. */
    @Test
    void numbersThatCountStay() {
        assertThat(trim("20 世纪 70 年代起，画家持续改进绘画程序。")).contains("20 世纪 70 年代起，画家持续改进绘画程序");
        assertThat(trim("3 种方法能够加快查询的速度。")).contains("3 种方法能够加快查询的速度");
        assertThat(trim("2 索引能够加快查询的速度。")).contains("索引能够加快查询的速度");
    }

    @Test
    void what_breaks_off_after_a_time_is_no_statement() {
        assertThat(trim("临时的表在会话结束后。")).isEmpty();
        assertThat(trim("临时的表在会话结束后消失。")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "它能够加快查询的速度。",
                "这种结构能够加快查询的速度。",
                "从而加快了查询的速度。",
                "其性能取决于索引的选择。",
                "该方法减少了磁盘的读写。",
                "在这个方案中，数据库使用了多条消息。",
                "原因是索引占用了额外的存储空间。",
                "当其用于查询，优化器选择最小的代价。",
                "It makes every query faster.",
                "為了提高查詢的速度。",
                "它能夠加快查詢的速度。"
            })
    void what_leans_on_the_text_before_is_no_statement(String text) {
        assertThat(trim(text)).isEmpty();
    }

    @Test
    void numbers_before_a_comma_and_lost_labels_go() {
        assertThat(trim("3，删除特定位置上面的元素。")).contains("删除特定位置上面的元素");
        assertThat(trim("：数据库把所有的键转换为字符串。")).contains("数据库把所有的键转换为字符串");
        assertThat(trim("结论是：数据库比较复杂的时候需要先设计。")).contains("数据库比较复杂的时候需要先设计");
    }

    @Test
    void what_says_neither_what_nor_where_is_no_statement() {
        assertThat(trim("测试用例的设计能力是指")).isEmpty();
        assertThat(trim("队列和栈差不多，不同的在于")).isEmpty();
    }

    @Test
    void what_announces_a_list_is_no_statement() {
        assertThat(trim("索引的优点如下：")).isEmpty();
        assertThat(trim("索引主要有以下三种类型，它们适合不同的查询。", 40)).isEmpty();
    }

    @Test
    void a_sentence_that_is_too_long_is_not_cut_at_a_comma() {
        assertThat(trim("索引能够加快数据库查询的速度，减少磁盘的读写次数，提高系统的吞吐量。", 60)).isEmpty();
    }

    @Test
    void sentences_that_lean_on_one_another_stand_together() {
        var text = "索引是一棵平衡树。它的节点存放在磁盘上。";
        var passage = passage(text);
        assertThat(new StatementTrimmer(92)
                        .trim(passage, passage.sentences(), Kind.SENTENCE)
                        .map(excerpt -> excerpt.of(text)))
                .contains("索引是一棵平衡树。它的节点存放在磁盘上");
        assertThat(StatementTrimmer.leans(passage, passage.sentences().get(1))).isTrue();
    }

    @Test
    void a_label_is_the_subject_of_an_item() {
        var text = "用于加快查询的速度。";
        assertThat(new StatementTrimmer(92).trim(passage(text), new Span(0, text.length()), Kind.ITEM))
                .isPresent();
        assertThat(trim(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如果索引没有命中查询条件，数据库就会扫描整张表的所有数据页面。",
                "索引不仅能够加快数据库查询的速度，还能够减少磁盘的读写次数。",
                "这里的索引不是数据本身的一部分，而是另外维护的一棵平衡搜索树。",
                "加快大型数据库中各种查询的能力，是索引带给应用程序的最大好处。"
            })
    void never_ends_in_the_middle_of_a_construction(String text) {
        assertThat(trim(text, 44)).isEmpty();
    }

    @Test
    void brackets_stay_balanced() {
        assertThat(trim("索引（一种用来加快查询的结构，通常是平衡树，有时是散列表）占用空间。", 40)).contains("索引占用空间");
        assertThat(trim("“索引是一种用来加快查询的结构，通常是平衡树，有时是散列表”这句话不全。", 40)).isEmpty();
    }

    @Test
    void a_last_clause_that_leads_to_a_figure_goes() {
        assertThat(trim("索引的历史反映了硬件的发展，图 1 标出了其中的事件。")).contains("索引的历史反映了硬件的发展");
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照用途和实现，这类结构可以分为三种。", "同年发表的论文改进了这种结构。"})
    void a_subject_named_elsewhere_makes_no_statement(String text) {
        assertThat(trim(text)).isEmpty();
    }

    @Test
    void attributions_and_asides_are_no_statements() {
        assertThat(trim("来源：某某研究院发布的白皮书。")).isEmpty();
        assertThat(trim("【这是一个题外的说明文字】")).isEmpty();
    }

    @Test
    void what_breaks_off_is_no_statement() {
        assertThat(trim("数据库在启动的时候会自动创建一个")).isEmpty();
        assertThat(trim("关于如何设计数据库的索引，从而提高各种查询的速度，读者可以参考后面的章节。", 56)).isEmpty();
    }

    @Test
    void an_item_may_be_a_name() {
        var text = "持久节点和顺序节点";
        assertThat(new StatementTrimmer(92)
                        .trim(passage(text), new Span(0, text.length()), Kind.ITEM)
                        .map(span -> span.of(text)))
                .contains("持久节点和顺序节点");
        assertThat(trim(text)).isEmpty();
    }

    @Test
    void names_alone_say_nothing_of_what_they_are() {
        assertThat(trim("商品管理、会员管理、订单管理、支付管理和配送管理等。")).isEmpty();
        assertThat(trim("商品管理、会员管理、订单管理由后台负责，配送另行管理。")).isPresent();
    }

    @Test
    void a_short_word_before_a_pronoun_does_not_hide_it() {
        assertThat(trim("一般地，这样的专有连接通过隧道技术实现。")).isEmpty();
        assertThat(trim("一般地，专有连接通过隧道技术实现。")).isPresent();
    }

    @Test
    void a_pronoun_before_anything_is_named_points_back() {
        assertThat(trim("编写和使用一些这样的工具类，将大大加快编程的速度。")).isEmpty();
        assertThat(trim("如果它在更大的屏幕上运行，背景会显示在左上角。")).isEmpty();
        assertThat(trim("背景图片在更大的屏幕上显示时，这些空白会更明显。")).isPresent();
    }

    @Test
    void a_number_before_a_colon_is_the_mark_of_an_item() {
        assertThat(trim("2：索引能够加快查询的速度。")).contains("索引能够加快查询的速度");
        assertThat(trim("10:30 索引开始重建，期间查询变慢。")).contains("10:30 索引开始重建，期间查询变慢");
    }
}
