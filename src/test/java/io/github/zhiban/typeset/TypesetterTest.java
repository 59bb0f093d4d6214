package io.github.zhiban.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.verify.Verifier;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final String MIXED = """
            <h1>标题</h1>
            <h2 id="a">第一节 A</h2>
            <p>甲<b>乙<i>丙</i></b>丁，see <a href="https://example.org/路?q=1">a link</a>，<code>x = 1</code>；又见<a href="#b">下节</a>。</p>
            <h3>小节</h3><p>“引号”——破折号……1957年11月30日。</p>
            <h2 id="b">第二节</h2>
            <ul><li>一</li><li>二</li></ul>
            <table><thead><tr><th scope="col">名</th><th scope="col">值</th></tr></thead><tbody><tr><td>A</td><td>1</td></tr></tbody></table>
            <figure><img src="dot.png" alt="一个点"/><figcaption>图 1</figcaption></figure>
            """;

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void textComesOutInTheOrderOfTheDocumentAndUnchanged() throws IOException {
        String characters = Pages.characters(Pages.set(MIXED).value());

        assertThat(squeezed(characters))
                .startsWith("标题第一节A甲乙丙丁，seealink，x=1；又见下节。小节“引号”——破折号……1957年11月30日。第二节•一•二名值A1图1");
    }

    @Test
    void gapsBetweenHanAndLatinAreNotSpaces() throws IOException {
        String characters =
                Pages.characters(Pages.set("<p>用AI写了3篇 and more</p>").value());

        assertThat(characters).startsWith("用AI写了3篇 and more");
    }

    @Test
    void noCharacterIsLostInALongParagraph() throws IOException {
        String paragraph = "排版引擎把 Latin words 与汉字“混排”，每一行都要齐整（包括 v1.2.3 与 50%），不多一字、不少一字。".repeat(20);

        String characters =
                Pages.characters(Pages.set("<p>" + paragraph + "</p>", "@page { @bottom-center { content: none } }")
                        .value());

        // Hyphens at line ends copy out as soft ones; blanks at line ends stay.
        assertThat(characters.replace("\u00AD", "")).isEqualTo(paragraph);
    }

    @Test
    void everyFontIsEmbeddedAsASubsetWithItsTexts() throws IOException {
        try (PDDocument file = Pages.open(Pages.set(MIXED).value())) {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void placesAreOnThePagesOfTheirLines() {
        String body = """
                <p data-place="before">甲</p>
                <div style="height: 320pt"></div>
                <p data-place="pushed">乙</p>
                <p data-place="long">%s</p>
                <p data-place="empty"></p>
                """.formatted("长".repeat(1_200));

        assertThat(Pages.set(body).value().places())
                .containsOnly(
                        Map.entry("before", new PageRange(1, 1)),
                        Map.entry("pushed", new PageRange(2, 2)),
                        Map.entry("long", new PageRange(2, 4)));
    }

    @Test
    void headingsButNotTheTitleBecomeBookmarks() throws IOException {
        try (PDDocument file = Pages.open(Pages.set(MIXED).value())) {
            PDOutlineItem first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();

            assertThat(first.getTitle()).isEqualTo("第一节 A");
            assertThat(first.isNodeOpen()).isFalse();
            assertThat(first.getFirstChild().getTitle()).isEqualTo("小节");
            assertThat(first.getNextSibling().getTitle()).isEqualTo("第二节");
            assertThat(first.findDestinationPage(file)).isNotNull();
        }
    }

    @Test
    void bookmarksAreWithoutMarksOfNotesAndReadings() throws IOException {
        String body = "<h1>题</h1><h2 id=\"a\">第<ruby>一<rt>yī</rt></ruby>节<a class=\"linkref\" href=\"#n\">[1]</a>"
                + "</h2><p id=\"n\">注</p>";
        try (PDDocument file = Pages.open(Pages.set(body).value())) {
            PDOutlineItem first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();

            assertThat(first.getTitle()).isEqualTo("第一节");
        }
    }

    @Test
    void linksLeadOutAndAcross() throws IOException {
        try (PDDocument file = Pages.open(Pages.set(MIXED).value())) {
            List<PDAnnotationLink> links = file.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .toList();

            assertThat(links)
                    .hasSize(2)
                    .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            assertThat(links.getFirst().getAction().getCOSObject().getString(COSName.URI))
                    .isEqualTo("https://example.org/%E8%B7%AF?q=1");
            assertThat(links.getLast().getAction().getCOSObject().getNameAsString(COSName.S))
                    .isEqualTo("GoTo");
            assertThat(links)
                    .allSatisfy(
                            link -> assertThat(link.getRectangle().getWidth()).isBetween(15f, 60f));
        }
    }

    @Test
    void theFileMeetsPdfUaAndPdfA() {
        TypesetPdf pdf = Pages.set(MIXED).value();

        List<Diagnostic> findings = new Verifier().verify("mixed.pdf", pdf.bytes());

        assertThat(findings.stream().filter(finding -> finding.code().id().startsWith("PDF")))
                .isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytesWhereverAndWheneverItIsSet() throws Exception {
        byte[] expected = Pages.set(MIXED).value().bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Callable<byte[]> elsewhere = () -> new Typesetter(Pages.FONTS)
                    .typeset(Pages.document(MIXED, ""))
                    .value()
                    .bytes();
            for (var result : pool.invokeAll(List.of(elsewhere, elsewhere))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aCleanRunHasNothingToSay() {
        Outcome<TypesetPdf> outcome = Pages.set(MIXED);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().overflows()).isEmpty();
        assertThat(outcome.value().pages()).isEqualTo(1);
        assertThat(outcome.value().fonts())
                .contains("NotoSerifSC-Regular", "SourceSerif4-Regular")
                .isSorted();
    }

    @Test
    void aCharacterWithoutGlyphIsReportedAndKeptInTheText() throws IOException {
        Outcome<TypesetPdf> outcome = Pages.set("<p>前\uE123后</p>");

        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(TypesetCodes.MISSING_GLYPH);
        assertThat(Pages.characters(outcome.value())).contains("前\uE123后");
    }

    @Test
    void aPictureThatIsNotAtHandIsReportedOnce() {
        Outcome<TypesetPdf> outcome = Pages.set("<p><img src=\"no.png\" alt=\"\"/><img src=\"no.png\" alt=\"\"/></p>");

        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(TypesetCodes.MISSING_PICTURE);
    }

    @Test
    void reducedPagesBreakTheirLinesAsFullSizeOnesDo() throws IOException {
        PrintDocument full = Pages.document("<p id=\"a\">" + "一行字".repeat(30) + "<a href=\"#a\">回</a></p>", "");
        PrintDocument half = new PrintDocument(
                full.xhtml(), full.sheets(), full.pictures(), full.formulas(), full.info(), full.policies(), 160);
        Typesetter typesetter = new Typesetter(Pages.FONTS);

        try (PDDocument large = Pages.open(typesetter.typeset(full).value());
                PDDocument small = Pages.open(typesetter.typeset(half).value())) {
            assertThat(small.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(large.getPage(0).getMediaBox().getWidth() / 2, within(0.1f));
            PDRectangle link = small.getPage(0).getAnnotations().getFirst().getRectangle();
            assertThat(link.getWidth())
                    .isCloseTo(
                            large.getPage(0)
                                            .getAnnotations()
                                            .getFirst()
                                            .getRectangle()
                                            .getWidth()
                                    / 2,
                            within(0.1f));
            assertThat(new PDFTextStripper().getText(small)).isEqualTo(new PDFTextStripper().getText(large));
        }
    }

    @Test
    void whatIsCutOrTooWideIsNamed() {
        String body = "<div id=\"wide\" style=\"width: 400pt\"><p>宽</p></div>"
                + "<div id=\"low\" style=\"height: 18pt\"><p>一</p><p>二</p><p>三</p></div><p id=\"fits\">好</p>";

        assertThat(Pages.set(body).value().overflows()).containsExactly("wide", "low");
    }

    @Test
    void brokenMarkupIsTheCallersMistake() {
        assertThatThrownBy(() -> Pages.set("<p>")).isInstanceOf(IllegalArgumentException.class);
    }
}
