package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.typeset.Pages;
import io.github.zhiban.verify.reading.InkExtent;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.TaggedElement;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** What the structure tree says about where boxes stand. */
class FramesTest {
    private static final String LONG_TABLE =
            "<table style=\"-fs-table-paginate: paginate\"><thead><tr><th>头</th></tr></thead><tbody>"
                    + "<tr><td>格</td></tr>".repeat(30) + "</tbody></table>";

    @Test
    void cellsSayWhereTheyStand() throws IOException {
        String table = "<table style=\"width: 200pt; table-layout: fixed\"><tr><td>a</td><td>b</td></tr></table>";

        assertThat(boxes(table, "TD"))
                .hasSize(2)
                .allSatisfy(cell -> assertThat(cell.getWidth()).isCloseTo(100, within(0.1f)));
        assertThat(boxes(table, "TD").getLast().getLowerLeftX()).isCloseTo(134, within(0.1f));
    }

    @Test
    void theBoxOfATableHoldsItsCaption() throws IOException {
        String table = "<table><caption>题</caption><tr><td>a</td></tr></table>";

        float cell = boxes(table, "TD").getFirst().getHeight();
        assertThat(boxes(table, "Table").getFirst().getHeight()).isGreaterThan(cell + 15);
    }

    @Test
    void theBoxOfAFigureHoldsItsCaption() throws IOException {
        String figure =
                "<figure><img src=\"dot.png\" alt=\"点\" style=\"height: 20pt\"/><figcaption>题</figcaption></figure>";

        assertThat(boxes(figure, "Figure").getFirst().getHeight()).isGreaterThan(35);
    }

    @Test
    void theHeadOfATableStandsWhereItIsReadFirst() throws IOException {
        PDRectangle head = boxes(LONG_TABLE, "TH").getFirst();
        PDRectangle cell = boxes(LONG_TABLE, "TD").getFirst();

        assertThat(head.getLowerLeftY()).isCloseTo(cell.getUpperRightY(), within(1f));
    }

    @Test
    void blocksWithATintSayWhereTheyStandAndPlainOnesDoNot() throws IOException {
        assertThat(boxes("<pre style=\"background: #eee\">code</pre><p>文</p>", "P"))
                .hasSize(1);
    }

    @Test
    void whatGoesOnOverPagesSaysHowWideItIs() throws IOException {
        String code = "<pre style=\"margin: 0 40pt 0 0\">" + "code\n".repeat(60) + "</pre>";

        assertThat(boxes(code, "P")).isEmpty();
        assertThat(extents(code, "P"))
                .singleElement()
                .satisfies(extent -> assertThat(extent.width()).isCloseTo(212, within(0.1)));
    }

    private static List<PDRectangle> boxes(String body, String role) throws IOException {
        return extents(body, role).stream()
                .map(InkExtent::box)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<InkExtent> extents(String body, String role) throws IOException {
        try (PdfFile file = PdfFile.open("a.pdf", Pages.set(body).value().bytes())) {
            return elements(file.structure().orElseThrow())
                    .filter(element -> element.role().equals(role))
                    .map(TaggedElement::extent)
                    .toList();
        }
    }

    private static Stream<TaggedElement> elements(TaggedElement top) {
        return Stream.concat(
                Stream.of(top),
                top.kids().stream()
                        .filter(TaggedElement.class::isInstance)
                        .map(TaggedElement.class::cast)
                        .flatMap(FramesTest::elements));
    }
}
