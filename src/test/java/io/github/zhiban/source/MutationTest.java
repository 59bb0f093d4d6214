package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Broken pages never throw. {@code -Dmutations=N} sets how many there are, {@code -Dcorpus=DIR} takes the pages of a
 * folder instead of the fixtures: {@code mvn -q test -Dtest=MutationTest -Dmutations=10000 -Dcorpus=DIR}.
 */
class MutationTest {

    @Test
    void brokenPagesBecomeArticlesOrDiagnostics() throws IOException {
        ArticleReader reader = new ArticleReader();
        BrokenPages pages = BrokenPages.ofCorpus();
        int mutations = Integer.getInteger("mutations", 400);
        for (int seed = 0; seed < mutations; seed++) {
            SourceFile broken = pages.page(seed);

            var outcome = reader.read(broken);

            assertThat(outcome.value().isPresent() || outcome.hasErrors())
                    .as("%s, mutation %d: an article or an error", broken.name(), seed)
                    .isTrue();
        }
    }
}
