package io.github.zhiban.cli;

import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.cli.IncrementalRun.Done;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Workspace;
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

/** Publishes many articles, several at a time. One bad article never stops the rest. */
final class Batch {
    /** Articles were left because the run was told to end, or one failed and that was to end it. */
    private static final Code BATCH_STOPPED = new Code("BATCH_STOPPED");

    private final Workspace workspace;
    private final IncrementalRun incremental;
    private final ArticleRequests requests;
    private final ArticlePublisher publisher;
    private final Console console;
    private final MissingPictures missing = new MissingPictures();

    /**
     * A batch.
     *
     * @param incremental knows what earlier runs have done
     * @param requests what is wanted of each article
     */
    Batch(
            Workspace workspace,
            IncrementalRun incremental,
            ArticleRequests requests,
            ArticlePublisher publisher,
            Console console) {
        this.workspace = workspace;
        this.incremental = incremental;
        this.requests = requests;
        this.publisher = publisher;
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
                            false, course.failFast() && course.failing().test(done.article()));
                    return done;
                }));
            }
            collect(sources.value(), running, articles, diagnostics, progress, course);
        } finally {
            workers.shutdownNow();
        }
        return console.messages()
                .translated(
                        new Report(Version.number(), requests.order().style().name(), articles, diagnostics));
    }

    private void collect(
            List<Input> sources,
            List<Future<Done>> running,
            List<ReportedArticle> articles,
            List<Diagnostic> diagnostics,
            Progress progress,
            BatchCourse course) {
        List<Input> left = new ArrayList<>();
        boolean interrupted = false;
        int unchanged = 0;
        long findings = 0;
        for (int i = 0; i < running.size(); i++) {
            Future<Done> one = running.get(i);
            if (interrupted && !one.isDone()) {
                one.cancel(true);
                left.add(sources.get(i));
                continue;
            }
            try {
                Done done = result(one, sources.get(i));
                boolean saidBefore = done.unchanged() && !course.failing().test(done.article());
                progress.done(() -> console.print(done.article(), saidBefore));
                if (saidBefore) {
                    findings += done.article()
                            .findings()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .count();
                }
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
            if (findings > 0) {
                console.say("  warnings and errors that an earlier run told of: {}, see report.json", findings);
            }
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
        PublishRequest request = requests.of(input);
        return incremental.publish(
                input,
                file,
                request,
                workspace.pictures(input, progress::fetched),
                () -> publisher.publish(input, file, request, progress::fetched));
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
        return new Done(new ReportedArticle(source.name(), null, List.of(), diagnostics, Map.of()), List.of(), false);
    }
}
