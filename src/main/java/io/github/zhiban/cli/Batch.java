package io.github.zhiban.cli;

import io.github.zhiban.Artifact;
import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.article.Article;
import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.cli.IncrementalRun.Done;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.epub.Revision;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.report.PublishedFile;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import io.github.zhiban.verify.report.Report.ReportedHeading;
import io.github.zhiban.verify.report.Report.ReportedSummary;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.RecordedPictures;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Publishes many articles, several at a time. One bad article never stops the rest. */
final class Batch {
    /** Articles were left because the run was told to end, or one failed and that was to end it. */
    private static final Code BATCH_STOPPED = new Code("BATCH_STOPPED");

    private final Workspace workspace;
    private final IncrementalRun incremental;
    private final Zhiban zhiban;
    private final PublishRequest order;
    private final Function<Path, MetadataPatch> known;
    private final Console console;
    private final MissingPictures missing = new MissingPictures();

    /**
     * A batch.
     *
     * @param incremental knows what earlier runs have done
     * @param order what is wanted of every article
     * @param known what the project says about an article, by its file
     */
    Batch(
            Workspace workspace,
            IncrementalRun incremental,
            Zhiban zhiban,
            PublishRequest order,
            Function<Path, MetadataPatch> known,
            Console console) {
        this.workspace = workspace;
        this.incremental = incremental;
        this.zhiban = zhiban;
        this.order = order;
        this.known = known;
        this.console = console;
    }

    /**
     * Publishes, and tells the user of each article as it is done. Interrupted, it reports those that are done.
     *
     * @param course how
     */
    Report run(Outcome<List<Input>> sources, BatchCourse course) {
        List<Diagnostic> diagnostics = new ArrayList<>(sources.diagnostics());
        List<ReportedArticle> articles = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(
                course.jobs(),
                Thread.ofPlatform().daemon().name("zhiban-article-", 0).factory());
        try (Progress progress = Progress.of(console, sources.value().size())) {
            AtomicBoolean stopped = new AtomicBoolean();
            List<Future<Done>> running = new ArrayList<>();
            for (Input source : sources.value()) {
                running.add(workers.submit(() -> {
                    if (stopped.get()) {
                        throw new CancellationException();
                    }
                    Done done = publish(source, progress);
                    stopped.compareAndSet(
                            false, course.failFast() && !done.article().succeeded());
                    return done;
                }));
            }
            collect(sources.value(), running, articles, diagnostics, progress);
        } finally {
            workers.shutdownNow();
        }
        return console.messages()
                .translated(new Report(Version.number(), order.style().name(), articles, diagnostics));
    }

    private void collect(
            List<Input> sources,
            List<Future<Done>> running,
            List<ReportedArticle> articles,
            List<Diagnostic> diagnostics,
            Progress progress) {
        List<Input> left = new ArrayList<>();
        boolean interrupted = false;
        int unchanged = 0;
        for (int i = 0; i < running.size(); i++) {
            Future<Done> one = running.get(i);
            if (interrupted && !one.isDone()) {
                one.cancel(true);
                left.add(sources.get(i));
                continue;
            }
            try {
                Done done = result(one, sources.get(i));
                progress.done(() -> console.print(done.article(), done.unchanged()));
                unchanged += done.unchanged() ? 1 : 0;
                missing.add(done.missing());
                articles.add(done.article());
            } catch (CancellationException begunNoMore) {
                left.add(sources.get(i));
            } catch (InterruptedException e) {
                interrupted = true;
                i--;
            }
        }
        if (!left.isEmpty()) {
            Diagnostic stopped = Diagnostic.error(
                    BATCH_STOPPED,
                    Location.of(left.getFirst().name()),
                    "The run was stopped before " + left.size() + " of " + sources.size()
                            + " articles were published, this one first.",
                    "Run the same command again: what is published is not done again.");
            console.print(stopped);
            diagnostics.add(stopped);
        }
        if (unchanged > 0) {
            console.say("{} of {} articles are as they were", unchanged, sources.size());
        }
    }

