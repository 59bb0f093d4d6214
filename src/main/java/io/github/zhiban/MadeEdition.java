package io.github.zhiban;

import io.github.zhiban.Publication.PublishedEdition;
import io.github.zhiban.article.Article;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.typeset.PageRange;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.verify.Verifier;
import io.github.zhiban.verify.structure.Expectation;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** An edition that has not been verified yet. */
sealed interface MadeEdition {

    /**
     * The handout.
     *
     * @param expectation what its tags have to say
     */
    record Handout(Artifact artifact, TypesetPdf pdf, Expectation expectation) implements MadeEdition {
        Pagination pagination() {
            return new Pagination(artifact.fileName(), pdf.places());
        }

        /** On which pages the lines of the source stand; not known of the many sources of a book. */
        private SortedMap<Integer, PageRange> lines(Article article) {
            return article.isBook()
                    ? Collections.emptySortedMap()
                    : Places.of(article).byLine(pdf.places());
        }
    }

    /**
     * The slides.
     *
     * @param summary the same as text
     * @param extent how much of the article it says
     * @param expectation what its tags have to say
     */
    record Slides(Artifact artifact, TypesetPdf pdf, Artifact summary, DeckExtent extent, Expectation expectation)
            implements MadeEdition {}

    /**
     * An edition without pages of paper.
     *
     * @param parts how many slides or chapters there are
     */
    record Unpaged(Edition edition, Artifact artifact, int parts) implements MadeEdition {}

    /** The file. */
    Artifact artifact();

    /** The edition with what was found in its file. */
    default PublishedEdition verified(Verifier verifier, Article article) {
        String name = artifact().fileName();
        byte[] bytes = artifact().bytes();
        return switch (this) {
            case Handout it ->
                new PublishedEdition(
                        Edition.HANDOUT,
                        artifact(),
                        null,
                        null,
                        it.pdf.pages(),
                        it.pdf.fonts(),
                        it.pdf.score(),
                        it.lines(article),
                        verifier.check(name, bytes, it.expectation));
            case Slides it ->
                new PublishedEdition(
                        Edition.SLIDES,
                        artifact(),
                        it.summary,
                        it.extent,
                        it.pdf.pages(),
                        it.pdf.fonts(),
                        null,
                        Collections.emptySortedMap(),
                        verifier.check(name, bytes, it.expectation));
            case Unpaged it ->
                new PublishedEdition(
                        it.edition,
                        artifact(),
                        null,
                        null,
                        it.parts,
                        List.of(),
                        null,
                        Collections.emptySortedMap(),
                        verifier.check(name, bytes, null));
        };
    }
}
