package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.source.BrokenPages;
import io.github.zhiban.source.RewrittenPages;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Broken and rewritten pages go the whole way: every edition of what can be read is made and passes its checks.
 * {@code -Dpublications=N} sets how many there are of each, {@code -Dfirst=SEED} the first of them,
 * {@code -Dstyle=STYLE} how they look, {@code -Dcorpus=DIR} takes the pages of a folder instead of the fixtures,
 * {@code -Ddepth=FULL} asks the outside validators too: {@code mvn -q test -Dtest=PublishMutationTest
 * -Dpublications=1500 -Dcorpus=DIR}.
 */
class PublishMutationTest {
    private static final VerificationLevel DEPTH = VerificationLevel.valueOf(System.getProperty("depth", "QUICK"));

    private final Workspace workspace = new Workspace(Home.find(), Path.of("unused"), null);
    private final Zhiban zhiban = new Zhiban(workspace.fonts());
    private final PublishRequest order = new PublishRequest(
            workspace.style(System.getProperty("style", "classic")), EnumSet.allOf(Edition.class), DEPTH, null);

    @Test
    void brokenPagesBecomeSoundEditions() throws IOException {
        BrokenPages pages = BrokenPages.ofCorpus();

        assertThat(faults(pages::page)).isEmpty();
    }

    @Test
    void rewrittenPagesBecomeSoundEditions() throws IOException {
        RewrittenPages pages = RewrittenPages.ofCorpus();

        assertThat(faults(pages::page)).isEmpty();
    }

    private List<String> faults(IntFunction<SourceFile> pages) {
        int first = Integer.getInteger("first", 0);
        return IntStream.range(first, first + Integer.getInteger("publications", 8))
                .boxed()
                .flatMap(seed -> faults(seed, pages.apply(seed)))
                .toList();
    }

    /** What is wrong with the editions of a page; nothing where there is no article in it. */
    Stream<String> faults(int seed, SourceFile page) {
        Publication publication = zhiban.publish(page, address -> Outcome.of(Optional.empty()), order, stage -> {});
        if (publication.article() == null) {
            return Stream.empty();
        }
        Stream<Diagnostic> made = publication.diagnostics().stream();
        Stream<Diagnostic> checked = publication.editions().stream()
                .flatMap(edition -> edition.checks().stream())
                .flatMap(check -> check.findings().stream());
        return Stream.concat(made, checked)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> "seed " + seed + ": " + finding);
    }
}
