package io.github.zhiban.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.Pages;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontStackTest {
    private static final Typefaces FACES = new Typefaces(Pages.FONTS);
    private static final List<String> SERIF = List.of("Source Serif 4", "Noto Serif SC");

    private static String face(FontStack stack, int codePoint, boolean han) {
        return stack.face(codePoint, han).postScriptName();
    }

    @Test
    void eachScriptComesFromItsOwnFace() {
        FontStack stack = FACES.stack(SERIF, false, false);

        assertThat(face(stack, 'A', true)).isEqualTo("SourceSerif4-Regular");
        assertThat(face(stack, '汉', true)).isEqualTo("NotoSerifSC-Regular");
        assertThat(face(stack, '“', true)).isEqualTo("NotoSerifSC-Regular");
        assertThat(face(stack, '“', false)).isEqualTo("SourceSerif4-Regular");
        assertThat(face(stack, 0x1F600, true)).isEqualTo("NotoEmoji-Regular");
    }

    @Test
    void aStyleThatNamesOneFaceStillDrawsEverything() {
        FontStack stack = FACES.stack(List.of("Source Sans 3"), true, false);

        assertThat(face(stack, '汉', true)).isEqualTo("NotoSansSC-Bold");
        assertThat(stack.covers('א')).isTrue();
        assertThat(stack.covers(0xE000)).isFalse();
    }

    @Test
    void stressOnHanIsKaiAndNeverSlanted() {
        assertThat(face(FACES.stack(SERIF, false, true), '汉', true)).isEqualTo("LXGWWenKai-Regular");
        assertThat(face(FACES.stack(SERIF, true, true), '汉', true)).isEqualTo("NotoSerifSC-Bold");
        assertThat(face(FACES.stack(SERIF, false, true), 'A', true)).isEqualTo("SourceSerif4-Italic");
    }

    /** The Kai face has quotes and dots as narrow as Latin ones. */
    @Test
    void marksInStressedHanAreOfSong() {
        FontStack stack = FACES.stack(SERIF, false, true);
        for (char mark : "“”‘’…—".toCharArray()) {
            assertThat(face(stack, mark, true)).as("%s", mark).isEqualTo("NotoSerifSC-Regular");
        }
    }

    @Test
    void aSubsetKeepsOutlinesAndAdvances() throws IOException {
        Typeface face = FACES.stack(SERIF, false, false).face('—', true);
        int glyph = face.glyph('—');
        BitSet tight = new BitSet();
        tight.set(2);

        TrueTypeFont subset = new TTFParser(true)
                .parse(new RandomAccessReadBuffer(face.subset(List.of(0, glyph, glyph), tight, Map.of())));

        float[] ink = face.bounds(glyph);
        assertThat(subset.getNumberOfGlyphs()).isEqualTo(3);
        assertThat((float) subset.getAdvanceWidth(1)).isEqualTo(face.advance(glyph));
        assertThat((float) subset.getAdvanceWidth(2)).isEqualTo(ink[2] - ink[0]);
        assertThat(subset.getGlyph().getGlyph(2).getXMaximum()).isEqualTo((short) ink[2]);
    }
}
