package io.github.zhiban.edition;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Alignment;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.Numbering;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Inline.Target.External;
import io.github.zhiban.article.Inline.Target.Internal;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.digest.Slide;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Articles built by hand. */
final class Articles {
    static final Location AT = new Location("source/every-kind.html", 7, 1);
    static final String AT_HAND = "images/at-hand.png";
    static final String MISSING = "https://example.com/pictures/missing.png";

    private Articles() {}

    /** An article that holds every kind of block and run. */
    static Article everyKind() {
        return new Article(
                new Metadata(
                        "排版之道：从 <em> 到 “方正”",
                        List.of("林晚", "R. & D."),
                        OffsetDateTime.parse("2023-07-04T23:36:08+08:00"),
                        "一篇什么都有的文章。",
                        List.of("排版", "中文"),
                        List.of("手册"),
                        List.of("排版", "C++ & <T>"),
                        "zh-CN",
                        "https://example.com/a?b=1&c=2"),
                List.of(
                        new Section(null, List.of(paragraph(text("开篇的话，在第一个标题之前。"))), List.of()),
                        new Section(
                                heading("runs", 1, text("一、行内")),
                                List.of(paragraphOfEveryRun()),
                                List.of(new Section(
                                        heading("links", 2, text("1.1 链接与"), new Inline.Code("a < b")),
                                        List.of(linkParagraph(), english()),
                                        List.of()))),
                        new Section(
                                heading("blocks", 1, text("二、"), link("https://example.com/blocks", "块")),
                                blocks(),
                                List.of(
                                        new Section(heading("tables", 2, text("2.1 表格")), tables(), List.of()),
                                        new Section(heading("figures", 2, text("2.2 图与式")), figures(), List.of())))),
                List.of(
                        new Note(
                                "fn-a",
                                List.of(paragraph(text("脚注里也有"), link("https://example.com/in-note", "链接"))),
                                AT),
                        new Note("fn-b", List.of(paragraph(text("没有人引用的脚注。"))), AT)),
                AT);
    }

    private static Block paragraphOfEveryRun() {
        return paragraph(
                text("正文与"),
                new Inline.Emphasis(List.of(text("着重"))),
                new Inline.Strong(List.of(text("要紧"))),
                new Inline.Mark(List.of(text("标记"))),
                new Inline.Deleted(List.of(text("作废"))),
                new Inline.Underline(List.of(text("下划"))),
                text("，H"),
                new Inline.Sub(List.of(text("2"))),
                text("O 与 x"),
                new Inline.Sup(List.of(text("2"))),
                text("，代码"),
                new Inline.Code("List<String> & co"),
                text("，按"),
                new Inline.Keyboard("Ctrl+C"),
                text("，公式"),
                new Inline.InlineFormula("a^2+b^2"),
                text("，小图"),
                new Inline.Image(new Picture(AT_HAND, "小图", 16, 16)),
                new Inline.Image(new Picture(MISSING, "", 0, 0)),
                text("，"),
                new Inline.Ruby("汉字", "hànzì"),
                text("，注"),
                new Inline.NoteRef("fn-a"),
                new Inline.Anchor("here"),
                text("，换行"),
                new Inline.HardLineBreak(),
                text("之后，缺字\uE020。"));
    }

    private static Block linkParagraph() {
        return paragraph(
                link("https://example.com/x", "第一个链接"),
                text("，"),
                link("https://example.com/y?a=1&b=2", "第二个链接"),
                text("，"),
                link("https://example.com/x", "又是第一个"),
                text("，"),
                link("https://example.com/", "example.com"),
                text("，"),
                new Inline.Link(new Internal("blocks"), List.of(text("文内"))),
                text("。"));
    }

    private static Block english() {
        return paragraph(text("An English paragraph that is long enough to be told apart from a name or a command."));
    }

    private static List<Block> blocks() {
        return List.of(
                new Block.MinorHeading(List.of(text("小引")), AT),
                new Block.BulletList(
                        List.of(item("第一项"), new Item(List.of(paragraph(text("第二项")), bullets("嵌套项")), AT)), AT),
                numbers(1, Numbering.DECIMAL),
                numbers(3, Numbering.LOWER_ALPHA),
                numbers(1, Numbering.CHINESE),
                numbers(1, Numbering.PARENTHESISED),
                numbers(1, Numbering.CIRCLED),
                typed(),
                new Block.Tasks(
                        List.of(
                                new Block.Task(true, List.of(paragraph(text("已做"))), AT),
                                new Block.Task(false, List.of(paragraph(text("未做"))), AT)),
                        AT),
                new Block.Definitions(
                        List.of(new Block.Definition(List.of(text("术语")), List.of(paragraph(text("释义。"))), AT)), AT),
                new Block.Quote(List.of(paragraph(text("引文。")), paragraph(text("引文第二段。"))), AT),
                new Block.CodeBlock("java", "/* 注释 */\nint i = 1; // \"<&>\"\n\nreturn \"中文\";", AT),
                new Block.CodeBlock("", "plain text, no language", AT),
                new Block.Aside(Block.Aside.Kind.REMARK, List.of(paragraph(text("提示。"))), AT),
                new Block.ThematicBreak(AT),
                new Block.Aside(Block.Aside.Kind.PROMOTION, List.of(paragraph(text("关注公众号。"))), AT));
    }

