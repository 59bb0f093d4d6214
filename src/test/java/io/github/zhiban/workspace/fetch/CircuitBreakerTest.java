package io.github.zhiban.workspace.fetch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private static final URI PICTURE = URI.create("https://dead.example.org/a.png");

    private final CircuitBreaker breaker = new CircuitBreaker();

    @Test
    void givesAHostUpThatFailsAgainAndAgain() {
        fail(CircuitBreaker.MOST_FAILURES);

        assertThatThrownBy(() -> breaker.check(URI.create("https://dead.example.org/b.png")))
                .isInstanceOf(FetchException.class);
        assertThatCode(() -> breaker.check(URI.create("https://other.example.org/b.png")))
                .doesNotThrowAnyException();
    }

    @Test
    void anAnswerBeginsTheCountAnew() {
        fail(CircuitBreaker.MOST_FAILURES - 1);
        breaker.answered(PICTURE);
        fail(CircuitBreaker.MOST_FAILURES - 1);

        assertThatCode(() -> breaker.check(PICTURE)).doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(PICTURE);
        }
    }
}
