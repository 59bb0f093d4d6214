package io.github.zhiban.workspace.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Downloads in time, and tries again after a pause where the trouble may have passed. Thread safe; a few run at once.
 */
final class Attempts {
    private final Limits limits;
    private final Download download;
    private final Pause pause;
    private final Semaphore connections;
    /** Never closed: its threads do not keep the program from ending. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final CircuitBreaker breaker = new CircuitBreaker();

    /** Waits; a test does not. */
    @FunctionalInterface
    interface Pause {
        void take(Duration duration) throws InterruptedException;
    }

    Attempts(Limits limits, Download download, Pause pause) {
        this.limits = limits;
        this.download = download;
        this.pause = pause;
        connections = new Semaphore(limits.connections());
    }

    /** What an address holds; it is of the kind at least by what its host says. */
    byte[] bytes(URI uri, FetchKind kind) throws FetchException {
        for (Duration before : limits.retryDelays()) {
            breaker.check(uri);
            try {
                return answered(uri, kind);
            } catch (FetchException e) {
                if (!e.isPassing()) {
                    throw e;
                }
                breaker.failed(uri);
                rest(before);
            }
        }
        breaker.check(uri);
        try {
            return answered(uri, kind);
        } catch (FetchException e) {
            if (e.isPassing()) {
                breaker.failed(uri);
            }
            throw e;
        }
    }

    private byte[] answered(URI uri, FetchKind kind) throws FetchException {
        byte[] bytes = inTime(uri, kind);
        breaker.answered(uri);
        return bytes;
    }

    private void rest(Duration duration) throws FetchException {
        try {
            pause.take(duration);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** One attempt. It runs on a virtual thread: interrupting one that waits for a socket closes the socket. */
    private byte[] inTime(URI uri, FetchKind kind) throws FetchException {
        connections.acquireUninterruptibly();
        Future<byte[]> attempt = threads.submit(() -> download.bytes(uri, kind));
        try {
            return attempt.get(limits.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw FetchException.transientFailure(
                    FetchCodes.FETCH_TIMEOUT,
                    "did not come as a whole in time",
                    "Try again later, or save the picture for --images.");
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            throw asFetchException(e.getCause());
        } finally {
            attempt.cancel(true);
            connections.release();
        }
    }

    private static FetchException asFetchException(@Nullable Throwable cause) {
        if (cause instanceof FetchException refusal) {
            return refusal;
        }
        throw new IllegalStateException("a download failed", cause);
    }

    private static FetchException interrupted() {
        Thread.currentThread().interrupt();
        return FetchException.permanentFailure(FetchCodes.FETCH_TIMEOUT, "was given up", "Try again.");
    }
}
