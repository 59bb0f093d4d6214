package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Entry;
import io.github.zhiban.epub.ChapterFacts.PageMark;
import java.util.List;

/** The same navigation once more for readers of EPUB 2 (Open Packaging Format 2.0.1, section 2.4.1). */
final class Ncx {
    static final String FILE_NAME = "toc.ncx";
    static final String MEDIA_TYPE = "application/x-dtbncx+xml";

    private final XmlWriter out = new XmlWriter();
    private int points;

    private Ncx() {}

    static byte[] write(Book book, BookFacts facts) {
        return new Ncx().document(book, facts);
    }

    private byte[] document(Book book, BookFacts facts) {
        List<Entry> entries = NavigationDocument.entries(book);
        out.open(
                        "ncx",
                        "xmlns",
                        "http://www.daisy.org/z3986/2005/ncx/",
                        "version",
                        "2005-1",
                        "xml:lang",
                        book.info().language())
                .open("head");
        meta("dtb:uid", book.info().identifier());
        meta("dtb:depth", Integer.toString(depth(entries)));
        meta("dtb:totalPageCount", Integer.toString(facts.pages().size()));
        meta("dtb:maxPageNumber", Integer.toString(facts.pages().size()));
        out.close();
        out.open("docTitle").leaf("text", book.info().title()).close();
        out.open("navMap");
        entries.forEach(this::point);
        out.close();
        if (!facts.pages().isEmpty()) {
            pages(facts.pages());
        }
        return out.bytes();
    }

    private void meta(String name, String content) {
        out.empty("meta", "name", name, "content", content);
    }

    private void point(Entry entry) {
        out.open("navPoint", "id", "point-" + ++points);
        label(entry.title(), entry.href());
        entry.children().forEach(this::point);
        out.close();
    }

    private void pages(List<PageMark> pages) {
        out.open("pageList");
        int number = 0;
        for (PageMark mark : pages) {
            number++;
            out.open("pageTarget", "id", "page-" + number, "type", "normal", "value", Integer.toString(number));
            label(mark.label(), mark.href());
            out.close();
        }
        out.close();
    }

    private void label(String text, String href) {
        out.open("navLabel").leaf("text", text).close().empty("content", "src", href);
    }

    private static int depth(List<Entry> entries) {
        return entries.stream()
                .mapToInt(entry -> 1 + depth(entry.children()))
                .max()
                .orElse(0);
    }
}
