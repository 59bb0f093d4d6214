package io.github.zhiban.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationDocumentTest {
    private static String file(Book book, String name) {
        return String.valueOf(Books.file(new EpubPacker().pack(book), "EPUB/" + name));
    }

    @Test
    void contentsAreNestedAsGiven() {
        assertThat(file(Books.rich(), "nav.xhtml").replaceAll("\\s*\n\\s*", ""))
                .contains("<ol><li><a href=\"chapter-01.xhtml#a\">一、石桥</a>"
                        + "<ol><li><a href=\"chapter-01.xhtml#b\">（一）桥墩</a></li></ol></li>"
                        + "<li><a href=\"chapter-02.xhtml#c\">二、木桥</a></li></ol>");
    }

    @Test
    void landmarksLeadToCoverContentsAndText() {
        assertThat(file(Books.rich(), "nav.xhtml"))
                .contains(
                        "<a epub:type=\"cover\" href=\"cover.xhtml\">封面</a>",
                        "<a epub:type=\"toc\" href=\"nav.xhtml#toc\">目录</a>",
                        "<a epub:type=\"bodymatter\" href=\"chapter-01.xhtml\">正文</a>");
    }

    @Test
    void landmarksLeadToTheNotes() {
        Book book = Books.book(
                Books.info("桥"),
                List.of(
                        Books.chapter("chapter-01.xhtml", "<p>桥。</p>"),
                        Books.chapter("notes.xhtml", "<section role=\"doc-endnotes\"><p>注。</p></section>")),
                List.of());

        assertThat(file(book, "nav.xhtml")).contains("<a epub:type=\"endnotes\" href=\"notes.xhtml\">注释</a>");
        assertThat(file(Books.rich(), "nav.xhtml")).doesNotContain("endnotes");
    }

    @Test
    void pageListNamesEveryMarkerOfThePrintedEdition() {
        assertThat(file(Books.rich(), "nav.xhtml"))
                .contains(
                        "role=\"doc-pagelist\"",
                        "<a href=\"chapter-01.xhtml#page-1\">1</a>",
                        "<a href=\"chapter-02.xhtml#page-2\">2</a>");
        assertThat(file(Books.plain(), "nav.xhtml")).doesNotContain("page-list");
    }

    @Test
    void oldReadersFindTheSameContents() {
        assertThat(file(Books.rich(), "toc.ncx").replaceAll("\\s*\n\\s*", ""))
                .contains(
                        "<text>一、石桥</text></navLabel><content src=\"chapter-01.xhtml#a\"/><navPoint",
                        "<text>（一）桥墩</text></navLabel><content src=\"chapter-01.xhtml#b\"/></navPoint></navPoint>",
                        "<meta name=\"dtb:depth\" content=\"2\"/>",
                        "<pageTarget id=\"page-2\" type=\"normal\" value=\"2\">");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,目录", "zh,目录", "zh-Hant,目錄", "zh-TW,目錄", "zh-HK,目錄", "en,Contents", "fr-FR,Contents"})
    void speaksTheLanguageOfTheBook(String language, String contents) {
        Book book = Books.with(Books.plain(), Books.info("桥", language, OffsetDateTime.parse("2024-01-02T03:04:05Z")));

        assertThat(file(book, "nav.xhtml")).contains("<h1 id=\"contents\">" + contents + "</h1>");
    }

    @Test
    void coverPictureIsDescribed() {
        assertThat(file(Books.rich(), "cover.xhtml"))
                .contains("src=\"images/cover.png\" alt=\"《漫谈石桥》封面\" role=\"doc-cover\"");
    }
}
