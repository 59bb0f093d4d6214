package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingPhrasesTest {
    @Test
    void aHeadingOfSeveralRunsIsBrokenBetweenItsPhrases() {
        HeadingPhrases phrases = new HeadingPhrases(List.of(
                text("石桥的"),
                new Inline.Strong(List.of(text("历史概念"), new Inline.Code("arch.span"))),
                text("与"),
                new Inline.Deleted(List.of(text("旧的"))),
                new Inline.InlineFormula("x^2"),
                text("的应用总览")));

        assertThat(phrases.next("石桥的")).containsExactly("石桥的");
        assertThat(phrases.next("历史概念")).containsExactly("", "历史概念");
        assertThat(phrases.next("arch.span")).containsExactly("", "arch.span");
        assertThat(phrases.next("与")).containsExactly("", "与");
        assertThat(phrases.next("旧的")).containsExactly("旧的");
        assertThat(phrases.next(HeadingPhrases.FORMULA)).hasSize(1);
        assertThat(phrases.next("的应用总览")).containsExactly("的", "应用总览");
    }

    private static Inline text(String value) {
        return new Inline.Text(value);
    }
}
