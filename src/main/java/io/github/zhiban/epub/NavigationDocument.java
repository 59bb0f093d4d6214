package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Entry;
import io.github.zhiban.epub.ChapterFacts.PageMark;
import java.util.List;

/**
 * The navigation document (EPUB 3.3, section 7): the contents, shown as a page of the book; landmarks and the printed
 * edition's pages, for the reading system alone.
 */
final class NavigationDocument {
    static final String FILE_NAME = "nav.xhtml";

    private static final String CONTENTS_ID = "contents";

    private NavigationDocument() {}

    static byte[] write(Book book, BookFacts facts, BookWording wording) {
        XmlWriter page = XmlWriter.page(book.info().title(), book.info().language(), "contents");
        contents(page, book, wording);
        landmarks(page, book, facts, wording);
        if (!facts.pages().isEmpty()) {
            pages(page, facts.pages(), wording);
        }
        return page.bytes();
    }

    /** The contents; the title alone for a book without headings, since a list must not be empty. */
    static List<Entry> entries(Book book) {
        return book.contents().isEmpty()
                ? List.of(new Entry(
                        book.info().title(), book.chapters().getFirst().fileName(), List.of()))
                : book.contents();
    }

    private static void contents(XmlWriter page, Book book, BookWording wording) {
        page.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc", "aria-labelledby", CONTENTS_ID)
                .leaf("h1", wording.contents(), "id", CONTENTS_ID);
        list(page, entries(book));
        page.close();
    }

    private static void list(XmlWriter page, List<Entry> entries) {
        page.open("ol");
        for (Entry entry : entries) {
            page.open("li").leaf("a", entry.title(), "href", entry.href());
            if (!entry.children().isEmpty()) {
                list(page, entry.children());
            }
            page.close();
        }
        page.close();
    }

    private static void landmarks(XmlWriter page, Book book, BookFacts facts, BookWording wording) {
        page.open("nav", "epub:type", "landmarks", "aria-label", wording.landmarks(), "hidden", "hidden")
                .open("ol");
        if (book.cover() != null) {
            landmark(page, "cover", CoverPage.FILE_NAME, wording.cover());
        }
        if (!book.contents().isEmpty()) {
            landmark(page, "toc", FILE_NAME + "#toc", wording.contents());
        }
        landmark(page, "bodymatter", book.chapters().getFirst().fileName(), wording.text());
        facts.endnotes().ifPresent(notes -> landmark(page, "endnotes", notes.fileName(), wording.notes()));
        page.close().close();
    }

    private static void landmark(XmlWriter page, String type, String href, String title) {
        page.open("li").leaf("a", title, "epub:type", type, "href", href).close();
    }

    private static void pages(XmlWriter page, List<PageMark> pages, BookWording wording) {
        page.open(
                        "nav",
                        "epub:type",
                        "page-list",
                        "role",
                        "doc-pagelist",
                        "aria-label",
                        wording.pages(),
                        "hidden",
                        "hidden")
                .open("ol");
        for (PageMark mark : pages) {
            page.open("li").leaf("a", mark.label(), "href", mark.href()).close();
        }
        page.close().close();
    }
}
