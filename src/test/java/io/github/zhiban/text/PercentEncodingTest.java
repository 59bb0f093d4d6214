package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "%E6%A1%A5.png, 桥.png",
        "a%20b, a b",
        "a+b, a+b",
        "a%20+b, a +b",
        "50%, 50%",
        "100%25%, 100%25%",
        "桥, 桥",
    })
    void saysWhatIsWritten(String written, String said) {
        assertThat(PercentEncoding.decoded(written)).isEqualTo(said);
    }
}
