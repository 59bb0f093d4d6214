package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedMarksTest {
    @Test
    void keepsAMarkWithTheFormulaBeforeIt() {
        assertThat(JoinedMarks.in("<p>设<math><mi>a</mi></math>，<math><mi>b</mi></math>为<math><mi>c</mi></math>。</p>"))
                .isEqualTo("<p>设<span class=\"joined\"><math><mi>a</mi></math>，</span><math><mi>b</mi></math>为"
                        + "<span class=\"joined\"><math><mi>c</mi></math>。</span></p>");
    }

    @Test
    void leavesTheRestAlone() {
        assertThat(JoinedMarks.in("<p>无，有（<math></math></p>")).isEqualTo("<p>无，有（<math></math></p>");
        assertThat(JoinedMarks.in("")).isEmpty();
    }
}
