package io.github.zhiban.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiLevelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "中文 and Latin", "हिन्दी ไทย 한국어"})
    void areNoneWhereAllRunsFromLeftToRight(String text) {
        assertThat(BidiLevels.of(text)).isNull();
    }

    @Test
    void turnWordsWithinChinese() {
        BidiLevels levels = BidiLevels.of("说 שלום 的");
        assertThat(levels).isNotNull();
        assertThat(levels.isRightToLeft()).isFalse();
        assertThat(levels.level(0)).isZero();
        assertThat(levels.level(2)).isEqualTo((byte) 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بالعالم 12 (AB)", "\u200F2026 年"})
    void beginAtTheRightWhereMostLettersDoOrTheMarkSaysSo(String text) {
        BidiLevels levels = BidiLevels.of(text);
        assertThat(levels).isNotNull();
        assertThat(levels.isRightToLeft()).isTrue();
    }

    @Test
    void beginAtTheLeftWhereTheMarkSaysSo() {
        BidiLevels levels = BidiLevels.of("\u200Eשלום עולם, abc");
        assertThat(levels).isNotNull();
        assertThat(levels.isRightToLeft()).isFalse();
    }

    @Test
    void beginAtTheLeftInCode() {
        BidiLevels levels = BidiLevels.ofCode("אב גד;");
        assertThat(levels).isNotNull();
        assertThat(levels.isRightToLeft()).isFalse();
        assertThat(levels.visualOrder(0, 6)).containsExactly(4, 3, 2, 1, 0, 5);
        assertThat(levels.visualOrder(3, 6)).containsExactly(4, 3, 5);
    }

    @Test
    void beginAtTheLeftWhereTheFirstLetterDoes() {
        BidiLevels levels = BidiLevels.of("说 שלום עולם");
        assertThat(levels).isNotNull();
        assertThat(levels.isRightToLeft()).isFalse();
    }
}
