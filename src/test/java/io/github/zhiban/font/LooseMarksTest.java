package io.github.zhiban.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.typeset.Pages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseMarksTest {
    private static final Typefaces FACES = new Typefaces(Pages.FONTS);

    /** None of these faces says where the mark stands. */
    @ParameterizedTest
    @CsvSource({"Source Sans 3, ê\u0304", "Source Code Pro, ê\u030C", "Source Serif 4, ŋ\u030A"})
    void standOverTheMiddleOfTheirLetterAndClearOfIt(String family, String cluster) {
        Typeface face = FACES.stack(List.of(family), false, false).face(cluster, false);
        Assembly assembly =
                face.shape(cluster, offset -> offset == 0, false).getFirst().assembly();

        assertThat(assembly).isNotNull();
        float scale = 1000f / face.unitsPerEm();
        Assembly.Part letter = assembly.parts().getFirst();
        Assembly.Part mark = assembly.parts().getLast();
        float[] below = face.bounds(letter.glyph());
        float[] above = face.bounds(mark.glyph());
        assertThat(mark.x() * scale + (above[0] + above[2]) / 2).isCloseTo((below[0] + below[2]) / 2, within(1f));
        assertThat(mark.y() * scale + above[1]).isGreaterThan(below[3]);
    }
}
