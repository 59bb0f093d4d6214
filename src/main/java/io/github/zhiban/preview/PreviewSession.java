package io.github.zhiban.preview;

import io.github.zhiban.Publication.PublishedEdition;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.preview.Publisher.Look;
import io.github.zhiban.preview.Publisher.Order;
import io.github.zhiban.preview.Publisher.Shown;
import io.github.zhiban.workspace.Input;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is being shown: the articles, the look, and the last few publications. Only what somebody looks at is published,
 * and only a few publications are kept, so that a folder of a thousand articles costs no more than one. Safe for use by
 * several threads.
 */
public final class PreviewSession {
    private static final int KEPT = 4;
    private static final long STEP_MILLISECONDS = 2_000;

    /** The browser draws first; checks would take its processor. */
    private static final long RESTS_MILLISECONDS = 500;

    private final Publisher publisher;
    private final Executor checks;
    private final Map<Integer, Shown> kept = new LinkedHashMap<>();
    private List<Input> inputs;
    private Look look;
    private Set<Edition> wanted = Edition.usual();
    private long version = 1;

    /** A session that begins with a look, and checks what it shows on threads of its own. */
    public PreviewSession(Publisher publisher, Look look) {
        this(
                publisher,
                look,
                CompletableFuture.delayedExecutor(
                        RESTS_MILLISECONDS,
                        TimeUnit.MILLISECONDS,
                        Executors.newSingleThreadExecutor(
                                Thread.ofPlatform().daemon().name("checks").factory())));
    }

    /** A session that leaves checks to somebody. */
    PreviewSession(Publisher publisher, Look look, Executor checks) {
        this.publisher = publisher;
        this.checks = checks;
        this.look = look;
        this.inputs = publisher.inputs();
    }

    /** The articles. */
    public synchronized List<Input> inputs() {
        return inputs;
    }

    /** How they look. */
    public synchronized Look look() {
        return look;
    }

    /** What can be chosen. */
    Publisher.Looks looks() {
        return publisher.looks();
    }

    /** A finding in the language of whoever started the preview. */
    Diagnostic said(Diagnostic finding) {
        return publisher.said(finding);
    }

    /** The language of whoever started the preview. */
    String language() {
        return publisher.language();
    }

    /** Rises whenever what is shown has to be asked for anew. */
    public synchronized long version() {
        return version;
    }

    /**
     * Waits until the version is another, or for some time.
     *
     * @return the version then
     */
    synchronized long await(long known, long milliseconds) throws InterruptedException {
        long rest = milliseconds;
        while (version == known && rest > 0) {
            wait(STEP_MILLISECONDS);
            rest -= STEP_MILLISECONDS;
        }
        return version;
    }

    /** Chooses another look; everything is published anew when it is looked at. */
    synchronized void choose(Look chosen) {
        if (!look.equals(chosen)) {
            look = chosen;
            kept.clear();
            changed();
        }
    }

    /** Tells which editions somebody looks at; the others are not made. */
    synchronized void want(Set<Edition> editions) {
        wanted = Set.copyOf(editions);
    }

    /** An article as it is now; published if it is not yet. Empty if there is none of that number. */
    public synchronized Optional<Shown> shown(int index) {
        if (index < 0 || index >= inputs.size()) {
            return Optional.empty();
        }
        Shown known = kept.remove(index);
        Shown shown = known != null && known.order().editions().containsAll(wanted)
                ? known
                : publisher.publish(inputs.get(index), new Order(look, wanted, false));
        kept.put(index, shown);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        if (!shown.order().checked() && !shown.publication().editions().isEmpty()) {
            checks.execute(() -> check(index, shown));
        }
        return Optional.of(shown);
    }

    /** Checks what is shown already: nobody waits for that with an article that just changed. */
    private void check(int index, Shown made) {
        Input input;
        synchronized (this) {
            if (kept.get(index) != made) {
                return;
            }
            input = inputs.get(index);
        }
        Order order = made.order();
        Shown checked = publisher.publish(input, new Order(order.look(), order.editions(), true));
        synchronized (this) {
            if (kept.get(index) == made) {
                kept.replace(index, checked);
                changed();
            }
        }
    }

    /** The file of an edition of an article. */
    synchronized Optional<byte[]> file(int index, Edition edition) {
        if (!wanted.contains(edition)) {
            Set<Edition> more = EnumSet.of(edition);
            more.addAll(wanted);
            want(more);
        }
        return shown(index)
                .flatMap(shown -> shown.publication().editions().stream()
                        .filter(made -> made.edition() == edition)
                        .map(PublishedEdition::artifact)
                        .map(artifact -> artifact.bytes())
                        .findFirst());
    }

    /**
     * Takes notice of changed files. What was shown of their articles is published at once, to be there when it is
     * asked for.
     */
    public synchronized void filesChanged(Set<Path> changed, boolean styleChanged) {
        List<Input> found = publisher.inputs();
        boolean sameArticles = names(found).equals(names(inputs));
        if (styleChanged || !sameArticles) {
            Optional<Integer> last = kept.keySet().stream().reduce((earlier, later) -> later);
            kept.clear();
            inputs = found;
            last.filter(index -> sameArticles).ifPresent(this::shown);
            changed();
            return;
        }
        boolean touched = false;
        for (int index : List.copyOf(kept.keySet())) {
            Path path = absolute(inputs.get(index).path().orElse(null));
            if (path != null && changed.stream().anyMatch(file -> concerns(file, path))) {
                kept.remove(index);
                shown(index);
                touched = true;
            }
        }
        if (touched) {
            changed();
        }
    }

    private void changed() {
        version++;
        notifyAll();
    }

    /** Another article is of no concern; a picture may be anywhere below the article's folder. */
    private boolean concerns(Path file, Path article) {
        boolean otherArticle = inputs.stream()
                .map(input -> absolute(input.path().orElse(null)))
                .filter(Objects::nonNull)
                .anyMatch(file::equals);
        return file.equals(article) || (!otherArticle && file.startsWith(Objects.requireNonNull(article.getParent())));
    }

    private static List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::name).toList();
    }

    private static @Nullable Path absolute(@Nullable Path path) {
        return path == null ? null : path.toAbsolutePath().normalize();
    }
}
