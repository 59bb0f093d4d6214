package io.github.zhiban.cli;

import io.github.zhiban.Artifact;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.cli.ArticlePublisher.Published;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.report.JournalLine;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Journal;
import io.github.zhiban.workspace.RecordedPictures;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Publishes articles with a line in the journal for each. What an earlier run has published stays as it is where its
 * source, its pictures, what is wanted of it, the style, the fonts and the program are what they were, and its files
 * are still there. Thread safe.
 */
final class IncrementalRun {
    /** An article of an earlier run is not among the sources any more, and its editions are still there. */
    private static final Code SOURCE_GONE = new Code("SOURCE_GONE");

    /** Another attempt may end better than these did. */
    private static final Set<Code> WORTH_ANOTHER_ATTEMPT =
            Set.of(Zhiban.ARTICLE_FAILED, Zhiban.EDITION_FAILED, WorkspaceCodes.OUTPUT_NOT_WRITTEN);

    private final Journal journal;
    private final Workspace workspace;
    private final String fingerprint;
    private final boolean force;
    private final Map<String, JournalLine> lines = new ConcurrentSkipListMap<>();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean anew = new AtomicBoolean();

    /**
     * A run.
     *
     * @param fingerprint names all that editions are made of beside their article
     * @param force whether everything is published anew
     */
    IncrementalRun(Journal journal, Workspace workspace, String fingerprint, boolean force) {
        this.journal = journal;
        this.workspace = workspace;
        this.fingerprint = fingerprint;
        this.force = force;
        lines.putAll(JournalLine.read(journal.earlier()));
    }

    /**
     * What came of an article.
     *
     * @param missing the addresses of pictures that are not at hand
     * @param unchanged whether an earlier run has made it
     */
    record Done(ReportedArticle article, List<String> missing, boolean unchanged) {}

    /**
     * Publishes an article, or finds that there is nothing to do.
     *
     * @param pictures where its pictures are found
     * @param publication publishes it
     */
    Done publish(
            Input input,
            SourceFile file,
            PublishRequest request,
            PictureSource pictures,
            Supplier<Published> publication) {
        String place = input.folder() + "/" + input.stem();
        String key = key(file, request);
        reached.add(place);
        JournalLine earlier = lines.get(place);
        if (!force && earlier != null && earlier.key().equals(key) && isTrue(earlier, pictures)) {
            return new Done(earlier.article(), earlier.missing(), true);
        }
        anew.set(true);
        Published done = publication.get();
        JournalLine line = new JournalLine(place, key, done.pictures(), done.missing(), done.files(), done.article());
        lines.put(place, line);
        try {
            journal.add(line.bytes());
        } catch (IOException diskFull) {
            // The report says that the editions could not be written either.
            anew.set(true);
        }
        return new Done(done.article(), done.missing(), false);
    }

    private boolean isTrue(JournalLine line, PictureSource pictures) {
        return line.article().diagnostics().stream().map(Diagnostic::code).noneMatch(WORTH_ANOTHER_ATTEMPT::contains)
                && line.files().stream().allMatch(workspace::holds)
                && RecordedPictures.agree(line.pictures(), pictures);
    }

    private String key(SourceFile file, PublishRequest request) {
        String wanted = String.join(
                "\n",
                fingerprint,
                file.name(),
                new Artifact("", file.bytes()).sha256(),
                request.style().policies().toString(),
                new TreeSet<>(request.editions()).toString(),
                request.depth().toString(),
                request.stated().toString(),
                request.assumed().toString(),
                String.valueOf(request.path()),
                String.valueOf(request.main()),
                String.valueOf(request.epoch()),
                request.cover() == null ? "" : new Artifact("", request.cover().bytes()).sha256());
        return new Artifact("", wanted.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /** Whether anything was published, or had gone. */
    boolean isAnew() {
        return anew.get();
    }

    /**
     * Names what earlier runs have made of articles that are not in their folders any more.
     *
     * @param named the sources of this run as the user named them
     * @param prune whether these editions are deleted
     */
    List<Diagnostic> gone(Collection<String> named, boolean prune) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List.copyOf(lines.values()).stream()
                .filter(line -> !reached.contains(line.place())
                        && isBelow(line.article().source(), named))
                .forEach(line -> diagnostics.add(gone(line, prune)));
        return diagnostics;
    }

    private static boolean isBelow(String source, Collection<String> named) {
        return named.stream().anyMatch(folder -> source.startsWith(folder.endsWith("/") ? folder : folder + "/"));
    }

    private Diagnostic gone(JournalLine line, boolean prune) {
        Location at = Location.of(line.article().source());
        if (!prune) {
            return new Diagnostic(
                    Severity.INFO,
                    SOURCE_GONE,
                    at,
                    "The article is not there any more, but its editions are.",
                    "Delete them with --prune.");
        }
        long deleted = line.files().stream().filter(workspace::delete).count();
        lines.remove(line.place());
        anew.set(true);
        return new Diagnostic(
                Severity.INFO,
                SOURCE_GONE,
                at,
                "The article is not there any more; " + deleted + " of its "
                        + line.files().size() + " files were deleted.",
                deleted == line.files().size() ? null : "A file that was changed since is left: delete it yourself.");
    }

    /** Ends the journal: a line for each article whose editions are in the output folder. */
    void conclude() {
        journal.conclude(lines.values().stream().map(JournalLine::bytes).toList());
    }
}
