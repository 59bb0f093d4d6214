package io.github.zhiban.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "tel:+861234",
                "http://a_b.example.org:/",
                "http://xn--fsqu00a.xn--0zwm56d/"
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
                "https://example.org/a.png#averageHue=#1e1e1e&from=paste",
                "http://host:99999/",
                "http://a b/",
                "http://a%20b.org/",
                "http://\u3000a.org/",
                "http://a..b/",
                "http://user@:80/",
                "http://＠a.org/",
                "http://xn--a/",
                "http://1.2.3.999/",
                "http://a%zz.org/",
                "thunder://x",
                "file:///C:/a.txt",
                "a.html",
                ""
            })
    void whatNoneFollowsIsNot(String address) {
        assertThat(WebAddress.isUsable(address)).isFalse();
    }

    @Test
    void encodesWhatAFragmentMayNotHold() {
        assertThat(WebAddress.encoded("https://example.org/a.png#hue=#1e1e1e&b=#2"))
                .isEqualTo("https://example.org/a.png#hue=%231e1e1e&b=%232");
        assertThat(WebAddress.encoded("https://example.org/a.png")).isEqualTo("https://example.org/a.png");
    }
}
