package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedSlideTest {
    private static final List<Point> SHORT = said(30);
    private static final List<Point> LONG = said(90);

    private static List<Point> said(int characters) {
        return List.of(new Point("", List.of(new Inline.Text("字".repeat(characters))), Articles.AT));
    }

    private static PreparedPicture picture(int width, int height) {
        return new PreparedPicture("image/png", new byte[0], width, height);
    }

    @Test
    void wordsStandWhereTheyLeaveThePictureLarger() {
        assertThat(SharedSlide.isBeside(picture(1600, 500), SHORT)).isFalse();
        assertThat(SharedSlide.isBeside(picture(600, 900), SHORT)).isTrue();
        assertThat(SharedSlide.isBeside(picture(300, 200), SHORT)).isFalse();
        assertThat(SharedSlide.isBeside(picture(200, 200), SHORT)).isTrue();
    }

    @Test
    void longWordsAboveWhichAPictureWouldBeLowStandBesideIt() {
        assertThat(SharedSlide.isBeside(picture(1600, 500), List.of(LONG.getFirst(), LONG.getFirst())))
                .isTrue();
        assertThat(SharedSlide.scale(picture(1600, 500), LONG)).isGreaterThan(0);
    }

    @Test
    void wordsTooLongForBothLeaveNoRoom() {
        assertThat(SharedSlide.scale(picture(1600, 500), said(400))).isZero();
    }
}
