package io.github.zhiban.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String SENTENCE = "缓存里的数据和数据库里的数据必须保持一致，否则读者看到的就是旧的内容。";

    private static String decode(byte[] bytes) {
        return new TextDecoder(new Diagnostics())
                .decode(new SourceFile("a.txt", bytes))
                .orElseThrow()
                .text();
    }

    /** GB18030 explains nearly any bytes, so a text of one line that lost a byte must not be taken for it. */
    @Test
    void textThatLostAByteIsStillUtf8() {
        byte[] whole = SENTENCE.getBytes(StandardCharsets.UTF_8);
        for (int lost = 0; lost < whole.length; lost++) {
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            rest.write(whole, 0, lost);
            rest.write(whole, lost + 1, whole.length - lost - 1);

            assertThat(decode(rest.toByteArray()).chars().filter(c -> SENTENCE.indexOf(c) >= 0))
                    .as("without byte %d", lost)
                    .hasSizeGreaterThanOrEqualTo(SENTENCE.length() - 1);
        }
    }

    @Test
    void textInGbkIsNotUtf8WithFaults() {
        Charset gbk = Charset.forName("GBK");

        assertThat(decode(SENTENCE.getBytes(gbk))).isEqualTo(SENTENCE);
    }
}
