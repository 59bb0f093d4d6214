package io.github.zhiban.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineStartsTest {
    @Test
    void findsTheSamePlacesAsCountingDoes() {
        String text = "一\n\n" + "第二行 second line\n".repeat(100) + "末行";
        SourceText source = new SourceText("a.md", text, 7);
        LineStarts starts = new LineStarts(source);

        for (int offset = 0; offset < text.length(); offset++) {
            assertThat(starts.atOffset(offset)).isEqualTo(source.atOffset(offset));
        }
    }
}
