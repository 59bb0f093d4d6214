package io.github.zhiban.workspace.fetch;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops asking a host that does not answer: a thousand pictures of a dead host would take a thousand times as long as
 * one. An answer, whatever it is, begins the count anew. Thread safe.
 */
final class CircuitBreaker {
    /** Attempts in a row; the pictures of an article that one hiccup may spoil are fewer. */
    static final int MOST_FAILURES = 6;

    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    /** @throws FetchException if the host has failed too often */
    void check(URI uri) throws FetchException {
        if (failures.getOrDefault(uri.getAuthority(), 0) >= MOST_FAILURES) {
            throw FetchException.permanentFailure(
                    FetchCodes.HOST_GIVEN_UP,
                    "is of a host that failed " + MOST_FAILURES + " times in a row",
                    "Try again later, or save the picture for --images.");
        }
    }

    void failed(URI uri) {
        failures.merge(uri.getAuthority(), 1, Integer::sum);
    }

    void answered(URI uri) {
        failures.remove(uri.getAuthority());
    }
}
