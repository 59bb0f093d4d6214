package io.github.zhiban.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pieces of a picture are told by their addresses. */
class PieceAddressTest {
    @Test
    void stripsKnowEachOther() {
        String second = PieceAddress.of("https://a.example/b.png", 2, 3, true);

        assertThat(PieceAddress.isStrip(second)).isTrue();
        assertThat(PieceAddress.strips(second))
                .containsExactly(
                        "https://a.example/b.png#1/3", "https://a.example/b.png#2/3", "https://a.example/b.png#3/3");
    }

    @Test
    void columnsAndWholePicturesAreNoStrips() {
        assertThat(PieceAddress.strips(PieceAddress.of("a.png", 1, 2, false))).isEmpty();
        assertThat(PieceAddress.isStrip("https://a.example/b/c.png")).isFalse();
        assertThat(PieceAddress.strips("https://a.example/b.png#/x/1")).isEmpty();
    }
}
