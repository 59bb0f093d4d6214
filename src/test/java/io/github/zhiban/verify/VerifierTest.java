package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VerifierTest {

    @Test
    void findsNothingInACleanPdf() {
        byte[] bytes = new SamplePdf()
                .page()
                .text("H1", 40, 360, 16, "样张的标题")
                .text("P", 40, 320, 10, "一段正文。")
                .bytes();

        assertThat(new Verifier().verify("a.pdf", bytes)).isEmpty();
    }

    @Test
    void saysThatAFileIsNeither() {
        assertThat(new Verifier().verify("a.txt", "文字".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(VerifyCodes.UNKNOWN_FORMAT));
    }
}
