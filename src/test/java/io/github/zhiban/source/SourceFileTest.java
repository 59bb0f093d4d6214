package io.github.zhiban.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {
    @Test
    void stemsLeaveRoomForTheNamesOfEditions() {
        String longest = "文".repeat(83);

        String stem = SourceFile.stemOf(longest + ".html");

        assertThat((stem + "-handout.pdf").getBytes(UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(stem).startsWith("文文").isNotEqualTo(SourceFile.stemOf(longest + "a.html"));
        assertThat(SourceFile.stemOf("x/文章.v2.html")).isEqualTo("文章.v2");
    }
}
