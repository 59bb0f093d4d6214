package io.github.zhiban.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists are shown with all items or not at all, however their author wrote them. */
class WholeListsTest {
    private static final List<String> AROUND = List.of(
            "# 存储引擎", "存储引擎负责把数据写到磁盘，并在重启之后把它们找回来。", "写前日志先于数据页落盘，断电之后数据库据此重做已经提交的事务。", "缓冲池把热的数据页留在内存里，命中率决定查询的速度。");

    private static String said(String... more) {
        var lines = Stream.concat(AROUND.stream(), Stream.of(more)).collect(Collectors.joining("\n\n"));
        var article = new ArticleReader()
                .read(new SourceFile("article.md", ("---\ntitle: 数据库\n---\n\n" + lines).getBytes(UTF_8)))
                .value()
                .orElseThrow();
        var deck = new Summarizer().summarize(article, PicturesAtHand.NONE).value();
        var said = new StringBuilder();
        for (var slide : deck.slides()) {
            switch (slide) {
                case Slide.Points it ->
                    it.points().forEach(point -> said.append(point.text()).append('\n'));
                case Slide.Comparison it ->
                    it.subjects()
                            .forEach(subject -> subject.points()
                                    .forEach(point -> said.append(point.text()).append('\n')));
                default -> {
                    // Covers, agendas and the like say nothing of lists.
                }
            }
        }
        return said.toString();
    }

    private static void areTogether(String said, String one, String other) {
        assertThat(said.contains(one)).as(said).isEqualTo(said.contains(other));
    }

    @Test
    void two_items_belong_together() {
        var said = said("# 恢复", "恢复有两条路：", "- 重放写前日志里的记录", "- 从最近的快照开始追赶");

        areTogether(said, "重放写前日志", "从最近的快照");
    }

    @Test
    void a_list_stands_under_what_its_author_says_that_it_lists() {
        var article = new ArticleReader()
                .read(new SourceFile(
                        "article.md",
                        String.join(
                                        "\n\n",
                                        "---\ntitle: 线程\n---",
                                        "# 用户级线程",
                                        "线程的切换不需要内核的特权。用户级线程有两个明显的缺点：",
                                        "- 系统调用会阻塞进程中所有的线程，而不只是调用它的那一个线程，因为内核不知道其他的线程\n"
                                                + "- 应用程序不能利用多处理器技术，因为内核一次只把一个处理器分配给进程")
                                .getBytes(UTF_8)))
                .value()
                .orElseThrow();

        assertThat(new Summarizer()
                        .summarize(article, PicturesAtHand.NONE).value().slides().stream()
                                .flatMap(slide -> slide.located().stream())
                                .map(Slide.Place::title))
                .contains("用户级线程有两个明显的缺点");
    }

    @Test
    void paragraphs_that_names_open_are_a_list_however_long() {
        var more = "。需要携带凭证的时候，服务器不能用星号表示所有的来源，必须写出每一个域名。";
        var said = said(
                "# 响应头",
                "Access-Control-Allow-Origin：允许跨域请求的来源，如 http://example.com" + more,
                "Access-Control-Allow-Methods：允许跨域请求的方法" + more,
                "Access-Control-Max-Age：预检请求的结果缓存多少秒。");

        areTogether(said, "允许跨域请求的来源", "允许跨域请求的方法");
        areTogether(said, "允许跨域请求的方法", "预检请求的结果缓存多少秒");
    }

    @Test
    void items_that_an_item_introduces_are_a_list_of_their_own() {
        var said = said(
                "# 页面",
                "1. 打开工具，选择一个目录。",
                "2. 在目录里创建页面的文件：",
                "3. page.html：页面的结构。",
                "4. page.css：页面的样式。",
                "5. page.js：页面的逻辑，处理按钮的事件并且把数据发给服务器。");

        areTogether(said, "页面的结构", "页面的样式");
        areTogether(said, "页面的样式", "页面的逻辑");
    }

