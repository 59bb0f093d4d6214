package io.github.zhiban.edition.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.picture.PreparedPicture;
import org.junit.jupiter.api.Test;

class PictureBoxTest {
    private static final PreparedPicture SCREEN = new PreparedPicture("image/png", new byte[0], 640, 400);
    private static final Picture SMALL = new Picture("a.png", "", 160, 100);

    private static Measures measures(double landscape) {
        Measures any = Measures.UNLIMITED;
        return new Measures(
                880,
                landscape,
                400,
                any.textSize(),
                any.indent(),
                any.frame(),
                any.table(),
                any.smallTable(),
                any.pictures(),
                any.codeNumbers());
    }

    @Test
    void anAuthorsSizeHoldsOnPagesAndNotOnSlides() {
        String page = new PictureBox(measures(690)).fit(SMALL, SCREEN, 880, 400);
        String slide = new PictureBox(measures(0)).fit(SMALL, SCREEN, 880, 400);

        assertThat(page).isEqualTo("width: 120.00pt; height: 75.00pt");
        assertThat(slide).isEqualTo("width: 640.00pt; height: 400.00pt");
    }
}
