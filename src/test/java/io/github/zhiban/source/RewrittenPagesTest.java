package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.ArticleText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * {@linkplain RewrittenPages Rewritten pages} lose nothing either. {@code -Dcorpus=DIR} and {@code -Drewritings=N} ask
 * so of a folder of exports.
 */
class RewrittenPagesTest {
    @Test
    void rewrittenPagesLoseNothing() throws IOException {
        ArticleReader reader = new ArticleReader();
        BodyText bodies = new BodyText();
        Map<String, String> lost = new TreeMap<>();
        RewrittenPages pages = RewrittenPages.ofCorpus();
        int rewritings = Integer.getInteger("rewritings", 300);
        for (int seed = 0; seed < rewritings; seed++) {
            SourceFile page = pages.page(seed);
            String body = bodies.of(page);
            String article = reader.read(page).value().map(ArticleText::of).orElse("");
            firstLost(body, article).ifPresent(where -> lost.put(page.name(), where));
        }
        assertThat(lost).isEmpty();
    }

    private static Optional<String> firstLost(String body, String article) {
        int[] wanted = signs(body);
        int[] there = signs(article);
        int found = 0;
        for (int sign : there) {
            if (found < wanted.length && wanted[found] == sign) {
                found++;
            }
        }
        return found == wanted.length
                ? Optional.empty()
                : Optional.of(new String(wanted, Math.max(0, found - 15), Math.min(15, found)) + "【"
                        + new String(wanted, found, Math.min(15, wanted.length - found)) + " " + (wanted.length - found)
                        + " of " + wanted.length);
    }

    private static int[] signs(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).toArray();
    }
}
