package io.github.zhiban.edition.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final SlideFrame FRAME = new SlideFrame(664, 372);

    private static List<Fit<String>> fit(List<String> texts) {
        return Fit.of(texts, FRAME.height(), Size.HUGE, 6, (text, size) -> size.height(text, FRAME.width()));
    }

    @Test
    void fewShortStatementsAreLarge() {
        assertThat(fit(List.of("一句话。", "两句话。"))).containsExactly(new Fit<>(Size.HUGE, List.of("一句话。", "两句话。")));
    }

    @Test
    void fiveAreNotFewAndKeepTheUsualSize() {
        assertThat(fit(Collections.nCopies(5, "一句话。"))).extracting(Fit::size).containsExactly(Size.LARGE);
    }

    @Test
    void moreGoInSmallerTypeAndThenOnAFurtherSlide() {
        List<String> six = Collections.nCopies(6, "字".repeat(60));
        List<String> twelve = Collections.nCopies(12, "字".repeat(60));

        assertThat(fit(six)).extracting(Fit::size).containsExactly(Size.SMALL);
        assertThat(fit(twelve)).extracting(fit -> fit.things().size()).containsExactly(6, 6);
    }

    @Test
    void onlyAStatementAloneMayBeDense() {
        List<Fit<String>> fits = fit(List.of("短句", "长".repeat(500)));

        assertThat(fits).extracting(Fit::size).containsExactly(Size.HUGE, Size.DENSE);
        assertThat(fits).flatExtracting(Fit::things).containsExactly("短句", "长".repeat(500));
    }

    @Test
    void aFewStatementsMayStandInLargerTypeThanTheRestOfTheDeck() {
        assertThat(Size.MEDIUM.larger(1)).isEqualTo(Size.LARGE);
        assertThat(Size.LARGE.larger(3)).isEqualTo(Size.HUGE);
    }
}