    @Test
    void lists_of_one_item_each_are_one_list() {
        var said = said(
                "# 页面",
                "- 页面的结构由标签组成",
                "<!-- -->",
                "- 页面的样式由规则组成",
                "<!-- -->",
                "- 页面的逻辑处理按钮的事件并且把数据发给服务器，服务器再把结果写进数据库");

        areTogether(said, "页面的结构", "页面的样式");
        areTogether(said, "页面的样式", "页面的逻辑");
    }

    @Test
    void code_between_items_does_not_part_them() {
        var said = said(
                "# 安装",
                "1. 添加软件源的公钥",
                "   ```\n   curl key\n   ```",
                "2. 刷新软件包的索引",
                "   ```\n   update\n   ```",
                "3. 安装最新的稳定版本");

        areTogether(said, "添加软件源的公钥", "安装最新的稳定版本");
    }

    @Test
    void numbers_within_a_paragraph_are_a_list() {
        var said = said("# 页", "页的特点：1、每页的大小相同，磁盘按页读写。2、页头保存校验和，损坏的页在读取时就被发现。3、页内的记录按主键排列。");

        areTogether(said, "每页的大小相同", "页头保存校验和");
        areTogether(said, "页头保存校验和", "页内的记录按主键排列");
    }

    @Test
    void examples_are_no_facts() {
        assertThat(said("# 刷新", "缓冲池按周期把脏页写回磁盘。例如：", "- 用户改了头像而页面没有变化", "- 管理员改了权限而连接没有变化"))
                .doesNotContain("用户改了头像");
    }

    @Test
    void a_bare_answer_is_said_with_its_reason_or_not_at_all() {
        var said = said("# 写入之后能否修改？", "不，这是不可能的。如果需要修改，组织必须从所有副本中删除这条记录。");

        assertThat(said.contains("如果需要修改")).as(said).isEqualTo(said.contains("不，这是不可能的"));
    }

    @Test
    void what_is_taken_back_is_not_said_alone() {
        var said = said("# 内存", "本来编写数据库程序是不需要关心内存的，因为系统会替人回收。但嵌入式设备的内存只有几百 K，程序必须自己归还。");

        assertThat(said).doesNotContain("本来编写数据库程序是不需要关心内存的，因为系统会替人回收\n");
    }

    @Test
    void labels_over_code_are_not_said() {
        assertThat(said("# 命令", "在每行后插入一个空行", "```\nsed G a.txt\n```", "命令行工具逐行读取文件，因此内存占用与文件大小无关。"))
                .doesNotContain("在每行后插入一个空行");
    }

    @Test
    void steps_go_on_after_what_is_told_below_one_of_them() {
        var said = said(
                "# 备份",
                "1、打开控制台，选择需要备份的实例。",
                "2、设置备份的时间窗口。",
                "3、选择备份的方式。",
                "全量备份复制所有的数据页，增量备份只复制上次备份之后改动的数据页。",
                "4、确认之后保存备份策略。",
                "5、查看第一次备份的结果。");

        assertThat(said).contains("打开控制台", "设置备份的时间窗口", "选择备份的方式", "确认之后保存备份策略", "查看第一次备份的结果");
    }

    @Test
    void a_step_above_a_list_of_its_own_does_not_stand_without_the_others() {
        var said = said("# 导入", "1. 在导航器里选择项目文件", "2. 在常规页里设置：", "   - 显示的名称", "   - 包的标识", "3. 保存文件");

        assertThat(said).doesNotContain("在导航器里选择项目文件");
    }

    @Test
    void lines_without_marks_that_are_announced_are_a_list() {
        var said = said("# 引擎", "存储引擎主要可分为三种：", "面向行的存储引擎", "面向列的存储引擎", "面向文档的存储引擎。");

        areTogether(said, "面向行的存储引擎", "面向文档的存储引擎");
    }

    @Test
    void a_labelled_line_that_goes_on_does_not_end_the_list() {
        var said = said(
                "# 状态",
                "新建：事务已经登记，还没有取得任何锁。",
                "运行：事务取得了锁，正在读写数据页。",
                "等待：事务等待别的事务归还锁。等待超过时限之后，数据库回滚其中的一个。",
                "结束：事务已经提交或者回滚，锁全部归还。");

        assertThat(said).contains("事务已经登记", "事务取得了锁", "事务等待别的事务归还锁", "事务已经提交或者回滚");
    }

