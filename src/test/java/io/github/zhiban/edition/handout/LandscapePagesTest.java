package io.github.zhiban.edition.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Library;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.typeset.Typesetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads in to a table that needs a landscape page stands on that page, and nothing else does. */
class LandscapePagesTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2024-01-02T03:04:05Z");
    private static final EditionMaker MAKER = new EditionMaker(Library.FONTS);
    private static final Typesetter TYPESETTER = new Typesetter(Library.FONTS);
    private static final String TABLE =
            "|列名".repeat(14) + "|\n" + "|---".repeat(14) + "|\n" + ("|数值0文字".repeat(14) + "|\n").repeat(10) + "\n";

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern"})
    void headingsAndLeadInsGoWithTheTable(String style) throws IOException {
        List<String> pages = pages(
                "## 开头\n\n前文。\n\n## 总览\n\n### 首表\n\n各项如下：\n\n" + TABLE + "### 次节\n\n后文。\n\n**粗体引入**\n\n" + TABLE
                        + "末文。\n",
                style);

        assertThat(pages).hasSize(5);
        assertThat(pages.get(0)).startsWith("portrait").contains("开头", "前文。");
        assertThat(pages.get(1)).startsWith("landscape").contains("总览", "首表", "各项如下：", "列名");
        assertThat(pages.get(2)).startsWith("portrait").contains("次节", "后文。").doesNotContain("粗体引入");
        assertThat(pages.get(3)).startsWith("landscape").contains("粗体引入", "列名");
        assertThat(pages.get(4)).startsWith("portrait").contains("末文。");
    }

    private static List<String> pages(String markdown, String style) throws IOException {
        var file = new SourceFile("a.md", ("---\ntitle: 横页\n---\n\n" + markdown).getBytes(StandardCharsets.UTF_8));
        var article = new ArticleReader().read(file).value().orElseThrow();
        TypesetPdf pdf = TYPESETTER
                .typeset(MAKER.handout(article, Library.style(style), Map.of(), WHEN)
                        .value())
                .value();
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var box = document.getPage(page - 1).getMediaBox();
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(
                        (box.getWidth() > box.getHeight() ? "landscape\n" : "portrait\n") + stripper.getText(document));
            }
        }
        return pages;
    }
}
