package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadsTest {

    @Test
    void a_lead_is_of_another_thing_than_a_text_that_says_the_same_of_its_own() {
        assertThat(Leads.isOfAnother("static 的作用", "const 的作用是让变量只读")).isTrue();
        assertThat(Leads.isOfAnother("static 的作用", "static 的作用是限制作用域")).isFalse();
        assertThat(Leads.isOfAnother("static 的作用", "限制变量的作用域")).isFalse();
        assertThat(Leads.isOfAnother("作用", "const 的作用是让变量只读")).isFalse();
    }

    @Test
    void a_title_that_topics_of_several_chapters_have_could_be_of_any() {
        var leads = Leads.of(List.of(chapter("分页", "实现的细节"), chapter("分段", "实现的细节", "段表")));

        assertThat(leads.areAnyones("实现的细节")).isTrue();
        assertThat(leads.areAnyones("段表")).isFalse();
    }

    @Test
    void words_for_kinds_of_statements_are_names_of_nothing() {
        assertThat(Leads.isKind("解析：")).isTrue();
        assertThat(Leads.isKind("1. 必要性")).isTrue();
        assertThat(Leads.isKind("索引的解析")).isFalse();
    }

    private static Chapter chapter(String title, String... topics) {
        return new Chapter(
                title,
                title,
                1,
                Stream.of(topics)
                        .map(topic -> new Topic(topic, topic, List.of(), List.of(), List.of()))
                        .toList());
    }
}
