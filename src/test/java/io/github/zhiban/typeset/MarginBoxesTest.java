package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sheet prints around the text of its pages. */
class MarginBoxesTest {
    private static final int WIDTH = 320;

    @ParameterizedTest
    @CsvSource({
        "left-top, 100, 20",
        "right-top, 100, 20",
        "right-middle, 20, 100",
        "right-bottom, 100, 20",
        "top-right-corner, 100, 20",
        "bottom-right-corner, 20, 100",
        "bottom-left-corner, 20, 100"
    })
    void standInTheirMargin(String box, int left, int right) throws IOException {
        String css = "@page { margin-left: %dpt; margin-right: %dpt; @%s { content: '边'; font-size: 10pt } }";
        String columns = "body { columns: 2 }";

        for (String more : List.of("", columns)) {
            List<Float> at = places(Pages.set("<p>文</p>", css.formatted(left, right, box) + more)
                    .value());
            boolean leftBox = box.contains("left");
            assertThat(at)
                    .singleElement()
                    .satisfies(x -> assertThat(x)
                            .isBetween(leftBox ? 0f : WIDTH - right - 1f, leftBox ? left - 10f : WIDTH - 10f));
        }
    }

    private static List<Float> places(TypesetPdf pdf) throws IOException {
        List<Float> places = new ArrayList<>();
        try (PDDocument file = Pages.open(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getUnicode().equals("边")) {
                        places.add(position.getXDirAdj());
                    }
                }
            }.getText(file);
        }
        return places;
    }
}
