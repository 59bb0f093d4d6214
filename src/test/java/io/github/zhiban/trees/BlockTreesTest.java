package io.github.zhiban.trees;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@linkplain BlockTrees Any tree of blocks} is read whole, in order and accounted for, and makes sound editions. */
class BlockTreesTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final Workspace WORKSPACE = new Workspace(Home.find(), Path.of("unused"), null);
    private static final Zhiban ZHIBAN = new Zhiban(WORKSPACE.fonts());
    private static final PublishRequest REQUEST =
            new PublishRequest(WORKSPACE.style("classic"), EnumSet.allOf(Edition.class), VerificationLevel.QUICK, null);

    @Provide
    Arbitrary<SourceFile> pages() {
        return BlockTrees.pages();
    }

    @Property(tries = 400, seed = "1")
    void everySentenceIsReadOnceAndInOrder(@ForAll("pages") SourceFile page) {
        Article article = READER.read(page).value().orElseThrow();
        int[] title = BlockTrees.numbers(article.metadata().title());
        int[] text = BlockTrees.numbers(ArticleText.of(article));

        assertThat(text).as(shown(page)).isSorted();
        assertThat(IntStream.rangeClosed(1, BlockTrees.sentences(page))
                        .filter(number -> IntStream.concat(Arrays.stream(title), Arrays.stream(text))
                                        .filter(there -> there == number)
                                        .count()
                                != 1))
                .as(shown(page))
                .isEmpty();
    }

    @Property(tries = 200, seed = "2")
    void everySentenceIsAccountedFor(@ForAll("pages") SourceFile page) {
        assertThat(READER.ledger(page).map(Ledger::unaccounted).orElse(List.of()))
                .isEmpty();
    }

    @Property(tries = 12, seed = "3")
    void editionsAreSoundAndTheSameEachTime(@ForAll("pages") SourceFile page) {
        Publication one = publish(page);
        Publication other = publish(page);

        assertThat(faults(one)).isEmpty();
        assertThat(other.editions()).usingRecursiveComparison().isEqualTo(one.editions());
    }

    private static String shown(SourceFile page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static Publication publish(SourceFile page) {
        return ZHIBAN.publish(page, address -> Outcome.of(Optional.empty()), REQUEST, stage -> {});
    }

    private static List<Diagnostic> faults(Publication publication) {
        return Stream.concat(
                        publication.diagnostics().stream(),
                        publication.editions().stream()
                                .flatMap(edition -> edition.checks().stream())
                                .flatMap(check -> check.findings().stream()))
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
