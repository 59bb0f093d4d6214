package io.github.zhiban.workspace.fetch;

import java.time.Duration;
import java.util.List;

/**
 * How far a fetch may go.
 *
 * @param bytes the largest body
 * @param readTimeout how long a host may take to be connected to, or to send the next bytes
 * @param attemptTimeout how long one attempt may take, redirects and the whole body included
 * @param retryDelays before each further attempt after a trouble that may pass
 * @param redirects how often a host may send on
 * @param connections how many pictures are fetched at once
 */
record Limits(
        int bytes,
        Duration readTimeout,
        Duration attemptTimeout,
        List<Duration> retryDelays,
        int redirects,
        int connections) {
    static final Limits USUAL = new Limits(
            20 << 20,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            List.of(Duration.ofMillis(500), Duration.ofSeconds(2)),
            5,
            4);

    Limits {
        retryDelays = List.copyOf(retryDelays);
    }
}
