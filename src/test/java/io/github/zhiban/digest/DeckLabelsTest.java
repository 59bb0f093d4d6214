package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeckLabelsTest {
    @Test
    void an_excerpt_names_the_section_of_the_handout_where_there_is_one() {
        assertThat(DeckLabels.of("zh-CN").excerptIn("数据独立性")).isEqualTo("节选，全文见讲义“数据独立性”一节");
        assertThat(DeckLabels.of("zh-TW").excerptIn("索引 100%")).isEqualTo("節選，全文見講義「索引 100%」一節");
        assertThat(DeckLabels.of("en").excerptIn("")).isEqualTo("An excerpt; the handout has the whole.");
    }
}
