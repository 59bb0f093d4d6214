package io.github.zhiban.edition.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.diagnostics.Location;
import org.junit.jupiter.api.Test;

class BrevityTest {
    private static boolean isBrief(String code) {
        return Brevity.of(new Block.CodeBlock("", code, new Location("a.html", 1, 1)));
    }

    @Test
    void countsTheLinesThatATelephoneMakesOfIt() {
        assertThat(isBrief("a\n".repeat(13) + "a")).isTrue();
        assertThat(isBrief("a\n".repeat(14) + "a")).isFalse();
        assertThat(isBrief("a".repeat(36 * 14))).isTrue();
        assertThat(isBrief("字".repeat(18 * 14 + 1))).isFalse();
    }
}
