package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are made a little smaller where that fills a page. A page holds 340 points, its lines take 18. */
class PageFillingTest {
    private static final String CSS =
            "figure { margin: 0; page-break-inside: avoid } p.lead { page-break-after: avoid }";

    private static String text(int lines) {
        return "<p>一行<br/></p>".repeat(lines);
    }

    private static String figure(int height) {
        return String.format(
                Locale.ROOT,
                "<figure><img src=\"dot.png\" alt=\"图\" style=\"width: %dpt; height: %dpt\"/></figure>",
                height,
                height);
    }

    @Test
    void aSmallerFigureStandsInTheMiddle() throws IOException {
        Heights heights = new Heights();
        try (PDDocument pdf = Pages.open(Pages.set(text(8) + figure(220), CSS + "figure { text-align: center }")
                .value())) {
            heights.processPage(pdf.getPage(0));
        }

        assertThat(heights.found.getFirst()).isLessThan(200);
        assertThat(heights.middle).isCloseTo(160, within(1.0));
    }

    /** How high the pictures are, page by page. */
    private static List<List<Long>> pictures(String body, String css) throws IOException {
        List<List<Long>> pages = new ArrayList<>();
        try (PDDocument pdf = Pages.open(Pages.set(body, CSS + css).value())) {
            for (PDPage page : pdf.getPages()) {
                Heights heights = new Heights();
                heights.processPage(page);
                pages.add(heights.found);
            }
        }
        return pages;
    }

    private static final class Heights extends PDFStreamEngine {
        private final List<Long> found = new ArrayList<>();
        private double middle;

