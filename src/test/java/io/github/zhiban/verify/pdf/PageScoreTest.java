package io.github.zhiban.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.RuleCount;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class PageScoreTest {
    private static final float TOP = PDRectangle.A4.getHeight() - 60;

    private final PDDocument document = new PDDocument();

    @Test
    void countsPagesThatAreHalfEmptyAndEndWithAHead() throws IOException {
        page(FontName.HELVETICA, TOP, FontName.HELVETICA_BOLD, TOP - 200);
        page(FontName.HELVETICA, TOP, FontName.HELVETICA, 80);
        page(FontName.HELVETICA, TOP, FontName.HELVETICA_BOLD, TOP - 20);

        assertThat(score())
                .contains(
                        new RuleCount("PAGE_FULL", 2, 1),
                        new RuleCount("LAST_LINE_LEADS_NOWHERE", 2, 1),
                        new RuleCount("HAN_IN_ROWS", 3, 3));
    }

    @Test
    void countsRulesAtTheEdgesOfPages() throws IOException {
        page(FontName.HELVETICA, TOP, FontName.HELVETICA, 80);
        page(FontName.HELVETICA, TOP, FontName.HELVETICA, 80);
        try (PDPageContentStream content =
                new PDPageContentStream(document, document.getPage(1), PDPageContentStream.AppendMode.APPEND, true)) {
            content.addRect(PDRectangle.A4.getWidth() / 2 - 30, 50, 60, 0.5f);
            content.fill();
        }

        assertThat(score()).contains(new RuleCount("PAGE_EDGE_WITHOUT_RULE", 2, 1));
    }

    @Test
    void countsNumbersThatBookmarksSkip() throws IOException {
        page(FontName.HELVETICA, TOP, FontName.HELVETICA, 80);
        PDDocumentOutline outline = new PDDocumentOutline();
        for (String title : List.of("一、选茶", "二、选水", "四、选壶")) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);

        assertThat(score()).contains(new RuleCount("NUMBERS_GO_ON", 3, 2));
    }

    private void page(FontName first, float at, FontName last, float then) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            line(content, first, at, "The first line of a page");
            line(content, last, then, "The last line");
        }
    }

    private static void line(PDPageContentStream content, FontName font, float at, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(font), 10);
        content.newLineAtOffset(60, at);
        content.showText(text);
        content.endText();
    }

    private List<RuleCount> score() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        try (PdfFile file = PdfFile.open("pages.pdf", bytes.toByteArray())) {
            return PageScore.of(file);
        }
    }
}
