package io.github.zhiban;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.typeset.LayoutScore;
import io.github.zhiban.typeset.PageRange;
import io.github.zhiban.verify.CheckResult;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of an article.
 *
 * @param source the file as the user named it
 * @param article {@code null} when nothing could be read
 * @param editions those that could be made, in the order of {@link Edition}
 * @param missingPictures the addresses of pictures that are not at hand, in the order of the article
 * @param ledger how much of the source met which fate; {@code null} where nothing is verified
 * @param diagnostics of all stages before verification, in the order in which they were found
 */
public record Publication(
        String source,
        @Nullable Article article,
        List<PublishedEdition> editions,
        List<String> missingPictures,
        @Nullable LedgerCounts ledger,
        List<Diagnostic> diagnostics) {
    public Publication {
        missingPictures = List.copyOf(missingPictures);
        editions = List.copyOf(editions);
        diagnostics = List.copyOf(diagnostics);
    }

    /** What came of an article of which no account was kept. */
    public Publication(
            String source,
            @Nullable Article article,
            List<PublishedEdition> editions,
            List<String> missingPictures,
            List<Diagnostic> diagnostics) {
        this(source, article, editions, missingPictures, null, diagnostics);
    }

    Publication with(@Nullable LedgerCounts counts) {
        return new Publication(source, article, editions, missingPictures, counts, diagnostics);
    }

    /**
     * One finished edition.
     *
     * @param sidecar a file that goes with it, such as the slides as text; {@code null} when there is none
     * @param extent how much of the article a summary says; {@code null} for whole articles
     * @param pages pages of a PDF, content documents of an EPUB
     * @param fonts the faces embedded, sorted
     * @param layout what a designer would see in the pages; {@code null} but for handouts
     * @param lines on which pages the lines of the source stand, for lines at which something begins; empty where it is
     *     not known
     * @param checks what was verified and what was found
     */
    public record PublishedEdition(
            Edition edition,
            Artifact artifact,
            @Nullable Artifact sidecar,
            @Nullable DeckExtent extent,
            int pages,
            List<String> fonts,
            @Nullable LayoutScore layout,
            SortedMap<Integer, PageRange> lines,
            List<CheckResult> checks) {
        public PublishedEdition {
            fonts = List.copyOf(fonts);
            lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
            checks = List.copyOf(checks);
        }
    }
}
