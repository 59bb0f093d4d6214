package io.github.zhiban.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.epub.Book.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageDocumentTest {
    private static String packageOf(Book book) {
        return String.valueOf(Books.file(new EpubPacker().pack(book), "EPUB/package.opf"));
    }

    private static Book bookOf(String body) {
        List<Chapter> chapters = List.of(Books.chapter("chapter-01.xhtml", body));
        Book plain = Books.book(Books.info("桥"), chapters, List.of());
        return new Book(
                plain.info(),
                plain.progression(),
                plain.css(),
                chapters,
                List.of(),
                null,
                List.of(Books.picture("1.png", "png")),
                List.of(),
                null);
    }

    @Test
    void saysWhatIsKnown() {
        assertThat(packageOf(Books.rich()))
                .contains(
                        "<dc:identifier id=\"book-id\">urn:uuid:2f8f1f0c-6d3f-5d55-9f42-0d5a8a4a6d10</dc:identifier>",
                        "<dc:title id=\"title\">漫谈石桥</dc:title>",
                        "<meta refines=\"#title\" property=\"title-type\">main</meta>",
                        "<meta refines=\"#title\" property=\"file-as\">漫谈石桥</meta>",
                        "<meta refines=\"#creator-1\" property=\"file-as\">甲</meta>",
                        "<dc:language>zh-CN</dc:language>",
                        "<dc:creator id=\"creator-2\">乙 &amp; 丙</dc:creator>",
                        "<dc:date>2023-07-04T19:36:08+08:00</dc:date>",
                        "<dc:description>桥的历史 &lt;简&gt;</dc:description>",
                        "<dc:subject>C++ &amp; &lt;模板&gt;</dc:subject>",
                        "<dc:source>https://example.org/a?b=1&amp;c=2</dc:source>",
                        "<meta property=\"dcterms:modified\">2024-01-01T19:04:05Z</meta>");
    }

    @Test
    void oldReadersFindCoverContentsAndText() {
        assertThat(packageOf(Books.rich()))
                .contains(
                        "<reference type=\"cover\" title=\"封面\" href=\"cover.xhtml\"/>",
                        "<reference type=\"toc\" title=\"目录\" href=\"nav.xhtml\"/>",
                        "<reference type=\"text\" title=\"正文\" href=\"chapter-01.xhtml\"/>");
        assertThat(packageOf(Books.plain())).contains("type=\"text\"").doesNotContain("type=\"cover\"");
    }

    @Test
    void inventsNothing() {
        assertThat(packageOf(Books.plain()))
                .doesNotContain(
                        "dc:creator", "dc:date", "dc:description", "dc:subject", "dc:source", "cover", "ibooks");
    }

    @Test
    void manifestTellsWhatReadersMustPrepareFor() {
        assertThat(packageOf(Books.rich()))
                .containsPattern("href=\"chapter-01.xhtml\"[^>]*properties=\"mathml\"")
                .containsPattern("href=\"chapter-02.xhtml\"[^>]*properties=\"svg\"")
                .containsPattern("href=\"images/cover.png\"[^>]*properties=\"cover-image\"")
                .doesNotContain("images/3.png");
    }

    @Test
    void paginationIsNamedWhereChaptersCarryPages() {
        assertThat(packageOf(Books.rich()))
                .contains(
                        "<dc:source id=\"pagination\">bridges-handout.pdf</dc:source>",
                        "pageBreakMarkers",
                        "pageNavigation");
        assertThat(packageOf(Books.plain())).doesNotContain("pagination", "pageBreakMarkers", "pageNavigation");
    }

    @Test
    void textAloneIsEnoughWhereThereIsNothingElse() {
        assertThat(packageOf(bookOf("<p>桥</p>")))
                .contains("accessModeSufficient\">textual<")
                .doesNotContain("conformsTo", "certifiedBy", "visual", "alternativeText", "MathML", "rubyAnnotations");
    }

    @Test
    void describedPicturesHaveATextForThem() {
        assertThat(packageOf(bookOf("<p><img src=\"1.png\" alt=\"桥\"/></p>")))
                .contains(
                        "accessMode\">visual<",
                        "accessModeSufficient\">textual<",
                        "accessModeSufficient\">textual,visual<",
                        "alternativeText",
                        "accessibilityHazard\">none<")
                .doesNotContain("conformsTo", "certifiedBy");
    }

    @Test
    void oneUndescribedPictureTakesThePromiseBack() {
        assertThat(packageOf(bookOf("<p><img src=\"1.png\" alt=\"桥\"/><img src=\"1.png\" alt=\"\"/></p>")))
                .contains("accessModeSufficient\">textual,visual<", "部分图片没有文字说明")
                .doesNotContain("accessModeSufficient\">textual<", "alternativeText");
    }

    @Test
    void aPlainWordForAPictureIsNoDescription() {
        assertThat(packageOf(bookOf("<p><img class=\"inline nameless\" src=\"1.png\" alt=\"插图\"/></p>")))
                .doesNotContain("accessModeSufficient\">textual<", "alternativeText");
    }

    @Test
    void missingPicturesTakeThePromiseBack() {
        String image = "<img src=\"1.png\" alt=\"桥\"/>";
        assertThat(packageOf(bookOf("<p>" + image + "<span class=\"missing-picture\">［2 桥］</span></p>")))
                .contains("accessModeSufficient\">textual,visual<", "部分图片缺失")
                .doesNotContain("accessModeSufficient\">textual<", "alternativeText", "全文可由");
    }

    @Test
    void formulasThatAreNoMathMlTakeThePromiseBack() {
        String formula = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"h\"><mi>h</mi></math>";
        assertThat(packageOf(bookOf("<p>" + formula + "</p>")))
                .contains("accessibilityFeature\">MathML<", "公式采用 MathML。");
        assertThat(packageOf(bookOf("<p>" + formula + "<code class=\"tex\">\\b</code></p>")))
                .contains("部分公式采用 MathML")
                .doesNotContain("accessibilityFeature\">MathML<");
    }

    @Test
    void decorationNeedsNoDescription() {
        assertThat(packageOf(bookOf("<p><img src=\"1.png\" alt=\"\" role=\"presentation\"/></p>")))
                .contains("accessModeSufficient\">textual<");
    }

    @Test
    void aGifMayFlash() {
        assertThat(packageOf(Books.rich()))
                .contains("accessibilityHazard\">unknown<")
                .doesNotContain(">none<");
    }

    @Test
    void filesWesternNamesByTheFamily() {
        assertThat(SortedName.of("Robert C. Martin")).isEqualTo("Martin, Robert C.");
        assertThat(SortedName.of("林溪")).isEqualTo("林溪");
        assertThat(SortedName.of("weixin_43919932")).isEqualTo("weixin_43919932");
        assertThat(SortedName.of("林 Robert")).isEqualTo("林 Robert");
    }
}
