package io.github.zhiban.budget;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Does work, above all that of libraries, on a thread that can be left behind: Java has no way to stop a thread that
 * does not listen. A thread left behind goes on at the lowest priority until it ends by itself or the program does;
 * what it was about to hand over is dropped. So work must change nothing that others see before it hands over its
 * result.
 */
public final class Workbench {
    /** Recursion over input is bounded by depths that need about a tenth of this. */
    private static final long STACK_BYTES = 8L << 20;

    private Workbench() {}

    /**
     * Does some work on a thread of its own and waits for it.
     *
     * @param work its name, for messages
     * @throws OverspentException if it cost more than it may
     * @throws RuntimeException whatever the work throws; an {@link Error} as well
     */
    public static <T> T apart(String work, Allowance allowance, Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Account account = new Account(work, allowance, Account.current());
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("zhiban " + work)
                .stackSize(STACK_BYTES)
                .unstarted(() -> run(account, task, result));
        thread.start();
        return outcome(result);
    }

    @SuppressWarnings("try") // The watch is open while the task runs; the task knows nothing of it.
    private static <T> void run(Account account, Supplier<T> task, CompletableFuture<T> result) {
        Thread worker = Thread.currentThread();
        Account.restore(account);
        Watchdog.Watch watch = Watchdog.INSTANCE.watch(account, true, overspent -> leave(worker, result, overspent));
        try {
            T made = task.get();
            watch.close();
            result.complete(made);
        } catch (Throwable failure) {
            watch.close();
            result.completeExceptionally(failure);
        }
    }

    /** Called by the watchdog. */
    private static <T> void leave(Thread worker, CompletableFuture<T> result, OverspentException overspent) {
        result.completeExceptionally(overspent);
        worker.interrupt();
    }

    private static <T> T outcome(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
