package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeBreaksTest {
    @Test
    void longNamesBreakAfterTheMarksBetweenTheirParts() {
        assertThat(CodeBreaks.pieces("org.example.context.Config"))
                .containsExactly("org.", "example.", "context.", "Config");
        assertThat(CodeBreaks.pieces("src/main/java/very_long_name.txt"))
                .containsExactly("src/", "main/", "java/", "very_", "long_", "name.", "txt");
    }

    @Test
    void shortNamesNumbersAndSignsStayWhole() {
        assertThat(CodeBreaks.pieces("a.length()")).containsExactly("a.length()");
        assertThat(CodeBreaks.pieces("x = y - 1.5 + z[i] == 0")).containsExactly("x = y - 1.5 + z[i] == 0");
    }
}
