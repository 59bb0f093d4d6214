package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Chapter;
import io.github.zhiban.epub.Book.Entry;
import io.github.zhiban.epub.Book.Progression;
import io.github.zhiban.epub.Book.Resource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Books made by hand. */
final class Books {
    static final String CSS = """
        p { text-indent: 2em; margin: 0; }
        body.cover img { max-width: 100%; }
        """;

    private Books() {}

    /** One chapter, no cover, nothing else. */
    static Book plain() {
        return book(
                info("漫谈石桥"),
                List.of(chapter("chapter-01.xhtml", "<h1 id=\"a\">漫谈石桥</h1><p>桥是路的延伸。</p>")),
                List.of(new Entry("漫谈石桥", "chapter-01.xhtml#a", List.of())));
    }

    /** Everything a book can have. */
    static Book rich() {
        String first = """
            <section aria-labelledby="a"><h1 id="a">一、石桥</h1>
            <p><span role="doc-pagebreak" epub:type="pagebreak" id="page-1" aria-label="1"></span>拱券<ruby>券<rp>(</rp><rt>xuàn</rt><rp>)</rp></ruby>的高
            <math xmlns="http://www.w3.org/1998/Math/MathML" alttext="h"><mi>h</mi></math>。<a epub:type="noteref" role="doc-noteref" id="ref-1" href="#note-1">[1]</a></p>
            <figure><img src="images/1.png" alt="一座单孔石桥"/><figcaption>石桥</figcaption></figure>
            <section aria-labelledby="b"><h2 id="b">（一）桥墩</h2><p>见<a href="chapter-02.xhtml#c">下文</a>。</p></section>
            <aside epub:type="footnote" role="doc-footnote" id="note-1"><p>据实测。<a role="doc-backlink" href="#ref-1" aria-label="返回正文">↩</a></p></aside>
            </section>\
            """;
        String second = """
            <section aria-labelledby="c"><h1 id="c">二、木桥</h1>
            <p><span role="doc-pagebreak" epub:type="pagebreak" id="page-2" aria-label="2"></span>木桥易朽。</p>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-label="一条横线"><path d="M0 5h10"/></svg>
            <p><img src="images/2.gif" alt="木桥摇晃"/></p>
            </section>\
            """;
        Book plain = book(
                new BookInfo(
                        "漫谈石桥",
                        List.of("甲", "乙 & 丙"),
                        "桥的历史 <简>",
                        List.of("桥", "C++ & <模板>"),
                        "zh-CN",
                        "https://example.org/a?b=1&c=2",
                        null,
                        null,
                        OffsetDateTime.parse("2023-07-04T19:36:08.5+08:00"),
                        "urn:uuid:2f8f1f0c-6d3f-5d55-9f42-0d5a8a4a6d10",
                        OffsetDateTime.parse("2024-01-02T03:04:05+08:00")),
                List.of(chapter("chapter-01.xhtml", first), chapter("chapter-02.xhtml", second)),
                List.of(
                        new Entry(
                                "一、石桥",
                                "chapter-01.xhtml#a",
                                List.of(new Entry("（一）桥墩", "chapter-01.xhtml#b", List.of()))),
                        new Entry("二、木桥", "chapter-02.xhtml#c", List.of())));
        return new Book(
                plain.info(),
                plain.progression(),
                plain.css(),
                plain.chapters(),
                plain.contents(),
                "bridges-handout.pdf",
                List.of(picture("images/1.png", "png"), picture("images/2.gif", "gif"), picture("images/3.png", "png")),
                List.of(),
                picture("images/cover.png", "png"));
    }

    static Book book(BookInfo info, List<Chapter> chapters, List<Entry> contents) {
        return new Book(info, Progression.LEFT_TO_RIGHT, CSS, chapters, contents, null, List.of(), List.of(), null);
    }

    /** The book with other words about it. */
    static Book with(Book book, BookInfo info) {
        return new Book(
                info,
                book.progression(),
                book.css(),
                book.chapters(),
                book.contents(),
                book.pagination(),
                book.pictures(),
                book.fonts(),
                book.cover());
    }

    static BookInfo info(String title) {
        return info(title, "zh-CN", OffsetDateTime.parse("2024-01-02T03:04:05+08:00"));
    }

    static BookInfo info(String title, String language, OffsetDateTime modified) {
        return new BookInfo(
                title,
                List.of(),
                null,
                List.of(),
                language,
                null,
                null,
                null,
                null,
                "urn:uuid:2f8f1f0c-6d3f-5d55-9f42-0d5a8a4a6d10",
                modified);
    }

    static Chapter chapter(String fileName, String body) {
        return new Chapter(fileName, """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
            <head><title>石桥</title><link rel="stylesheet" type="text/css" href="ebook.css"/></head>
            <body>%s</body>
            </html>
            """.formatted(body));
    }

    static Resource picture(String fileName, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Resource(fileName, "image/" + format, bytes.toByteArray());
    }

    /** A file of a container as text; {@code null} when there is none of that name. */
    static @Nullable String file(byte[] epub, String name) {
        return Zip.entries(epub).stream()
                .filter(entry -> entry.name().equals(name))
                .map(entry -> new String(entry.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }
}