        Heights() {
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new DrawObject(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")) {
                Matrix place = getGraphicsState().getCurrentTransformationMatrix();
                middle = place.getTranslateX() + place.getScalingFactorX() / 2.0;
                found.add(Math.round((double)
                        getGraphicsState().getCurrentTransformationMatrix().getScalingFactorY()));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }

    @Test
    void aFigureComesBackWithItsLeadIn() throws IOException {
        List<List<Long>> pages = pictures(text(8) + "<p class=\"lead\">如图</p>" + figure(200) + text(3), "");

        assertThat(pages.get(0))
                .singleElement()
                .satisfies(height -> assertThat(height).isBetween(150L, 178L));
    }

    @Test
    void severalShareTheLoss() throws IOException {
        List<List<Long>> pages = pictures(figure(180) + text(2) + figure(180) + text(3), "");

        assertThat(pages.get(0))
                .hasSize(2)
                .allSatisfy(height -> assertThat(height).isBetween(135L, 152L));
    }

    @Test
    void noneIsMadeMuchSmaller() throws IOException {
        List<List<Long>> pages = pictures(text(12) + figure(200), "");

        assertThat(pages.get(0)).isEmpty();
        assertThat(pages.get(1)).containsExactly(200L);
    }

    @Test
    void aStepGoesWithTheFigureThatStaysWhereItIs() throws IOException {
        String steps = "<ol><li>甲步</li><li>打开水门</li></ol>";

        List<String> texts = texts(text(12) + steps + figure(200), "li { display: block }");

        assertThat(texts.get(0)).contains("甲步").doesNotContain("打开水门");
        assertThat(texts.get(1)).contains("打开水门");
    }

    @Test
    void theLastStepTakesTheOneBeforeAlong() throws IOException {
        String steps = "<ol><li>甲步</li><li>乙步</li><li class=\"last\">打开水门</li></ol>";

        List<String> texts =
                texts(text(11) + steps + figure(200), "li { display: block } .last { page-break-before: avoid }");

        assertThat(texts.get(0)).contains("甲步").doesNotContain("乙步");
        assertThat(texts.get(1)).contains("乙步", "打开水门");
    }

    @Test
    void theLastOfSeveralPointsDoesNotGoWithAFigure() throws IOException {
        String points = "<ul><li>甲点</li><li class=\"last\">乙点</li></ul>";
        String css = "li { display: list-item; list-style-type: disc } .last { page-break-before: avoid }";

        assertThat(texts(text(12) + points + figure(200), css).get(0)).contains("乙点");
    }

    @Test
    void longTextDoesNotGoWithAFigure() throws IOException {
        List<String> texts = texts(text(10) + "<p>" + "长".repeat(70) + "。</p>" + figure(200), "");

        assertThat(texts.get(0)).contains("长。");
    }

    @Test
    void aBoxThatBeginsWithAFigureBeginsOnItsPage() throws IOException {
        String box = "<ul><li><p>前</p></li><li>" + figure(200) + "</li></ul>";

        List<String> texts = texts(text(14) + box, "li { display: list-item }");

        assertThat(texts.get(0).lines().filter(line -> line.contains("•"))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void textGoesBeforeAFigureWithACaption() throws IOException {
        String captioned = figure(200).replace("</figure>", "<figcaption>图1 石桥</figcaption></figure>");
        String after = "<p>" + "文".repeat(40) + "甲。</p><p>其中有一句。</p>";

        assertThat(texts(text(12) + "<p>" + "长".repeat(70) + "。</p>" + captioned + after, "")
                        .getFirst())
                .contains("甲。")
                .doesNotContain("其中", "图1");
        assertThat(texts(text(12) + "<p>" + "长".repeat(70) + "。</p>" + figure(200) + after, "")
                        .getFirst())
                .doesNotContain("甲。");
    }

    @Test
    void textThatFillsNothingStaysWhereItIs() throws IOException {
        String captioned = figure(200).replace("</figure>", "<figcaption>图1 石桥</figcaption></figure>");

        assertThat(texts(text(12) + "<p>" + "长".repeat(70) + "。</p>" + captioned + "<p>短。</p>", "")
                        .getFirst())
                .doesNotContain("短。");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15})
    void noPageHoldsOneLineOfABoxAndNothingElse(int lines) throws IOException {
        String item = "<li>" + "字".repeat(30) + "</li>";
        String box = "<blockquote><p>甲</p><ul>" + item + "<li>短</li></ul></blockquote>";
        String css = "blockquote { margin: 0; padding: 10pt; -fs-keep-with-inline: keep } li { orphans: 2; widows: 2 }"
                + "ul { margin: 0; padding: 0 } p { margin: 0 } li { display: block }";

        List<String> texts = texts(text(lines) + box + text(20), css);

        assertThat(texts.get(1)).hasSizeGreaterThan(26);
    }

    private static List<String> texts(String body, String css) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument pdf = Pages.open(Pages.set(body, CSS + css).value())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(pdf).replaceAll("[ \n]", ""));
            }
        }
        return texts;
    }

    @Test
    void rowsOfAFigureComeBackOneByOne() throws IOException {
        String css = "figure { page-break-inside: auto } .row { page-break-inside: avoid }";

        List<List<Long>> pages = pictures(text(3) + "<figure>" + row(180).repeat(3) + "</figure>" + text(3), css);

        assertThat(pages.get(0))
                .hasSize(2)
                .allSatisfy(height -> assertThat(height).isBetween(126L, 145L));
        assertThat(pages.get(1)).containsExactly(180L);
    }

    @Test
    void aTableThatTheNextPageHoldsIsNotTornForARow() throws IOException {
        String table = "<table>" + "<tr><td>格</td></tr>".repeat(6) + "</table>";

        assertThat(texts(text(17) + table, "").getFirst()).doesNotContain("格");
        assertThat(texts(text(12) + table + text(3), "").getFirst())
                .as("too much would stay blank")
                .contains("格");
    }

    @Test
    void aTableThatIsKeptWholeIsTornWhereMuchOfThePageWouldBeBlank() throws IOException {
        String table = "<p>前</p><table><tbody>" + "<tr><td>格</td></tr>".repeat(10) + "</tbody></table>";
        String css = "table { page-break-inside: avoid }";
        assertThat(texts(text(12) + table + text(3), css).getFirst()).contains("格");
        assertThat(texts(text(17) + table + text(3), css).getFirst()).doesNotContain("格");
    }

    @Test
    void stripsOfOnePictureHaveOneScale() throws IOException {
        String css = "figure { page-break-inside: auto } .row { page-break-inside: avoid }";
        String strips = "<figure class=\"several pieces\">" + row(180).repeat(3) + "</figure>";

        assertThat(pictures(text(3) + strips + text(3), css).stream()
                        .flatMap(List::stream)
                        .distinct())
                .singleElement()
                .satisfies(height -> assertThat(height).isBetween(126L, 145L));
        assertThat(pictures(text(6) + strips + text(3), css).stream()
                        .flatMap(List::stream)
                        .distinct())
                .as("those that began on a page before stay as they are")
                .containsExactly(180L);
    }

    @Test
    void aFigureWhoseBoxBeginsOnThePageBeforeComesBackToIt() throws IOException {
        String css = "figure { page-break-inside: auto; margin: 12pt 0 } .row { page-break-inside: avoid }";

        assertThat(pictures(text(8) + "<figure>" + row(200) + "</figure>" + text(3), css)
                        .getFirst())
                .singleElement()
                .satisfies(height -> assertThat(height).isBetween(150L, 198L));
        assertThat(pictures(text(8) + "<figure>" + row(190) + "</figure>" + text(3), css)
                        .getFirst())
                .as("which lacks room for its margin alone")
                .singleElement()
                .satisfies(height -> assertThat(height).isBetween(150L, 189L));
    }

    private static String row(int height) {
        return String.format(
                Locale.ROOT,
                "<div class=\"row\"><img src=\"dot.png\" alt=\"图\" style=\"width: %dpt; height: %dpt\"/></div>",
                height,
                height);
    }

    @Test
    void picturesAreNoLeadIn() throws IOException {
        String figure = "<figure>" + row(90) + "</figure>";

        assertThat(pictures(text(12) + figure + figure(200), "").getFirst()).containsExactly(90L);
    }

    @Test
    void aQuoteThatIsNotPartedComesBackWithItsFigure() throws IOException {
        String quote = "<blockquote>" + figure(150) + text(2) + "</blockquote>";
        String css = "blockquote { margin: 0; padding: 0; page-break-inside: avoid }";

        assertThat(pictures(text(9) + quote, css).getFirst())
                .singleElement()
                .satisfies(height -> assertThat(height).isBetween(110L, 143L));
    }

    @Test
    void whatMustStayLargeDoesNotKeepAPhotographLarge() throws IOException {
        String photograph = figure(200).replace("dot.png", "thing.jpg");

        assertThat(pictures(figure(60) + text(9) + photograph, "").getFirst())
                .satisfiesExactly(
                        height -> assertThat(height).isEqualTo(60),
                        height -> assertThat(height).isBetween(100L, 118L));
    }

    @Test
    void photographsOfThingsOnWhitePaperMayBecomeHalfAsLarge() throws IOException {
        String photograph = figure(200).replace("dot.png", "thing.jpg");

        assertThat(pictures(text(12) + photograph, "").getFirst())
                .singleElement()
                .satisfies(height -> assertThat(height).isBetween(100L, 130L));
    }

    @Test
    void whatBeginsAPageStaysThere() throws IOException {
        List<List<Long>> pages = pictures(
                text(8) + "<div class=\"new\">" + figure(200) + "</div>", ".new { page-break-before: always }");

        assertThat(pages.get(1)).containsExactly(200L);
    }
}
