package io.github.zhiban.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.typeset.Pages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T4: two halves make one stroke of 2 em at the middle of Han, in whatever face. */
class DashStrokeTest {
    private static final float SIZE = 200;
    private static final Typefaces FACES = new Typefaces(Pages.FONTS);

    @ParameterizedTest
    @ValueSource(strings = {"Noto Serif SC", "Noto Sans SC", "LXGW WenKai", "Source Serif 4"})
    void theInkFillsItsCell(String family) {
        Typeface face = FACES.stack(List.of(family), false, false).face('—', true);
        PlacedGlyph half = DashStroke.place(face, 30, SIZE);
        float[] ink = face.bounds(half.glyph());
        double unit = SIZE / 1000 * half.stretch();

        assertThat(half.x() + ink[0] * unit).as("left").isEqualTo(30, within(0.01));
        assertThat(half.x() + ink[2] * unit).as("right").isEqualTo(30 + SIZE, within(0.01));
        assertThat(half.rise() * 1000 + (ink[1] + ink[3]) / 2).as("middle").isEqualTo(380, within(0.01f));
        assertThat(half.text()).isEqualTo("—");
    }

    @Test
    void onlyAnEmDashIsHalfOfOne() {
        assertThat(DashStroke.isHalf('—')).isTrue();
        assertThat(DashStroke.isHalf('–')).isFalse();
        assertThat(DashStroke.isHalf('―')).isFalse();
    }
}
