package io.github.zhiban.digest.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.text.HanFolding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTest {
    static Stream<Cues.Cue> cues() {
        return Cues.get().all().stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void each_row_matches_its_example_and_not_its_counter_example(Cues.Cue cue) {
        assertThat(cue.isIn(HanFolding.fold(cue.match()))).as(cue.match()).isTrue();
        assertThat(cue.isIn(HanFolding.fold(cue.mismatch()))).as(cue.mismatch()).isFalse();
    }

    @Test
    void names_are_given_once() {
        assertThat(Cues.get().all().stream().map(Cues.Cue::name)).doesNotHaveDuplicates();
    }
}
