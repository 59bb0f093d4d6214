package io.github.zhiban.formula.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPathReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"M1 2H4V6H1Z", "m1,2 3 0 0,4-3 0z", "M1 2 4 2 4 6 1 6", "M1 2h3v4h-3v-4"})
    void allWaysToSayARectangleAreRead(String data) {
        Rectangle2D bounds = SvgPathReader.read(data).getBounds2D();

        assertThat(bounds.getMinX()).isCloseTo(1, within(1e-9));
        assertThat(bounds.getMaxX()).isCloseTo(4, within(1e-9));
        assertThat(bounds.getMinY()).isCloseTo(2, within(1e-9));
        assertThat(bounds.getMaxY()).isCloseTo(6, within(1e-9));
    }

    @Test
    void smoothCurvesGoOnAsTheyCame() {
        assertThat(SvgPathReader.read("M0 0C0 1 1 1 1 0S2-1 2 0Q3 1 4 0T6 0").getBounds2D())
                .isEqualTo(SvgPathReader.read("M0 0C0 1 1 1 1 0C1-1 2-1 2 0Q3 1 4 0Q5-1 6 0")
                        .getBounds2D());
    }

    @Test
    void whatFollowsAClosedOutlineBeginsWhereItBegan() {
        Path2D path = SvgPathReader.read("M1 1h2v2zl-1 0");

        assertThat(path.getBounds2D().getMinX()).isEqualTo(0);
    }

    @Test
    void whatStandsBeforeAMistakeIsDrawn() {
        assertThat(SvgPathReader.read("M1 2H4V6H1Z MM0 0H9").getBounds2D())
                .isEqualTo(new Rectangle2D.Double(1, 2, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1", "M1 1L2", "M0 0A1 1 0 0 0 1 1"})
    void anythingElseIsRefused(String data) {
        assertThatThrownBy(() -> SvgPathReader.read(data)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutlineTurnedRoundIsTheSame() {
        Path2D path = SvgPathReader.read("M0 0H2V1H0Z");

        assertThat(SignedArea.of(path)).isEqualTo(2);
        assertThat(SignedArea.of(ReversedPath.of(path))).isEqualTo(-2);
        assertThat(SignedArea.of(Winding.same(ReversedPath.of(path)))).isEqualTo(2);
    }
}
