package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.zhiban.diagnostics.Diagnostic;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, there are findings and no exceptions. */
class DamagedFilesTest {
    private static final int FILES = 150;
    private static final int MOST_FAULTS = 40;

    @Test
    void damagedPdfsAreFindings() {
        byte[] whole = new SamplePdf()
                .page()
                .text("H1", 40, 360, 16, "石桥")
                .text("P", 40, 320, 10, "桥下有水。")
                .bytes();

        IntStream.range(0, FILES).forEach(seed -> verifies("a.pdf", damaged(whole, seed), seed));
    }

    @Test
    void damagedBooksAreFindings() {
        byte[] whole = SampleEpub.clean();

        IntStream.range(0, FILES).forEach(seed -> verifies("a.epub", damaged(whole, seed), seed));
    }

    @Test
    void ofAFileThatCannotBeOpenedThereIsNothingElseToSay() throws IOException {
        byte[] locked = new SamplePdf().page().text("P", 40, 320, 10, "石桥").bytes(pdf -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
        });

        assertThat(new Verifier(VerificationLevel.FULL).verify("a.pdf", locked))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.PDF_ENCRYPTED);
    }

    private static void verifies(String name, byte[] bytes, int seed) {
        assertThatCode(() -> new Verifier(VerificationLevel.QUICK).verify(name, bytes))
                .as("seed %d", seed)
                .doesNotThrowAnyException();
    }

    private static byte[] damaged(byte[] whole, int seed) {
        Random random = new Random(seed);
        byte[] bytes = whole.clone();
        for (int faults = random.nextInt(MOST_FAULTS) + 1; faults > 0; faults--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
