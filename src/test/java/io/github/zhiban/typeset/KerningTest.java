package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.font.Typeface;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KerningTest {
    private static final Typefaces FACES = new Typefaces(Pages.FONTS);

    private static Typeface face(String family, boolean bold) {
        return FACES.stack(List.of(family), bold, false).face('A', false);
    }

    private static double gap(DrawnGlyphs page, String first, String second) {
        return page.glyph(second).left() - page.glyph(first).right();
    }

    @ParameterizedTest
    @CsvSource({
        "Source Serif 4, false, To",
        "Source Serif 4, true, VA",
        "Source Sans 3, false, Te",
        "Source Sans 3, true, P.",
    })
    void readsThePairsOfTheFont(String family, boolean bold, String pair) {
        Typeface face = face(family, bold);
        assertThat(face.kerning(face.glyph(pair.charAt(0)), face.glyph(pair.charAt(1))))
                .isBetween(-200f, -20f);
        assertThat(face.kerning(face.glyph('n'), face.glyph('n'))).isZero();
    }

    @Test
    void drawsLettersOfProseTogetherAndNotThoseOfCode() throws IOException {
        DrawnGlyphs prose = DrawnGlyphs.of("<p>To汉</p>", "");
        Typeface face = face("Source Serif 4", false);
        double kern = face.kerning(face.glyph('T'), face.glyph('o')) * 10.5 / 1000;

        assertThat(gap(prose, "T", "o")).isEqualTo(kern, within(0.02));
        assertThat(gap(prose, "o", "汉")).isEqualTo(10.5 / 4, within(0.02));
        assertThat(prose.text()).isEqualTo("To汉");
        assertThat(gap(DrawnGlyphs.of("<p><code>To</code></p>", ""), "T", "o")).isEqualTo(0, within(0.02));
    }

    @Test
    void backgroundsEndWithTheKernedText() throws IOException {
        DrawnGlyphs page = DrawnGlyphs.of("<p>见<mark>VAVAVATo</mark>吧</p>", "mark { background-color: #ffff00 }");
        Ink background = page.inks().getFirst();
        Glyph last = page.glyph("o");

        assertThat(background.box().left()).isEqualTo(page.glyph("V").left(), within(0.06));
        assertThat(background.box().right()).isEqualTo(last.right(), within(0.06));
    }
}
