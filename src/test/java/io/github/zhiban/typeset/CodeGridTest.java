package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of code line up, whatever stands in them. */
class CodeGridTest {
    @Test
    void hanTakesTwoCells() throws IOException {
        String code = "│石桥ab│\n│abcdef│\n│a石b桥│".replace("\n", "<br/>");
        TypesetPdf pdf = Pages.set(
                        "<pre>" + code + "</pre>",
                        "pre { font-family: 'Source Code Pro', 'Noto Sans SC'; font-size: 10pt; white-space: pre-wrap }")
                .value();

        try (PdfFile file = PdfFile.open("code.pdf", pdf.bytes())) {
            List<Double> frames = file.pages().getFirst().glyphs().stream()
                    .filter(glyph -> glyph.text().equals("│"))
                    .map(Glyph::left)
                    .toList();
            assertThat(frames).hasSize(6);
            for (int line = 0; line < 6; line += 2) {
                assertThat(frames.get(line + 1) - frames.get(line)).isCloseTo(7 * 6.0, within(0.1));
            }
        }
    }
}
