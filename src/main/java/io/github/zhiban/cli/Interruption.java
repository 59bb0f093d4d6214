package io.github.zhiban.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run that is told to end (SIGINT, SIGTERM) report what it has done: the thread that waits for results is
 * interrupted, and Java ends when it has reported, or after a few seconds.
 */
final class Interruption implements AutoCloseable {
    private static final long SECONDS = 10;

    private final CountDownLatch reported = new CountDownLatch(1);
    private final Thread hook;

    /** For the thread that waits for results and reports them. */
    Interruption() {
        Thread waiting = Thread.currentThread();
        hook = new Thread(() -> end(waiting), "zhiban-interruption");
    }

    /** Begins to listen. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Thread waiting) {
        waiting.interrupt();
        try {
            if (!reported.await(SECONDS, TimeUnit.SECONDS)) {
                waiting.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reported.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // Java ends already, and the hook lets it.
        }
    }
}
