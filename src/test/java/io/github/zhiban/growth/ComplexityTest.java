package io.github.zhiban.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.growth.Growths.Growth;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.structure.Expectation;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an article holds twice as much of costs at most two and a half times as much more to read, to account for
 * and to summarise. Counted is the memory that the stages ask for, which is the same on every machine.
 * {@code -Dcomplexity.units=N} sets where counting begins, and {@code -Dcomplexity.seconds=true} counts processor time
 * instead: that finds loops that ask for no memory, and is for people to look at.
 */
class ComplexityTest {
    private static final int UNITS = Integer.getInteger("complexity.units", 40);
    private static final boolean SECONDS = Boolean.getBoolean("complexity.seconds");

    /** Growth is measured between doublings, so that what an empty article costs does not hide it. */
    private static final double MOST = 2.5;

    /** Tables of hashes and lists grow in steps. */
    private static final long SLACK = SECONDS ? 30_000_000 : 400_000;

    private final ThreadMXBean counters = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ArticleReader reader = new ArticleReader();
    private final Summarizer summarizer = new Summarizer();

    static Stream<Growth> growths() {
        return Growths.all().stream();
    }

    @Test
    void thereAreAHundredWaysToGrow() {
        assertThat(Growths.all()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("growths")
    void costsGrowWithTheInput(Growth growth) {
        cost(growth.article().apply(UNITS));
        long two = cost(growth.article().apply(2 * UNITS));
        long four = cost(growth.article().apply(4 * UNITS));
        long eight = cost(growth.article().apply(8 * UNITS));

        assertThat(eight - four)
                .as("%s: %d, %d, %d", growth.name(), two, four, eight)
                .isLessThanOrEqualTo((long) (MOST * Math.max(0, four - two)) + SLACK);
    }

    private long cost(SourceFile file) {
        long before = count();
        Optional<Article> article = new Diagnostics().keep(reader.read(file));
        article.ifPresent(read -> {
            Expectation expected = Expectation.of(read);
            assertThat(expected.size()).isNotNegative();
            summarizer.summarize(read, PicturesAtHand.NONE);
        });
        assertThat(reader.ledger(file).isPresent()).isEqualTo(article.isPresent());
        return count() - before;
    }

    private long count() {
        long thread = Thread.currentThread().threadId();
        return SECONDS ? counters.getThreadCpuTime(thread) : counters.getThreadAllocatedBytes(thread);
    }

    @Test
    void findsWhatGrowsTooFast() {
        List<Integer> squares = Stream.of(1, 2, 4, 8).map(n -> n * n).toList();
        assertThat(squares.get(3) - squares.get(2)).isGreaterThan((int) (MOST * (squares.get(2) - squares.get(1))));
    }
}
