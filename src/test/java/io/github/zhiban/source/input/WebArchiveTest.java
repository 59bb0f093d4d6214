package io.github.zhiban.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebArchiveTest {

    @Test
    void aBoundaryThatIsWrittenTwiceBeginsOnePart() {
        String page = "<p>桥是跨水的路。</p>";
        SourceFile file = new SourceFile("a.mhtml", """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="b"

                --b
                --b
                Content-Type: text/html; charset=utf-8

                %s
                --b--
                """.formatted(page).getBytes(StandardCharsets.UTF_8));

        assertThat(new String(WebArchive.unpacked(file).bytes(), StandardCharsets.UTF_8))
                .contains(page);
    }
}
