package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.zhiban.article.Ledger;
import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.BrokenPages;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A long course of broken pages, with figures instead of a verdict at the first fault. {@code -Dcourse=N} says how many
 * are read and accounted for, {@code -Dfirst=SEED} which is the first, {@code -Dwhole=K} that every K-th is published
 * and verified too, {@code -Dcorpus=DIR} which pages are broken, {@code -Dfindings=FILE} where a line for each finding
 * goes while it runs.
 */
class MutantCourseTest {
    private final Workspace workspace = new Workspace(Home.find(), Path.of("unused"), null);
    private final Zhiban zhiban = new Zhiban(workspace.fonts());
    private final ArticleReader reader = new ArticleReader();
    private final PublishRequest order = new PublishRequest(
            workspace.style(System.getProperty("style", "classic")),
            EnumSet.of(Edition.HANDOUT, Edition.SLIDES, Edition.EBOOK),
            VerificationLevel.QUICK,
            null);

    private final TreeMap<String, Integer> figures = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void brokenPagesAreAccountedForAndBecomeSoundEditions() throws IOException {
        int pages = Integer.getInteger("course", 0);
        assumeThat(pages).as("-Dcourse=N").isPositive();
        int first = Integer.getInteger("first", 0);
        int whole = Integer.getInteger("whole", 20);
        BrokenPages broken = BrokenPages.ofCorpus();
        try (PrintStream findings = findings()) {
            for (int seed = first; seed < first + pages; seed++) {
                SourceFile page = broken.page(seed);
                account(seed, page, findings);
                if (seed % whole == first % whole) {
                    publish(seed, page, findings);
                }
                if ((seed - first) % 500 == 499) {
                    findings.println("# " + (seed - first + 1) + " " + figures);
                    findings.flush();
                }
            }
            findings.println("# end " + figures);
        }
        System.out.println(figures);
        assertThat(failures).isEmpty();
    }

    private static PrintStream findings() throws IOException {
        String file = System.getProperty("findings");
        return file == null ? System.out : new PrintStream(file, StandardCharsets.UTF_8);
    }

    private void account(int seed, SourceFile page, PrintStream findings) {
        count("read");
        Diagnostics said = new Diagnostics();
        Optional<Ledger> ledger = new Bulkhead(Location.of(page.name()), said)
                .run(
                        "reading",
                        Zhiban.ARTICLE_FAILED,
                        ArticleLimits.USUAL.reading(),
                        () -> Outcome.of(reader.ledger(page)))
                .flatMap(drawn -> drawn);
        report("unread", seed, page, said.found(), findings);
        List<Ledger.Entry> lost = ledger.map(Ledger::unaccounted).orElse(List.of());
        if (!lost.isEmpty()) {
            found("unaccounted", seed, page, lost.size() + " " + lost.subList(0, Math.min(3, lost.size())), findings);
        }
    }

    private void publish(int seed, SourceFile page, PrintStream findings) {
        count("published");
        Publication publication = zhiban.publish(page, address -> Outcome.of(Optional.empty()), order, stage -> {});
        report(
                "failed",
                seed,
                page,
                publication.diagnostics().stream()
                        .filter(said -> said.code().equals(Zhiban.ARTICLE_FAILED)
                                || said.code().equals(Zhiban.EDITION_FAILED))
                        .toList(),
                findings);
        List<Diagnostic> checked = publication.editions().stream()
                .flatMap(edition -> edition.checks().stream())
                .flatMap(check -> check.findings().stream())
                .toList();
        report(
                "admitted",
                seed,
                page,
                checked.stream().filter(f -> f.severity() == Severity.ERROR).toList(),
                findings);
        report(
                "leak",
                seed,
                page,
                checked.stream()
                        .filter(f -> f.code().equals(VerifyCodes.MARKUP_LEAKED))
                        .toList(),
                findings);
    }

    private void report(String kind, int seed, SourceFile page, List<Diagnostic> faults, PrintStream findings) {
        if (!faults.isEmpty()) {
            found(
                    kind,
                    seed,
                    page,
                    faults.size() + " " + faults.stream().limit(3).toList(),
                    findings);
        }
    }

    private void found(String kind, int seed, SourceFile page, String what, PrintStream findings) {
        count(kind);
        findings.println(kind + "\t" + seed + "\t" + page.name() + "\t" + what.replace('\n', ' '));
        findings.flush();
        if (!"leak".equals(kind)) {
            failures.add(kind + " " + seed);
        }
    }

    private void count(String kind) {
        figures.merge(kind, 1, Integer::sum);
    }
}
