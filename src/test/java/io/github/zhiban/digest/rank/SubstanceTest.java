package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstanceTest {
    private static boolean isHollow(String text, String headings) {
        var passage =
                AnnotatedPassage.of(new Passage(List.of(new Inline.Text(text)), Location.of("test.html")), new Words());
        return Substance.of(passage, new Span(0, text.length()), headings).isHollow();
    }

    @Test
    void praise_of_what_the_heading_names_says_nothing() {
        assertThat(isHollow("相较于传统的做法，索引拥有众多显著优势", "索引")).isTrue();
        assertThat(isHollow("索引在现代社会中具有重要的意义", "索引")).isTrue();
        assertThat(isHollow("未来，索引将朝着更智能、更高效的方向发展", "索引的未来")).isTrue();
    }

    @Test
    void praise_that_names_what_is_good_says_something() {
        assertThat(isHollow("索引拥有显著优势，例如排序免费、扫描的页少", "索引")).isFalse();
        assertThat(isHollow("索引显著提高了连接三张表的速度", "索引")).isFalse();
    }

    @Test
    void what_praises_nothing_is_not_hollow_however_general() {
        assertThat(isHollow("系统使用索引处理数据", "索引")).isFalse();
    }

    @Test
    void what_is_said_on_the_way_to_praise_counts() {
        var said = "针对电源线上的噪声，电容滤除尖峰，稳压器钳住电压，从而有效提升了系统的稳定性";
        assertThat(isHollow(said, "")).isFalse();
        assertThat(isHollow("从而有效提升了系统的稳定性", "")).isTrue();
    }

    @Test
    void only_the_main_clauses_must_say_something() {
        assertThat(isHollow("随着传感器的普及，索引面临更多的挑战", "索引")).isTrue();
    }
}
