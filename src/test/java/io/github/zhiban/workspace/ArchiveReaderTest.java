package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {
    /** Three files of a mebibyte that compress to next to nothing. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 3; i++) {
                zip.putNextEntry(new ZipEntry(i + ".html"));
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void filesTakeNoMoreThanThereIs() throws IOException {
        assertThat(ArchiveReader.unpack("a.zip", bomb(), 3 << 20)).hasSize(3);
        assertThatThrownBy(() -> ArchiveReader.unpack("a.zip", bomb(), (3 << 20) - 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 2 MiB");
    }
}