    private static List<Block> tables() {
        return List.of(
                new Block.Table(
                        List.of(text("表 1　价目")),
                        List.of(row(head("品名"), head("单价"), head(""))),
                        List.of(
                                row(cell(1, 2, "纸"), cell(1, 1, "1.50"), cell(1, 1, "张")),
                                row(cell(1, 1, "12.00"), cell(1, 1, "刀")),
                                row(head("合计"), cell(2, 1, "13.50"))),
                        AT),
                new Block.Table(List.of(), List.of(), List.of(row(cell(1, 1, "甲"), cell(1, 9, "乙"))), AT));
    }

    private static List<Block> figures() {
        return List.of(
                new Block.Figure(List.of(new Picture(AT_HAND, "一张图", 0, 0)), List.of(text("图 1　在手")), AT),
                new Block.Figure(List.of(new Picture(MISSING, "架构图", 0, 0)), List.of(), AT),
                new Block.DisplayFormula("\\sum_{i=1}^n i = \\frac{n(n+1)}{2} \\tag{3}", AT),
                new Block.DisplayFormula("\\undefined{x", AT));
    }

    static Heading heading(String id, int rank, Inline... content) {
        return new Heading(id, rank, List.of(content), AT);
    }

    static Inline text(String value) {
        return new Inline.Text(value);
    }

    static Inline link(String address, String label) {
        return new Inline.Link(new External(address), List.of(text(label)));
    }

    static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content), AT);
    }

    static Item item(String value) {
        return new Item(List.of(paragraph(text(value))), AT);
    }

    private static Block bullets(String... items) {
        return new Block.BulletList(Arrays.stream(items).map(Articles::item).toList(), AT);
    }

    private static Block numbers(int start, Numbering numbering) {
        return new Block.OrderedList(start, numbering, List.of(item("甲"), item("乙")), AT);
    }

    /** Numbers that the author typed; the last item came from a list that numbers itself. */
    private static Block typed() {
        return new Block.OrderedList(
                9,
                Numbering.DECIMAL,
                List.of(
                        new Item("9、", List.of(paragraph(text("甲"))), AT),
                        new Item("10、", List.of(paragraph(text("乙")), bullets("丙")), AT),
                        item("丁")),
                AT);
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    static Cell head(String value) {
        return new Cell(true, 1, 1, Alignment.NATURAL, value.isEmpty() ? List.of() : List.of(paragraph(text(value))));
    }

    static Cell cell(int columnSpan, int rowSpan, String value) {
        return new Cell(false, columnSpan, rowSpan, Alignment.NATURAL, List.of(paragraph(text(value))));
    }

    /** A deck that holds every kind of slide. */
    static Deck deck() {
        Slide.Place place = new Slide.Place("生成式人工智能的由来", 2, "从规则到大模型", "blocks", 1, 1);
        return new Deck(
                io.github.zhiban.digest.DeckForm.EXPLANATION,
                everyKind().metadata(),
                List.of(
                        new Slide.Cover("生成内容的技术走过了七十年，如今它第一次让普通人也能用一句话得到一张图、一段乐曲或一篇文章。"),
                        new Slide.Agenda(List.of(
                                new Slide.Entry("什么是 AIGC", "runs", 1),
                                new Slide.Entry("生成式人工智能的由来", "blocks", 2),
                                new Slide.Entry("没有话说的一章", "tables", 3))),
                        new Slide.Points(place, points()),
                        new Slide.Timeline(
                                place,
                                List.of(
                                        event("1950 年代", "伊利亚克组曲问世，第一支由计算机写成的乐曲登上了音乐会的舞台。"),
                                        event("2014 年", "生成对抗网络提出，图像生成从此有了可用的方法。"),
                                        event("2022 年", "扩散模型与大语言模型进入大众的视野。"))),
                        new Slide.Comparison(
                                place,
                                List.of(
                                        new Slide.Subject("PGC", List.of(point("", "由专业人士生产，质量可控，成本也高。"))),
                                        new Slide.Subject("UGC", List.of(point("", "由用户生产，数量大，良莠不齐。"))),
                                        new Slide.Subject(
                                                "AIGC", List.of(point("", "由模型生产，速度快，边际成本低。"), point("", "事实需要核对。"))))),
                        new Slide.Exhibit(place, tables().getFirst(), List.of(point("", "价目只是示例。"))),
                        new Slide.Exhibit(place, new Block.DisplayFormula("e^{i\\pi} + 1 = 0", AT), List.of()),
                        new Slide.Exhibit(place, new Block.CodeBlock("java", "int i = 1;\n".repeat(40), AT), List.of()),
                        new Slide.KeyTerms(List.of(
                                new Slide.Term("大模型", List.of(text("参数以十亿计、在海量数据上预先训练的模型。")), AT),
                                new Slide.Term("提示词", List.of(), AT))),
                        new Slide.Closing(points())),
                new DeckExtent(1000, 170));
    }

    private static List<Slide.Point> points() {
        return List.of(
                point("定义", "指人工智能模型根据使用者的指令或素材自动产生的文本、图像、音频、视频、三维模型和程序代码。"),
                point("", "它与专业生产和用户生产并列，不取代任何一种。"),
                new Slide.Point(
                        "",
                        List.of(
                                text("调用"),
                                new Inline.Code("generate(prompt)"),
                                text("即可得到结果，见"),
                                link("https://example.com/x", "文档"),
                                text("。")),
                        AT),
                point("成本", "一次训练的费用以百万美元计，一次推理的费用以厘计。"));
    }

    private static Slide.Point point(String lead, String value) {
        return new Slide.Point(lead, List.of(text(value)), AT);
    }

    private static Slide.Event event(String when, String what) {
        return new Slide.Event(when, "", List.of(text(what)), AT);
    }
}
