package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataUriTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:text/plain;base64,YSti",
                "DATA:text/plain;charset=utf-8;BASE64,YS ti",
                "data:text/plain,a+b",
                "data:,a%2Bb",
                "data:;base64,YSti%0A"
            })
    void theBytesAreDecoded(String address) {
        assertThat(DataUri.decode(address))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("a+b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.b/c", "data:image/png;base64", "data:image/png;base64,A"})
    void anythingElseIsEmpty(String address) {
        assertThat(DataUri.decode(address)).isEmpty();
    }

    @Test
    void oneLongerThanTheCapIsEmpty() {
        assertThat(DataUri.decode("data:," + "a".repeat(48 << 20))).isEmpty();
    }

    @Test
    void keepsPercentSignsThatEncodeNothing() {
        assertThat(DataUri.decode("data:image/svg+xml,<svg width=\"100%\" height=\"%31\"/>"))
                .hasValueSatisfying(bytes -> assertThat(bytes)
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("<svg width=\"100%\" height=\"1\"/>"));
    }
}
