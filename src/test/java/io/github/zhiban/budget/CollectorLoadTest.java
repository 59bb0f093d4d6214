package io.github.zhiban.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectorLoadTest {
    @Test
    void tellsWhenCollectionsTakeAllTimeForHalfAMinute() {
        CollectorLoad load = new CollectorLoad();
        assertThat(load.isTooHigh(0, 100)).isFalse();
        for (int window = 1; window < 6; window++) {
            assertThat(load.isTooHigh(window * 5_000L, 100 + window * 4_900L)).isFalse();
        }
        assertThat(load.isTooHigh(30_000, 100 + 6 * 4_900L)).isTrue();
        assertThat(load.isTooHigh(35_000, 100 + 7 * 4_900L)).as("begins anew").isFalse();
    }

    @Test
    void workBetweenCollectionsIsHonest() {
        CollectorLoad load = new CollectorLoad();
        for (int window = 0; window < 40; window++) {
            long some = window % 4 == 0 ? 0 : 4_900;
            assertThat(load.isTooHigh(window * 5_000L, window * 4_900L - (4_900 - some)))
                    .isFalse();
        }
    }
}
