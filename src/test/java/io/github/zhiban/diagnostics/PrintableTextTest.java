package io.github.zhiban.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
    private static final Code CODE = new Code("A_CODE");

    @Test
    void leavesTextAlone() {
        assertThat(PrintableText.of("《文章》 a.html：𠀀")).isEqualTo("《文章》 a.html：𠀀");
    }

    @Test
    void showsWhatWouldMoveTheCursorOrTurnTheText() {
        assertThat(PrintableText.of("a\u001b[2J\nb\u202Egnp.c\u2066\ud800"))
                .isEqualTo("a\\u001B[2J\\u000Ab\\u202Egnp.c\\u2066\\uD800");
    }

    @Test
    void guardsEveryPartOfADiagnostic() {
        Diagnostic diagnostic = Diagnostic.warning(CODE, Location.of("a\rb"), "c\rd", "e\rf");

        assertThat(diagnostic + String.valueOf(diagnostic.hint())).doesNotContain("\r");
    }
}
