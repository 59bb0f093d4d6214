package io.github.zhiban.cli;

import io.github.zhiban.Artifact;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.report.JournalLine;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Journal;
import io.github.zhiban.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Publishes articles with a line in the journal for each, and passes over those that an earlier run has done. Thread safe. */
final class Journaled {
    private final Journal journal;
    private final BatchCourse course;
    private final String wanted;
    private final Set<String> done;
    private final AtomicBoolean stopped = new AtomicBoolean();

    Journaled(Journal journal, BatchCourse course, PublishRequest order, Workspace workspace) {
        this.journal = journal;
        this.course = course;
        this.wanted = String.join(
                "\n",
                Version.number(),
                order.style().name(),
                new TreeSet<>(order.editions()).toString(),
                order.depth().toString(),
                order.stated().toString(),
                order.assumed().toString(),
                String.valueOf(order.epoch()));
        this.done = journal.earlier().stream()
                .flatMap(line -> JournalLine.read(line).stream())
                .filter(line -> line.succeeded() && line.files().stream().allMatch(workspace::holds))
                .map(JournalLine::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Publishes one article.
     *
     * @return empty where an earlier run has published the same source as it is wanted now
     * @throws CancellationException if an article has failed and that was to end the run
     */
    Optional<ReportedArticle> publish(
            Input input, Function<Outcome<Optional<SourceFile>>, ReportedArticle> publication) {
        if (stopped.get()) {
            throw new CancellationException();
        }
        Outcome<Optional<SourceFile>> read = input.read();
        String key = read.value().map(file -> key(input, file)).orElse("");
        if (done.contains(key)) {
            return Optional.empty();
        }
        ReportedArticle article = publication.apply(read);
        if (course.failFast() && !article.succeeded()) {
            stopped.set(true);
        }
        try {
            journal.add(JournalLine.write(article, key));
        } catch (IOException diskFull) {
            // The report says the same, and that the editions could not be written.
            return Optional.of(article);
        }
        return Optional.of(article);
    }

    private String key(Input input, SourceFile file) {
        String source = new Artifact(file.name(), file.bytes()).sha256();
        return new Artifact(
                        "",
                        (input.folder() + "/" + input.stem() + "\n" + source + "\n" + wanted)
                                .getBytes(StandardCharsets.UTF_8))
                .sha256();
    }
}
