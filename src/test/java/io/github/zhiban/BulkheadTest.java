package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulkheadTest {
    private static final Code LOST = new Code("EDITION_FAILED");

    private final Diagnostics diagnostics = new Diagnostics();
    private final Bulkhead bulkhead = new Bulkhead(Location.of("a.html"), diagnostics);

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("state"),
                new StackOverflowError("deep"),
                new OutOfMemoryError("heap"),
                new NoClassDefFoundError("Lost"),
                new AssertionError("wrong"));
    }

    /** Whatever a stage throws costs that stage, and is named. */
    @ParameterizedTest
    @MethodSource("faults")
    void losesTheStageThatFailed(Throwable fault) {
        Optional<String> made = bulkhead.run("the handout", LOST, ArticleLimits.USUAL.edition(), () -> {
            throw BulkheadTest.<RuntimeException>unchecked(fault);
        });

        assertThat(made).isEmpty();
        assertThat(diagnostics.found()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(LOST);
            assertThat(found.message()).startsWith("Given up: the handout ");
        });
    }

    @Test
    void keepsWhatAStageSays() {
        assertThat(bulkhead.run("reading", LOST, ArticleLimits.USUAL.reading(), () -> Outcome.of("read")))
                .contains("read");
        assertThat(diagnostics.found()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable fault) throws T {
        throw (T) fault;
    }
}
