package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.digest.text.Words;
import org.junit.jupiter.api.Test;

class TermFinderTest {
    @Test
    void a_definition_says_more_than_the_name_and_what_a_thing_is() {
        var article = Articles.of(
                "浇花系统",
                "# 硬件",
                "单片机是一种把处理器和内存放在一起的芯片，负责采集数据和控制设备。",
                "继电器是一种用小电流控制大电流的开关，水泵通过它接通电源。",
                "主键是一种唯一标识每一行数据的属性，数据库据此查找。",
                "土壤湿度传感器是用来检测土壤湿度的传感器。",
                "**关系**：一个关系对应一张数据表，并且每张表有一个名称。");
        var chapters = new Chapters(new Words()).chapters(article, DeckForm.EXPLANATION);

        assertThat(new TermFinder(Summarizer.ranks(chapters)).find(chapters, 8))
                .extracting(Slide.Term::name)
                .containsExactly("单片机", "继电器", "主键");
    }
}
