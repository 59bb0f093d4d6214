package io.github.zhiban.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.InkExtent;
import org.junit.jupiter.api.Test;

/** What an element on several pages has room for: as much as it is wide, in each column anew. */
class BoxFrameTest {
    private static final double WIDTH = 100;

    @Test
    void hasRoomForWhatIsAsWideAsItIsInEachColumn() {
        BoxFrame frame = BoxFrame.of(WIDTH, "Div");

        assertThat(holds(frame, 0, 100, 300, 400)).isTrue();
        assertThat(holds(frame, 0, 100, 420, 700)).isTrue();
        // Higher than the last box of the first column and lower at its end.
        assertThat(holds(frame, 120, 220, 50, 710)).isTrue();
        assertThat(holds(frame, 120, 220, 720, 730)).isTrue();
    }

    @Test
    void hasNoRoomForMoreBesideWhatBeginsAtTheSameHeight() {
        BoxFrame frame = BoxFrame.of(WIDTH, "Table");

        assertThat(holds(frame, 0, 100, 300, 400)).isTrue();
        assertThat(holds(frame, 120, 220, 300, 320)).isFalse();
    }

    @Test
    void hasNoRoomForMoreBesideWhatReachesLower() {
        BoxFrame frame = BoxFrame.of(WIDTH, "Table");

        assertThat(holds(frame, 0, 100, 300, 400)).isTrue();
        assertThat(holds(frame, 120, 220, 299.5, 320)).isFalse();
        assertThat(holds(frame, 120, 220, 320, 340)).isFalse();
    }

    @Test
    void hasNoRoomInTheNextColumnForWhatIsTooWide() {
        BoxFrame frame = BoxFrame.of(WIDTH, "Div");

        assertThat(holds(frame, 0, 100, 300, 400)).isTrue();
        assertThat(holds(frame, 120, 260, 50, 60)).isFalse();
    }

    @Test
    void takesInkForTextOfTheNextColumnOnlyWhereAllOfItIsHigher() {
        BoxFrame frame = BoxFrame.of(WIDTH, "P");

        assertThat(frame.holds(new Box(0, 300, 100, 310), 1)).isTrue();
        assertThat(frame.holds(new Box(120, 50, 220, 60), 1)).isTrue();
        assertThat(frame.holds(new Box(240, 45, 340, 55), 1)).isFalse();
    }

    private static boolean holds(BoxFrame frame, double left, double right, double top, double bottom) {
        return frame.holds(new Box(left, top, right, bottom), 1, InkExtent.NONE);
    }
}
