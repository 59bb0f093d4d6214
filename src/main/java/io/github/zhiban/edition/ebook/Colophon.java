package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.WebAddress;
import io.github.zhiban.edition.PrintedDate;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.PageLabels;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last page of a book: who wrote it, where it comes from and what others may do with it. Furniture of the edition,
 * marked so by its class.
 */
final class Colophon {
    static final String FILE = "colophon.xhtml";

    private static final String TITLE_ID = "colophon";

    private final Markup out = new Markup();
    private int lines;

    private Colophon() {}

    /** The page; empty where nothing is known but the title. */
    static Optional<String> of(Metadata metadata, PageLabels labels) {
        Colophon page = new Colophon();
        return page.write(metadata, labels) ? Optional.of(page.out.toString()) : Optional.empty();
    }

    private boolean write(Metadata metadata, PageLabels labels) {
        out.open(
                        "section",
                        "class",
                        "colophon",
                        "epub:type",
                        "backmatter colophon",
                        "role",
                        "doc-colophon",
                        "aria-labelledby",
                        TITLE_ID)
                .line();
        out.open("h1", "id", TITLE_ID, "class", "phrases")
                .raw(TitleBlock.inPhrases(CrossReferences.clean(metadata.title())))
                .close()
                .line();
        out.open("dl").line();
        line(labels.author(), String.join("、", metadata.authors()), null);
        line(
                labels.published(),
                metadata.published() == null ? "" : PrintedDate.of(metadata.published(), metadata.language()),
                null);
        line(labels.publisher(), metadata.publisher(), null);
        String source = metadata.source();
        line(labels.source(), source, source != null && WebAddress.isUsable(source) ? source : null);
        line(labels.rights(), metadata.rights(), null);
        out.close().line().close().line();
        return lines > 0;
    }

    private void line(String label, @Nullable String value, @Nullable String address) {
        if (value == null || value.isEmpty()) {
            return;
        }
        lines++;
        out.element("dt", label).open("dd");
        if (address == null) {
            out.text(CrossReferences.clean(value));
        } else {
            out.element("a", CrossReferences.clean(value), "href", address);
        }
        out.close().line();
    }
}
