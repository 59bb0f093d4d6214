package io.github.zhiban.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedMetadataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这是一整句。 | 这是一整句。",
                "石桥建成于一百多年以前，有三个桥洞。后来又修了两次，其中一次是 | 石桥建成于一百多年以前，有三个桥洞。",
                "石桥建成于一百多年以前，有三个桥洞。后来... | 石桥建成于一百多年以前，有三个桥洞。",
                "一本关于石桥的小书 | 一本关于石桥的小书",
                "一本关于石桥的小书... | 一本关于石桥的小书……",
                "石桥建成于一百多年以前，有三个桥洞，后来又修了两次，其中一次是在六十年前的夏天，桥面换成了青石板，两边的 "
                        + "| 石桥建成于一百多年以前，有三个桥洞，后来又修了两次，其中一次是在六十年前的夏天，桥面换成了青石板，两边的……",
                "短。后来又修了两次，其中一次是， | 短。后来又修了两次，其中一次是……",
                "Version 2.1 is out. It brings | Version 2.1 is out."
            })
    void endsDescriptionsWithASentence(String given, String expected) {
        assertThat(PublishedMetadata.description(about(given, List.of()))).isEqualTo(expected);
    }

    @Test
    void keepsSubjectsOnly() {
        List<String> tags = List.of(
                "#Java#", "java", "石桥", "https://example.org/", "2024", "这是一个很长很长的句子它根本就不是一个关键词而是正文", "题目", "<b>");

        assertThat(PublishedMetadata.subjects(about(null, tags))).containsExactly("Java", "石桥");
    }

    private static Metadata about(@Nullable String description, List<String> tags) {
        return new Metadata("题目", List.of(), null, description, List.of(), List.of(), tags, "zh-CN", null);
    }
}
