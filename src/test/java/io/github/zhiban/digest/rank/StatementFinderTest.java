package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
    private static final Location AT = Location.of("test.html");

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), AT);
    }

    private static List<Statement> statements(Block... blocks) {
        return new StatementFinder(new Words()).find("", List.of(blocks)).statements();
    }

    private static Block list(String... items) {
        return new Block.BulletList(
                Stream.of(items)
                        .map(item -> new Block.Item(List.of(paragraph(item)), AT))
                        .toList(),
                AT);
    }

    @Test
    void a_line_above_a_list_or_quotation_names_it_and_no_more() {
        var statements =
                statements(paragraph("地址转换的优势"), list("任意使用私有网段，无需申请", "对外隐藏内部网络的信息"), paragraph("代理把私有地址换成公有地址。"));

        assertThat(statements).extracting(Statement::lead).containsExactly("地址转换的优势", "地址转换的优势", "");
        assertThat(statements(paragraph("入侵检测系统"), new Block.Quote(List.of(paragraph("专门用于发现和处理入侵行为的软件或硬件设备。")), AT)))
                .extracting(Statement::lead)
                .containsExactly("入侵检测系统");
    }

    @Test
    void a_sentence_above_a_list_is_not_its_name() {
        assertThat(statements(paragraph("地址转换有两个优势。"), list("任意使用私有网段，无需申请", "对外隐藏内部网络的信息")))
                .filteredOn(statement -> statement.item().list() > 0)
                .extracting(Statement::lead)
                .containsOnly("");
    }

    @Test
    void a_label_in_a_list_of_its_own_names_the_list_after_it() {
        var statements =
                statements(list("优点："), list("表里的空间全部用来保存数据", "按照位置读取元素只要一步"), list("缺点："), list("插入一个元素需要移动许多元素"));

        assertThat(statements).extracting(Statement::lead).containsExactly("优点", "优点", "缺点");
    }

    @Test
    void an_announcement_that_breaks_off_names_no_list() {
        assertThat(statements(paragraph("地址转换很常用。考虑到内部网络的规模，因此，出现了："), list("任意使用私有网段，无需申请", "对外隐藏内部网络的信息")))
                .extracting(Statement::lead)
                .containsOnly("");
    }

    @Test
    void a_ratio_names_nothing() {
        assertThat(statements(list("一个1：n联系可以转换为一个独立的关系", "两个m：n关系合并为一张表")))
                .extracting(Statement::lead)
                .containsOnly("");
        assertThat(statements(list("版本2：支持分区", "版本3：支持压缩")))
                .extracting(Statement::lead)
                .containsExactly("版本2", "版本3");
    }

    @Test
    void a_promise_is_not_said_without_what_comes_first() {
        assertThat(statements(paragraph("收集网页的方式分两种。一种是定期派出程序检索全网，由站长提交的网页从来不必等候。站长可以随时提交网页。")))
                .extracting(Statement::text)
                .doesNotContain("收集网页的方式分两种");
        assertThat(statements(paragraph("这座桥的拱券有许多。首先，大拱跨过整条河面。")))
                .extracting(Statement::text)
                .containsExactly("大拱跨过整条河面");
    }

    @Test
    void marks_that_fonts_drew_as_letters_and_marks_before_an_answer_go() {
        assertThat(statements(list("l 在设计阶段形成独立于机器的模式", "l 在实施阶段建立索引"), paragraph("答：；网桥在两个网段之间转发帧。")))
                .extracting(Statement::text)
                .containsExactly("在设计阶段形成独立于机器的模式", "在实施阶段建立索引", "网桥在两个网段之间转发帧");
    }

    @Test
    void what_ends_in_semicolons_is_said_together() {
        assertThat(statements(paragraph("host：登录主机的名称；user：登录用户的名称；port：监听的端口；")))
                .extracting(statement -> statement.lead() + "|" + statement.text())
                .containsExactly("host|登录主机的名称；user：登录用户的名称；port：监听的端口");
    }

    @Test
    void a_list_of_links_with_signs_beside_them_states_nothing() {
        var items = Stream.of("第一章 计算机概述", "第二章 进程与线程", "第三章 内存管理")
                .map(name -> new Block.Item(
                        List.of(new Block.Paragraph(
                                List.of(
                                        new Inline.Text("🥕 "),
                                        new Inline.Link(
                                                new Inline.Target.External("https://example.org"),
                                                List.of(new Inline.Text(name)))),
                                AT)),
                        AT))
                .toList();
        var here = new Block.Item(List.of(paragraph("第四章 文件管理的当前位置")), AT);

        assertThat(statements(new Block.BulletList(
                        Stream.concat(Stream.of(here), items.stream()).toList(), AT)))
                .isEmpty();
    }

    @Test
    void the_mark_of_an_explanation_names_nothing() {
        assertThat(statements(paragraph("【解析】：地址转换把私有的地址换成公有的地址。")))
                .extracting(statement -> statement.lead() + "|" + statement.text())
                .containsExactly("|地址转换把私有的地址换成公有的地址");
    }

    @Test
    void an_item_without_a_lead_of_its_own_stands_under_that_of_the_list() {
        var list = statements(paragraph("地址转换的方法："), list("静态转换", "动态转换：从地址池里取一个空闲的地址", "端口转换：许多主机共用一个公有的地址"));
        var unit = Unit.of(list).get(0);

        assertThat(unit.lead()).isEqualTo("地址转换的方法");
        assertThat(unit.members()).extracting(unit::leadOf).containsExactly("", "动态转换", "端口转换");
    }

    @Test
    void a_sentence_with_a_colon_says_what_the_list_after_it_lists() {
        var items = list("任意使用私有网段，无需申请", "对外隐藏内部网络的信息");

        assertThat(statements(paragraph("地址转换很常用。地址转换有两个明显的优势："), items))
                .filteredOn(statement -> statement.item().list() > 0)
                .extracting(Statement::lead)
                .containsOnly("地址转换有两个明显的优势");
        assertThat(statements(paragraph("地址转换很常用。涉及地址转换的步骤主要包括："), items))
                .filteredOn(statement -> statement.item().list() > 0)
                .extracting(Statement::lead)
                .containsOnly("涉及地址转换的步骤");
        assertThat(statements(paragraph("地址转换很常用。地址转换要节省地址，步骤包括："), items))
                .filteredOn(statement -> statement.item().list() > 0)
                .extracting(Statement::lead)
                .containsOnly("地址转换要节省地址，步骤包括");
        assertThat(statements(paragraph("地址转换很常用。地址转换是安全的，只要："), items))
                .filteredOn(statement -> statement.item().list() > 0)
                .extracting(Statement::lead)
                .containsOnly("");
        assertThat(statements(paragraph("地址转换很常用。它的优势有："), items))
                .filteredOn(statement -> statement.item().list() > 0)
                .extracting(Statement::lead)
                .containsOnly("");
    }

    @Test
    void what_points_at_a_name_that_was_not_said_is_left_out() {
        assertThat(statements(paragraph("程序编译之后得到一个镜像文件。这些工具把图片转换成头文件并且放进程序。")))
                .extracting(Statement::text)
                .containsExactly("程序编译之后得到一个镜像文件");
        assertThat(statements(paragraph("程序依赖两个转换图片的工具。这些工具把图片转换成头文件并且放进程序。")))
                .extracting(Statement::text)
                .anyMatch(text -> text.contains("这些工具把图片转换成头文件"));
    }

    @Test
    void a_latin_label_of_a_chinese_sentence_is_one_whatever_letter_follows() {
        assertThat(statements(paragraph("oracle：oracle 的备份在数据库打开的时候进行。")))
                .extracting(Statement::lead)
                .containsExactly("oracle");
    }

    @Test
    void what_is_called_a_definition_knows_so() {
        assertThat(statements(paragraph("定义：保证软件质量的一种手段。")))
                .extracting(Statement::lead)
                .containsExactly("定义");
    }

    @Test
    void lists_of_one_label_each_name_the_paragraphs_after_them() {
        var statements = statements(
                list("尽早发现问题"),
                paragraph("压力和风险提前到开发的阶段释放。"),
                list("减少调试的时间"),
                paragraph("没有宿主程序的时候，测试可以代替宿主程序。"),
                paragraph("测试的代码也要评审。"));

        assertThat(statements).extracting(Statement::lead).containsExactly("尽早发现问题", "减少调试的时间", "");
        assertThat(statements(list("尽早发现问题"), paragraph("压力和风险提前到开发的阶段释放。")))
                .extracting(Statement::lead)
                .containsExactly("", "");
    }

    @Test
    void what_stands_in_an_item_is_not_named_by_what_stands_after_the_list() {
        var item =
                new Block.Item(List.of(paragraph("权限的改造"), paragraph("召集大家商讨方案后推进实施"), paragraph("权限的管理从此更加清晰。")), AT);
        var list = new Block.BulletList(List.of(item, item), AT);

        assertThat(statements(list, new Block.Quote(List.of(paragraph("别处的一段话。")), AT)))
                .extracting(Statement::lead)
                .doesNotContain("召集大家商讨方案后推进实施");
    }

    @Test
    void a_quoted_answer_stands_with_its_question_or_not_at_all() {
        var longQuestion = "在规划每一台服务器的时候，在服务器上总共要建立多少个普通的用户才合适呢？";

        assertThat(statements(quote("问题1：怎样管理权限？", "答：权限按照项目分配给用户组。")))
                .extracting(Statement::lead)
                .containsExactly("怎样管理权限？");
        assertThat(statements(quote("问题2：" + longQuestion), quote("答：普通用户按照项目建立，每个项目一个。")))
                .isEmpty();
    }

    @Test
    void a_list_that_answers_has_the_question_for_its_name() {
        var listed = list("运行很慢，需要很长时间", "无法测试内部的具体逻辑");

        assertThat(statements(paragraph("Q：为什么不测试界面？"), paragraph("A："), listed))
                .extracting(Statement::lead)
                .containsOnly("为什么不测试界面？");
        assertThat(statements(paragraph("A："), listed)).isEmpty();
    }

    private static Block quote(String... paragraphs) {
        return new Block.Quote(
                Stream.of(paragraphs)
                        .map(StatementFinderTest::paragraph)
                        .map(it -> (Block) it)
                        .toList(),
                AT);
    }

    @Test
    void a_name_above_a_paragraph_is_its_lead_and_a_sentence_is_none() {
        assertThat(statements(paragraph("规则的选项"), paragraph("选项组成检测引擎的核心，分号把它们隔开。")))
                .extracting(Statement::lead)
                .containsExactly("规则的选项");
        assertThat(statements(paragraph("能够节省时间"), paragraph("选项组成检测引擎的核心，分号把它们隔开。")))
                .extracting(Statement::lead)
                .containsOnly("");
    }

    @Test
    void a_line_that_its_author_numbered_names_all_that_stands_below_it() {
        var statements = new StatementFinder(new Words())
                .find(
                        "切换的操作",
                        List.of(
                                paragraph("从触发的方式来看，可以认为存在三种不同的类型。"),
                                paragraph("11.处理死锁的四种方式。"),
                                paragraph("所有的策略都有优缺点，不同的情况使用不同的策略。"),
                                paragraph("预防的策略约束资源的请求，防止四个条件同时发生。")))
                .statements();

        assertThat(statements).extracting(Statement::lead).containsExactly("切换的操作", "处理死锁的四种方式", "处理死锁的四种方式");
    }

    @Test
    void a_heading_at_the_end_of_an_item_names_the_items_after_it() {
        var queue = new Block.Item(
                List.of(
                        paragraph("队列按照先进先出的顺序取出元素，栈则按照相反的顺序。"),
                        new Block.MinorHeading(List.of(new Inline.Text("链表")), AT)),
                AT);
        var node = new Block.Item(List.of(paragraph("构造函数把下一个节点设置为空，保证链表的初始状态。")), AT);

        assertThat(statements(paragraph("队列的方法"), new Block.BulletList(List.of(queue, node), AT)))
                .extracting(Statement::lead)
                .containsExactly("队列的方法", "链表");
    }

    @Test
    void what_is_said_of_an_example_above_is_no_statement() {
        assertThat(statements(paragraph("上表就不符合第二范式。首先主键是两个编号，其他属性函数依赖于整个主键。"))).isEmpty();
        assertThat(statements(paragraph("规范由委员会制定。主键是两个编号，其他属性函数依赖于整个主键。"))).isNotEmpty();
    }

    @Test
    void connectives_before_a_colon_and_names_set_twice_are_no_leads_of_their_own() {
        var twice = new Block.Paragraph(
                List.of(new Inline.Strong(List.of(new Inline.Text("迅捷版"))), new Inline.Text("迅捷版是会员专属的版本，没有广告。")), AT);

        assertThat(statements(paragraph("详细来讲：从初始节点开始，算法逐一生成后继的节点。")))
                .extracting(Statement::lead)
                .containsExactly("");
        assertThat(statements(twice)).extracting(Statement::lead).containsExactly("迅捷版");
        assertThat(statements(twice)).extracting(Statement::text).containsExactly("迅捷版是会员专属的版本，没有广告");
    }
}