    @Test
    void items_that_go_on_are_a_list_where_a_slide_holds_their_first_sentences() {
        var more = "管理员可以在控制台里看到每个实例的延迟、吞吐量和最近一次切换的时间，也可以为它们设置告警的阈值和通知的方式。";
        var said = said("# 高可用", "- 主库接受全部的写入。" + more, "- 从库按顺序重放主库的日志。" + more, "- 仲裁者在主库失联之后选出新的主库。" + more);

        assertThat(said).contains("主库接受全部的写入", "从库按顺序重放主库的日志", "仲裁者在主库失联之后选出新的主库");
    }

    @Test
    void captions_are_not_said() {
        assertThat(said("# 结果", "图B.11：对于六个实例，使用分区索引之后的延迟与使用哈希索引之后的延迟的比较。第一列：读取；第二列：写入。"))
                .doesNotContain("延迟的比较", "第二列");
    }

    @Test
    void a_list_whose_first_items_are_elsewhere_is_not_shown() {
        assertThat(said("# 恢复", "恢复的做法：", "4. 重放写前日志里的记录", "5. 从最近的快照开始追赶")).doesNotContain("重放写前日志", "从最近的快照");
    }

    @Test
    void what_only_gives_examples_is_not_shown() {
        assertThat(said("# 选项", "选项有四十二个，例如：", "> msg——在日志中打印一个消息。", "> ttl——检查报文头的生存时间。"))
                .doesNotContain("打印一个消息");
    }

    @Test
    void what_an_assistant_is_told_to_be_is_not_shown() {
        assertThat(said("# 提示词", "你是一个头脑风暴助手，需要根据主题工作。每次想出至少十个与众不同的创意。")).doesNotContain("十个与众不同");
    }

    @Test
    void a_list_that_several_sections_have_is_named_with_its_section() {
        var duties = Stream.of("采购系统", "配送系统")
                .flatMap(name -> Stream.of(
                        "# " + name,
                        name + "记录每一张单据的状态，并把状态的变化通知给所有订阅它的服务。",
                        "**职责：**",
                        "- 设计" + name + "的数据模型和接口，并写成所有团队都能使用的开发文档\n- 编写" + name
                                + "的自动化测试用例，并在每一次提交之后自动执行全部的用例\n- 分析" + name
                                + "的慢查询并且优化索引，让页面在一秒之内完成全部的加载"))
                .collect(Collectors.joining("\n\n"));
        var article = new ArticleReader()
                .read(new SourceFile("article.md", ("---\ntitle: 项目\n---\n\n" + duties).getBytes(UTF_8)))
                .value()
                .orElseThrow();

        assertThat(new Summarizer()
                        .summarize(article, PicturesAtHand.NONE).value().slides().stream()
                                .flatMap(slide -> slide.located().stream())
                                .map(Slide.Place::title))
                .contains("采购系统 · 职责");
    }

    @Test
    void a_line_at_the_end_of_an_item_names_the_items_after_it() {
        var said =
                said("# 分工", "开发人员：", "1. 用编程语言实现软件的特性", "2. 修改测试发现的缺陷  \n   测试人员：", "3. 编写并且执行测试的用例", "4. 用工具保障软件的质量");

        areTogether(said, "用编程语言实现", "修改测试发现的缺陷");
        areTogether(said, "编写并且执行测试", "用工具保障软件");
        assertThat(said).doesNotContain("测试人员：");
    }

    @Test
    void items_that_an_editor_left_below_a_list_belong_to_it() {
        var said = said("# 选择", "选择存储引擎要看三个方面：", "1. 数据的规模决定引擎的种类", "2. 查询的方式决定索引的种类", "3）硬件的价格决定副本的数量");

        areTogether(said, "数据的规模决定", "硬件的价格决定");
        areTogether(said, "查询的方式决定", "硬件的价格决定");
    }
}
