package io.github.zhiban.typeset.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.typeset.Pages;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Pictures that a sheet puts into margin boxes and before elements; the picture is 40 by 20 pixels. */
class PictureContentTest {
    private static final Offset<Double> POINT = Offset.offset(1.0);

    @Test
    void aLogoStandsInItsMarginBoxAtItsSize() throws IOException {
        List<Box> pictures = pictures("@page { @top-left { content: url(dot.png) } @top-right { content: '页眉的文字' } }");

        assertThat(pictures).singleElement().satisfies(box -> {
            assertThat(box.left()).isCloseTo(34, POINT);
            assertThat(box.width()).isCloseTo(30, POINT);
            assertThat(box.height()).isCloseTo(15, POINT);
            assertThat(box.bottom()).isLessThan(40);
        });
    }

    @Test
    void aLogoIsAsSmallAsItsMarginBox() throws IOException {
        List<Box> pictures = pictures("@page { @top-left { content: url(dot.png); width: 12pt } }");

        assertThat(pictures).singleElement().satisfies(box -> {
            assertThat(box.width()).isCloseTo(12, POINT);
            assertThat(box.height()).isCloseTo(6, POINT);
        });
    }

    @Test
    void aSignStandsBeforeAHeading() throws IOException {
        assertThat(pictures("h2:before { content: url('dot.png') }"))
                .singleElement()
                .satisfies(box -> assertThat(box.width()).isCloseTo(30, POINT));
    }

    private static List<Box> pictures(String css) throws IOException {
        Outcome<TypesetPdf> set = Pages.set("<h2>题</h2><p>文。</p>", css);
        assertThat(set.diagnostics()).isEmpty();
        try (PdfFile file = PdfFile.open("logo.pdf", set.value().bytes())) {
            return file.pages().getFirst().inks().stream()
                    .filter(Ink::picture)
                    .map(Ink::box)
                    .toList();
        }
    }
}
