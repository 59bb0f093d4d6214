package io.github.zhiban.cli;

import io.github.zhiban.Order;
import io.github.zhiban.Publication;
import io.github.zhiban.Zhiban;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Publishes many articles, several at a time. One bad article never stops the rest. */
final class Batch {
    /** An article brought the program down: a fault of the program. */
    private static final Code ARTICLE_FAILED = new Code("ARTICLE_FAILED");

    private final Workspace workspace;
    private final Zhiban zhiban;
    private final Order order;
    private final PrintWriter out;

    Batch(Workspace workspace, Zhiban zhiban, Order order, PrintWriter out) {
        this.workspace = workspace;
        this.zhiban = zhiban;
        this.order = order;
        this.out = out;
    }

    /**
     * Publishes and reports.
     *
     * @param named files and folders
     * @param jobs how many articles at once
     * @return whether all is well
     */
    boolean run(List<Path> named, int jobs) throws InterruptedException {
        Outcome<List<Path>> sources = workspace.sources(named);
        sources.diagnostics().forEach(diagnostic -> Console.print(out, diagnostic));
        boolean well = !sources.hasErrors();
        List<ArticleReport> reports = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(jobs);
                Progress progress = Progress.of(out, sources.value().size())) {
            List<Future<ArticleReport>> running = new ArrayList<>();
            for (Path source : sources.value()) {
                running.add(workers.submit(() -> publish(source)));
            }
            for (int i = 0; i < running.size(); i++) {
                ArticleReport report = result(running.get(i), sources.value().get(i));
                progress.done(report::print);
                reports.add(report);
                well &= report.succeeded();
            }
        }
        return write(new ReportFile(order.style().name(), sources.diagnostics(), reports)) && well;
    }

    private ArticleReport publish(Path path) {
        StageTimer timer = new StageTimer();
        Outcome<Optional<SourceFile>> read = workspace.read(path);
        if (read.value().isEmpty()) {
            return ArticleReport.unreadable(workspace.name(path), read.diagnostics());
        }
        Publication publication = zhiban.publish(read.value().get(), workspace.pictures(path), order, timer);
        timer.stop();
        Diagnostics diagnostics = new Diagnostics();
        publication.diagnostics().forEach(diagnostics::add);
        for (Publication.Finished edition : publication.editions()) {
            try {
                workspace.write(edition.artifact().fileName(), edition.artifact().bytes());
            } catch (IOException e) {
                diagnostics.error(
                        WorkspaceCodes.OUTPUT_NOT_WRITTEN,
                        Location.of(edition.artifact().fileName()),
                        "the file could not be written (" + e.getMessage() + ")",
                        "Check that the output folder may be written to and that the disk is not full; an earlier file is still there.");
            }
        }
        return ArticleReport.of(publication, diagnostics.found(), timer.milliseconds());
    }

    private ArticleReport result(Future<ArticleReport> running, Path source) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return ArticleReport.unreadable(
                    workspace.name(source),
                    List.of(Diagnostic.error(
                            ARTICLE_FAILED,
                            Location.of(workspace.name(source)),
                            "Zhiban failed on this article (" + e.getCause() + ")",
                            "This is a fault of Zhiban: please report it with the article.")));
        }
    }
}
