package io.github.zhiban.workspace.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostAllowlistTest {
    @ParameterizedTest
    @CsvSource({
        "a.example, https://a.example/x, true",
        "A.Example, https://a.EXAMPLE:443/x, true",
        "a.example, https://b.a.example/x, false",
        "a.example, https://xa.example/x, false",
        "a.example, https://a.example.evil.example/x, false",
        "a.example, https://a.example@evil.example/x, false",
        "a.example, https://a.example:8443/x, false",
        "a.example:8443, https://a.example:8443/x, true",
        "a.example:8443, https://a.example/x, false",
        "*.a.example, https://b.a.example/x, true",
        "*.a.example, https://c.b.a.example/x, true",
        "*.a.example, https://a.example/x, false",
        "*.a.example, https://xa.example/x, false",
        "图.example, https://xn--3ds.example/x, false",
        "bücher.example, https://xn--bcher-kva.example/x, true",
        "'', https://a.example/x, false"
    })
    void includeExactlyTheNamedHosts(String host, URI address, boolean included) {
        assertThat(HostAllowlist.of(List.of(host)).include(address)).isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.com", "https://a.example", "a.example/x", "a.*.example", "a b", "a.example:x", "."})
    void refuseWhatNamesNoHost(String host) {
        assertThatThrownBy(() -> HostAllowlist.of(List.of(host)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(host);
    }

    @Test
    void areNoneWhenBlank() {
        assertThat(HostAllowlist.of(List.of("", " ")).isEmpty()).isTrue();
    }

    @Test
    void theNameOfASiteStandsForItsHosts() {
        HostAllowlist hosts = HostAllowlist.of(List.of("csdnimg"));

        assertThat(hosts.include(URI.create("https://i-blog.csdnimg.cn/direct/a.png")))
                .isTrue();
        assertThat(hosts.include(URI.create("https://img-blog.csdn.net/a"))).isTrue();
        assertThat(hosts.include(URI.create("https://csdnimg/a"))).isFalse();
        assertThat(hosts.include(URI.create("https://example.org/a"))).isFalse();
    }
}