    /** The pictures that the articles published so far did not find. */
    MissingPictures missing() {
        return missing;
    }

    private Done publish(Input input, Progress progress) {
        Outcome<Optional<SourceFile>> read = input.read();
        if (read.value().isEmpty()) {
            return unpublished(input, read.diagnostics());
        }
        SourceFile file = read.value().get();
        PublishRequest request = order.about(input.path().map(known).orElse(MetadataPatch.NONE))
                .at(inFolder(input.folder(), fileName(input)), earlierBook(input));
        RecordedPictures pictures = new RecordedPictures(workspace.pictures(input, progress::fetched));
        return incremental.publish(input, file, request, pictures, source -> publish(input, file, request, source));
    }

    private Done publish(Input input, SourceFile source, PublishRequest request, PictureSource pictures) {
        StageTimer timer = new StageTimer();
        Publication publication = zhiban.publish(source, pictures, request, timer);
        timer.stop();
        List<Diagnostic> diagnostics = new ArrayList<>(publication.diagnostics());
        List<ReportedEdition> editions = new ArrayList<>();
        List<PublishedFile> files = new ArrayList<>();
        for (Publication.PublishedEdition edition : publication.editions()) {
            if (write(input.folder(), edition.artifact(), files, diagnostics)) {
                editions.add(reported(edition, input.folder()));
            }
            Artifact companion = edition.sidecar();
            if (companion != null) {
                write(input.folder(), companion, files, diagnostics);
            }
        }
        Article article = publication.article();
        ReportedArticle reported = new ReportedArticle(
                publication.source(),
                article == null ? null : article.metadata().title(),
                article == null ? List.of() : ReportedHeading.of(article),
                editions,
                diagnostics,
                timer.milliseconds());
        return new Done(reported, publication.missingPictures(), files, false);
    }

    private @Nullable Revision earlierBook(Input input) {
        return workspace
                .beginning(inFolder(input.folder(), Edition.EBOOK.fileName(input.stem())))
                .flatMap(Revision::of)
                .orElse(null);
    }

    private static String fileName(Input input) {
        return input.name().substring(input.name().lastIndexOf('/') + 1);
    }

    private Done result(Future<Done> running, Input source) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException notBegun) {
                throw notBegun;
            }
            return unpublished(
                    source,
                    List.of(Diagnostic.error(
                            Zhiban.ARTICLE_FAILED,
                            Location.of(source.name()),
                            "Zhiban failed on this article: " + e.getCause() + ".",
                            "This is a fault of Zhiban: please report it with the article.")));
        }
    }

    private static Done unpublished(Input source, List<Diagnostic> diagnostics) {
        ReportedArticle article = new ReportedArticle(source.name(), null, List.of(), diagnostics, Map.of());
        return new Done(article, List.of(), List.of(), false);
    }

    private static ReportedEdition reported(Publication.PublishedEdition edition, String folder) {
        Artifact file = edition.artifact();
        DeckExtent extent = edition.extent();
        return new ReportedEdition(
                edition.edition().key(),
                inFolder(folder, file.fileName()),
                file.bytes().length,
                file.sha256(),
                edition.pages(),
                edition.fonts(),
                edition.checks(),
                extent == null ? null : new ReportedSummary(extent.stated(), extent.prose()));
    }

    private static String inFolder(String folder, String fileName) {
        return folder.isEmpty() ? fileName : folder + "/" + fileName;
    }

    /** Writes a file, and says whether it could be done. */
    private boolean write(String folder, Artifact file, List<PublishedFile> files, List<Diagnostic> diagnostics) {
        try {
            files.add(workspace.write(folder, file.fileName(), file.bytes()));
            return true;
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(
                    WorkspaceCodes.OUTPUT_NOT_WRITTEN,
                    Location.of(inFolder(folder, file.fileName())),
                    "The file could not be written: " + e.getMessage() + ".",
                    "Check that the output folder may be written to and that the disk is not full; an earlier"
                            + " file is still there."));
            return false;
        }
    }
}
