package io.github.zhiban;

import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an article.
 *
 * @param source the file as the user named it
 * @param article {@code null} when nothing could be read
 * @param editions those that could be made, in the order of {@link Edition}
 * @param diagnostics of all stages, in the order in which they were found
 */
public record Publication(
        String source, @Nullable Article article, List<Finished> editions, List<Diagnostic> diagnostics) {
    public Publication {
        editions = List.copyOf(editions);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether every edition was made and nothing is wrong with any. */
    public boolean succeeded() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /**
     * One finished edition.
     *
     * @param pages pages of a PDF, content documents of an EPUB
     * @param fonts the faces embedded, sorted
     */
    public record Finished(Edition edition, Artifact artifact, int pages, List<String> fonts) {
        public Finished {
            fonts = List.copyOf(fonts);
        }
    }
}
