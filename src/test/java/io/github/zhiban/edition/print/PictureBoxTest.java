package io.github.zhiban.edition.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.markup.Measures.PictureType;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PictureTraits;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureBoxTest {
    private static final PreparedPicture SCREEN = new PreparedPicture("image/png", new byte[0], 640, 400);
    private static final Picture SMALL = new Picture("a.png", "", 160, 100);

    private static final Picture UNSIZED = new Picture("a.png", "", 0, 0);

    private static PreparedPicture drawn(int width, int height, double textHeight) {
        PictureTraits traits = new PictureTraits(PictureKind.GRAPHIC, PictureTraits.Ground.NONE, false, textHeight);
        return new PreparedPicture("image/png", new byte[0], width, height, 1, 1, traits, List.of());
    }

    private static Measures measures(double landscape) {
        return measures(
                landscape,
                Measures.UNLIMITED.textSize(),
                Measures.UNLIMITED.pictures().caption());
    }

    private static Measures measures(double landscape, double textSize, double caption) {
        Measures any = Measures.UNLIMITED;
        return new Measures(
                880,
                landscape,
                400,
                textSize,
                any.indent(),
                any.frames(),
                any.table(),
                any.smallTable(),
                new PictureType(caption, 0),
                any.codeNumbers(),
                any.contents());
    }

    @Test
    void anAuthorsSizeHoldsOnPagesAndNotOnSlides() {
        String page = new PictureBox(measures(690)).fit(SMALL, SCREEN, 880, 400);
        String slide = new PictureBox(measures(0)).fit(SMALL, SCREEN, 880, 400);

        assertThat(page).isEqualTo("width: 120.00pt; height: 75.00pt");
        assertThat(slide).isEqualTo("width: 640.00pt; height: 400.00pt");
    }

    @Test
    void aLineOfTextIsNoLargerThanTheTextAroundIt() {
        PictureBox pages = new PictureBox(measures(690, 10.5, 8.5));

        assertThat(pages.fit(UNSIZED, drawn(600, 60, 28.3), 880, 400)).isEqualTo("width: 180.21pt; height: 18.02pt");
        // Of more than lines, what was measured may be a shape.
        assertThat(pages.fit(UNSIZED, drawn(600, 300, 28.3), 880, 400)).isEqualTo("width: 300.00pt; height: 150.00pt");
    }

    @Test
    void onSlidesNoPictureIsEnlargedBeyondTheTextAroundIt() {
        PictureBox slides = new PictureBox(measures(0, 20, 13));

        assertThat(slides.fit(UNSIZED, drawn(400, 200, 18), 880, 400)).startsWith("width: 444.44pt");
        assertThat(slides.fit(UNSIZED, drawn(400, 200, 24), 880, 400)).startsWith("width: 333.33pt");
    }

    @Test
    void aTallDrawingOfFewLettersMayBeHigherThanOtherPictures() {
        PictureBox pages = new PictureBox(measures(690, 10.5, 8.5));

        assertThat(pages.fit(UNSIZED, drawn(300, 1400, 0), 880, 400)).endsWith("height: 500.00pt");
    }
}
