package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummarizerTest {
    @Test
    void a_tiny_article_has_no_agenda_and_no_closing_slide() {
        var deck = new Summarizer()
                .summarize(Articles.of("防火墙", "防火墙是一种隔离内网与外网的安全设备。", "它按照规则放行或丢弃数据包。"))
                .value();

        assertThat(deck.slides()).hasSizeBetween(1, 3);
        assertThat(deck.slides().get(0)).isInstanceOf(Slide.Cover.class);
        assertThat(deck.slides()).noneMatch(slide -> slide instanceof Slide.Agenda || slide instanceof Slide.Closing);
    }
}
