package io.github.zhiban.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final String PROSE = """
            引言
            调度器决定下一个运行的进程，它的好坏影响整个系统的响应时间。别的话。
            编号\t名称\t价格
            版权声明与转载说明
            """;

    @Test
    void wholeSentencesStay() {
        assertThat(Description.whole("这是一句正文里没有的话。", PROSE)).isEqualTo("这是一句正文里没有的话。");
    }

    @Test
    void phraseThatWasNeverCutStays() {
        assertThat(Description.whole("进程调度入门", PROSE)).isEqualTo("进程调度入门");
    }

    @Test
    void brokenSentenceIsCompletedFromTheArticle() {
        assertThat(Description.whole("引言 调度器决定下一个运行的进程，它的好坏影响整个系", PROSE))
                .isEqualTo("引言 调度器决定下一个运行的进程，它的好坏影响整个系统的响应时间。");
    }

    @Test
    void onlyTheLastSentenceHasToBeInTheArticle() {
        assertThat(Description.whole("编辑写的话。调度器决定下一个运行的...", PROSE)).isEqualTo("编辑写的话。调度器决定下一个运行的进程，它的好坏影响整个系统的响应时间。");
    }

    @Test
    void completionEndsWithTheLine() {
        assertThat(Description.whole("版权声明与转载", PROSE)).isEqualTo("版权声明与转载");
        assertThat(Description.whole("别的话。版权声明与转载说", PROSE)).isEqualTo("别的话。版权声明与转载说明");
    }

    @Test
    void unknownRestIsDroppedWithItsSentence() {
        assertThat(Description.whole("编辑写的话。后面这一句在哪里都找不", PROSE)).isEqualTo("编辑写的话。");
    }

    @Test
    void nothingWholeIsNothing() {
        assertThat(Description.whole("别处的话说到一半……", PROSE)).isNull();
        assertThat(Description.whole("分享：【别处的资料与笔", PROSE)).isNull();
        assertThat(Description.whole("…", PROSE)).isNull();
        assertThat(Description.whole(null, PROSE)).isNull();
    }

    @Test
    void markdownSignsAreNotText() {
        assertThat(Description.whole("**重点**在`这里`。", PROSE)).isEqualTo("重点在这里。");
    }
}
