package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a%20b?q=桥#c",
                "http://192.168.1.3:8080",
                "HTTP://例子.测试/",
                "ftp://example.org/x",
                "mailto:a@example.org",
                "tel:+861234"
            })
    void whatEveryAppFollowsIsUsable(String address) {
        assertThat(WebAddress.isUsable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:/example.org",
                "http://",
                "http://host:port/",
                "http://host:99999/",
                "http://a b/",
                "thunder://x",
                "file:///C:/a.txt",
                "a.html",
                ""
            })
    void whatNoneFollowsIsNot(String address) {
        assertThat(WebAddress.isUsable(address)).isFalse();
    }
}
