package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Resource;

/** The page that shows the cover picture. */
final class CoverPage {
    static final String FILE_NAME = "cover.xhtml";

    private CoverPage() {}

    static byte[] write(BookInfo info, BookWording wording, Resource cover) {
        return XmlWriter.page(info.title(), info.language(), "cover")
                .open("section", "epub:type", "frontmatter cover", "aria-label", wording.cover())
                .empty(
                        "img",
                        "src",
                        cover.fileName(),
                        "alt",
                        wording.coverAlternative(info.title()),
                        "role",
                        "doc-cover")
                .bytes();
    }
}
