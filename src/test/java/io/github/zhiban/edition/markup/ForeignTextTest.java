package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignTextTest {
    private static final String ENGLISH = "The quick brown fox jumps over the lazy dog.";

    @Test
    void tellsSentencesOfOtherLanguages() {
        ForeignText foreign = new ForeignText("zh-CN");

        assertThat(foreign.language(ENGLISH)).isEqualTo("en");
        assertThat(foreign.language("これはにほんごのぶんです。")).isEqualTo("ja");
        assertThat(foreign.language("apt-get install")).isNull();
        assertThat(foreign.language("这里用的是 Spring Boot 与 Spring Cloud Alibaba")).isNull();
    }

    @Test
    void saysNothingAboutTheArticlesOwnLanguage() {
        assertThat(new ForeignText("en-GB").language(ENGLISH)).isNull();
    }
}
