package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignTextTest {
    private static final String ENGLISH = "The quick brown fox jumps over the lazy dog.";

    @Test
    void tellsSentencesOfOtherLanguages() {
        ForeignText foreign = new ForeignText("zh-CN");

        assertThat(foreign.attributes(ENGLISH)).containsExactly("lang", "en", "xml:lang", "en");
        assertThat(foreign.attributes("これはにほんごのぶんです。")).containsExactly("lang", "ja", "xml:lang", "ja");
        assertThat(foreign.attributes("apt-get install")).isEmpty();
        assertThat(foreign.attributes("这里用的是 Spring Boot 与 Spring Cloud Alibaba"))
                .isEmpty();
    }

    @Test
    void saysNothingAboutTheArticlesOwnLanguage() {
        assertThat(new ForeignText("en-GB").attributes(ENGLISH)).isEmpty();
    }
}
