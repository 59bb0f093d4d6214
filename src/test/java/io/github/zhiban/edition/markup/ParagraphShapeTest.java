package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphShapeTest {
    private static final Block.Paragraph TEXT = paragraph("在这段时间里，我们完成了系统的设计，也写完了大部分程序。");

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), Location.of("a.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022.01 - 2022.05 (4个月)",
                "2024年5月12日 周日 晴",
                "【2024-05】第二版",
                "三、研究思路",
                "这里以获取高精度的位置信息为例，配置的参数一共有四个，如下：",
                "这里以获取高精度的位置信息为例，配置的参数一共有四个，含义如下表所示。",
                "我们在这一段时间里完成了系统的设计，也写完了大部分程序，接着要在不同的设备上测试它们，并且把测试的结果记录下来，用的是下面这一个程序："
            })
    void whatHeadsOrAnnouncesTheNextParagraphIsNotPartedFromIt(String text) {
        assertThat(ParagraphShape.of(paragraph(text), TEXT)).isEqualTo("lead-in");
    }

    @Test
    void aBoldLineRightBeforeAListSaysWhatItHolds() {
        Block.Paragraph bold = new Block.Paragraph(
                List.of(new Inline.Strong(List.of(new Inline.Text("对状态的处理：用一个数组存放产生的所有状态。")))), Location.of("a.html"));
        Block list = new Block.BulletList(
                List.of(new Block.Item(List.of(TEXT), Location.of("a.html"))), Location.of("a.html"));
        assertThat(ParagraphShape.of(bold, list)).isEqualTo("lead-in");
        assertThat(ParagraphShape.of(bold, TEXT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.过闸的时候，以下各步的顺序应当是（  ）。", "从放下吊桥到点亮灯塔，一共要做哪几件事情才算完成？"})
    void aQuestionStaysWithTheListThatItAsksAbout(String question) {
        Block list = new Block.BulletList(
                List.of(new Block.Item(List.of(TEXT), Location.of("a.html"))), Location.of("a.html"));
        assertThat(ParagraphShape.of(paragraph(question), list)).isEqualTo("lead-in");
        assertThat(ParagraphShape.of(paragraph(question), TEXT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月12日，我们搬进了新的办公室。", "版本 2022 已经发布", "三天以后"})
    void runningTextMayEndAPage(String text) {
        assertThat(ParagraphShape.of(paragraph(text), TEXT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"正确答案：C", "【答案】C", "答：选第三项。", "解析：图像由像素组成。"})
    void theAnswerStaysWithTheOptions(String answer) {
        Block.Paragraph options = paragraph("A) 文字　B) 声音　C) 图像　D) 气味");
        assertThat(ParagraphShape.of(options, paragraph(answer))).isEqualTo("lead-in");
        assertThat(ParagraphShape.of(options, paragraph("17. 下一题问的是什么？"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022.01 - 2022.05", "2024年5月12日"})
    void aRunOfDatesIsAList(String text) {
        assertThat(ParagraphShape.of(paragraph(text), paragraph("2023.01 - 2023.05")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"，再点完成。", "）之后重启", "and press enter"})
    void aSentenceGoesOnAfterThePictureInItsMidst(String after) {
        assertThat(ParagraphShape.goesOn(paragraph("先点击下一步"), paragraph(after))).isTrue();
        assertThat(ParagraphShape.goesOn(paragraph("先点击下一步。"), paragraph(after)))
                .isFalse();
    }

    @Test
    void wordsAfterAPictureAreAParagraphOfTheirOwn() {
        assertThat(ParagraphShape.goesOn(paragraph("先点击下一步"), paragraph("等待安装完成")))
                .isFalse();
        assertThat(ParagraphShape.goesOn(paragraph("依次选择水库、"), paragraph("闸门"))).isTrue();
    }
}
