package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
    @ParameterizedTest
    @CsvSource({"什么是索引,索引", "1.2 索引的定义,索引", "索引是什么,索引", "索引概述,索引", "索引,索引", "概述,''", "What is Maven,maven"})
    void a_title_names_its_subject(String title, String name) {
        assertThat(Subject.of(title).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "索引是一种加快查询的结构",
                "索引（index）是指加快查询的结构",
                "所谓索引，就是加快查询的结构",
                "索引又称目录",
                "“索引”指加快查询的结构",
                "一种目录（Index，索引）指加快查询的结构"
            })
    void definitions_say_what_it_is(String said) {
        assertThat(Subject.of("什么是索引").isDefinedBy(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"索引并不是数据", "索引不是数据", "索引的作用是加快查询", "索引指出了数据的位置", "索引是否有效", "数据库是一种仓库", "索引能够加快查询"})
    void other_statements_do_not(String said) {
        assertThat(Subject.of("什么是索引").isDefinedBy(said)).isFalse();
    }

    @Test
    void a_title_may_name_several_things() {
        var subject = Subject.of("从行存储到列存储");

        assertThat(subject.isDefinedBy("列存储是一种布局")).isFalse();
        assertThat(subject.isTouchedBy("列存储是一种布局")).isTrue();
        assertThat(subject.isTouchedBy("图存储是一种布局")).isFalse();
    }
}
