package io.github.zhiban.budget;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of work has cost so far. Accounts lie inside each other: what a formula costs, its edition costs too.
 * The watchdog keeps them; whoever works asks from time to time, with {@link #poll()}, whether to go on. Loops that
 * depend on the input poll, and so do the hooks that libraries offer.
 */
public final class Account {
    private static final ThreadLocal<@Nullable Account> CURRENT = new ThreadLocal<>();

    private static final long NANOS_A_MILLI = 1_000_000;
    private static final long MOMENT_NANOS = 200 * NANOS_A_MILLI;

    private final String work;
    private final Allowance allowance;
    private final @Nullable Account outer;

    private long nanos;

    private long nanosWhenTold;
    private long bytes;
    private volatile String exceeded = "";

    Account(String work, Allowance allowance, @Nullable Account outer) {
        this.work = work;
        this.allowance = allowance;
        this.outer = outer;
    }

    /**
     * Ends work that has cost too much.
     *
     * @throws OverspentException if the work of this thread, or what it is a part of, has cost more than it may
     */
    public static void poll() {
        for (Account account = CURRENT.get(); account != null; account = account.outer) {
            if (!account.exceeded.isEmpty()) {
                throw new OverspentException(account.work + " " + account.exceeded);
            }
        }
    }

    /**
     * Does some work on this thread under an allowance of its own.
     *
     * @param work its name, for messages
     * @throws OverspentException if the work polled after its allowance was used up
     */
    public static <T> T spend(String work, Allowance allowance, Supplier<T> task) {
        Account outer = CURRENT.get();
        try (Watchdog.Watch watch = Watchdog.INSTANCE.watch(new Account(work, allowance, outer))) {
            CURRENT.set(watch.account());
            return task.get();
        } finally {
            restore(outer);
        }
    }

    /** The same task, for other threads: what it costs there is part of the work of this thread. */
    public static <A, B> Function<A, B> carried(Function<A, B> task) {
        Account here = CURRENT.get();
        return input -> {
            Account before = CURRENT.get();
            restore(here);
            try {
                return task.apply(input);
            } finally {
                restore(before);
            }
        };
    }

    static @Nullable Account current() {
        return CURRENT.get();
    }

    static void restore(@Nullable Account account) {
        if (account == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(account);
        }
    }

    /** Books what a thread has spent since it was last looked at. */
    void book(long spentNanos, long spentBytes) {
        for (Account account = this; account != null; account = account.outer) {
            account.add(spentNanos, spentBytes);
        }
    }

    /** Several threads may work for one account. */
    private synchronized void add(long spentNanos, long spentBytes) {
        nanos += spentNanos;
        bytes += spentBytes;
        if (exceeded.isEmpty()) {
            exceeded = allowance.exceededBy(nanos, bytes);
            nanosWhenTold = nanos;
        }
    }

    /**
     * Whether the work, though told, has gone on for a quarter as long again as it may take, and not only for a moment.
     */
    boolean isDeaf() {
        return !exceeded.isEmpty()
                && nanos - nanosWhenTold > Math.max(MOMENT_NANOS, allowance.cpuMillis() * NANOS_A_MILLI / 4);
    }

    /** What it has asked for, in bytes. */
    long bytes() {
        return bytes;
    }

    /** Ends it for want of memory: that may be in use by others, but the one that asked for most is the likeliest. */
    OverspentException crowdedOut() {
        exceeded = "needs more memory than there is";
        return new OverspentException(work + " " + exceeded, true);
    }

    OverspentException abandoned() {
        return new OverspentException(work + " " + exceeded + " and does not end", true);
    }
}
