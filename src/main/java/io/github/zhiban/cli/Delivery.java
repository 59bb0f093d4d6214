package io.github.zhiban.cli;

import io.github.zhiban.Artifact;
import io.github.zhiban.Publication;
import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.typeset.LayoutScore;
import io.github.zhiban.verify.report.PublishedFile;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import io.github.zhiban.verify.report.Report.ReportedHeading;
import io.github.zhiban.verify.report.Report.ReportedLayout;
import io.github.zhiban.verify.report.Report.ReportedSummary;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceCodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes what was published into the output folder, and tells of it in the form of reports. */
final class Delivery {
    private final Workspace workspace;
    private final String folder;

    /** @param folder below the output folder, with {@code /} between its parts; empty for the output folder itself */
    Delivery(Workspace workspace, String folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /**
     * Writes the finished files.
     *
     * @param pictures the SHA-256 of every picture that was looked for, by its address
     */
    ArticlePublisher.Published deliver(Publication publication, StageTimer timer, SortedMap<String, String> pictures) {
        List<Diagnostic> diagnostics = new ArrayList<>(publication.diagnostics());
        List<ReportedEdition> editions = new ArrayList<>();
        List<PublishedFile> files = new ArrayList<>();
        for (Publication.PublishedEdition edition : publication.editions()) {
            write(edition.artifact(), files, diagnostics)
                    .ifPresent(file -> editions.add(reported(edition, file.sha256())));
            Artifact companion = edition.sidecar();
            if (companion != null) {
                write(companion, files, diagnostics);
            }
        }
        Article article = publication.article();
        ReportedArticle reported = new ReportedArticle(
                publication.source(),
                article == null ? null : article.metadata().title(),
                article == null ? List.of() : article.origins(),
                article == null ? List.of() : ReportedHeading.of(article),
                publication.ledger(),
                editions,
                diagnostics,
                timer.milliseconds());
        return new ArticlePublisher.Published(reported, publication.missingPictures(), files, pictures);
    }

    private ReportedEdition reported(Publication.PublishedEdition edition, String sha256) {
        Artifact file = edition.artifact();
        DeckExtent extent = edition.extent();
        return new ReportedEdition(
                edition.edition().key(),
                ArticleRequests.inFolder(folder, file.fileName()),
                file.bytes().length,
                sha256,
                edition.pages(),
                edition.fonts(),
                edition.checks(),
                extent == null ? null : new ReportedSummary(extent.stated(), extent.prose()),
                layout(edition.layout()));
    }

    private static @Nullable ReportedLayout layout(@Nullable LayoutScore score) {
        return score == null
                ? null
                : new ReportedLayout(
                        score.blank(),
                        score.blankPages(),
                        score.lastPage(),
                        score.strandedLines(),
                        score.singleColumns(),
                        score.edgeRules());
    }

    /** Writes a file; empty where that could not be done. */
    private Optional<PublishedFile> write(Artifact file, List<PublishedFile> files, List<Diagnostic> diagnostics) {
        try {
            PublishedFile written = workspace.write(folder, file.fileName(), file.bytes());
            files.add(written);
            return Optional.of(written);
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(
                    WorkspaceCodes.OUTPUT_NOT_WRITTEN,
                    Location.of(ArticleRequests.inFolder(folder, file.fileName())),
                    "The file could not be written: " + e.getMessage() + ".",
                    "Check that the output folder may be written to and that the disk is not full; an earlier"
                            + " file is still there."));
            return Optional.empty();
        }
    }
}
