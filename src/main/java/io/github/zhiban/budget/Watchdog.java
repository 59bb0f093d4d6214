package io.github.zhiban.budget;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the threads that work, several times a second, and books what they have spent. It runs while there is work
 * and costs less than a thousandth of it.
 */
final class Watchdog {
    static final Watchdog INSTANCE = new Watchdog();

    private static final long TICK_NANOS = 100_000_000;
    /** Without work for so many ticks the thread ends. */
    private static final int IDLE_TICKS = 20;

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * Asked for when work has run for one tick: most of the work of a short run is over by then, and it takes a while
     * to load.
     */
    private volatile @Nullable ThreadMXBean counters;

    private Watchdog() {}

    /** Work that is looked at until it is closed. */
    final class Watch implements AutoCloseable {
        private final Account account;
        private final Thread thread;
        private final @Nullable Watch around;
        private final Consumer<OverspentException> abandon;
        private long nanos;
        private long bytes;

        private Watch(Account account, @Nullable Watch around, Consumer<OverspentException> abandon) {
            this.account = account;
            this.thread = Thread.currentThread();
            this.around = around;
            this.abandon = abandon;
        }

        Account account() {
            return account;
        }

        /** Books what was spent since the last look; the first look only notes where the thread stands. */
        private synchronized void look() {
            ThreadMXBean threads = counters;
            if (threads == null) {
                return;
            }
            long nowNanos = threads.getThreadCpuTime(thread.threadId());
            long nowBytes = threads.getThreadAllocatedBytes(thread.threadId());
            if (nowNanos < 0) {
                return;
            }
            if (nanos >= 0) {
                account.book(nowNanos - nanos, nowBytes - bytes);
            }
            nanos = nowNanos;
            bytes = nowBytes;
            if (account.isDeaf()) {
                abandon.accept(account.abandoned());
            }
        }

        private synchronized void leaveForWantOfMemory() {
            abandon.accept(account.crowdedOut());
        }

        private synchronized void goOnFrom(Watch inner) {
            nanos = inner.nanos;
            bytes = inner.bytes;
        }

        @Override
        public void close() {
            watches.remove(this);
            look();
            if (around != null) {
                // What was spent in here is booked; the outer work goes on from now.
                around.goOnFrom(this);
                watches.add(around);
            }
        }
    }

    /** Watches work on this thread that polls. */
    Watch watch(Account account) {
        return watch(account, false, overspent -> {});
    }

    /**
     * Watches work on this thread.
     *
     * @param fresh whether the thread has done nothing before
     * @param abandon is called, perhaps several times, when the work is deaf
     */
    Watch watch(Account account, boolean fresh, Consumer<OverspentException> abandon) {
        // Of works inside each other on one thread only the innermost is looked at; it books for all.
        Watch around = watches.stream()
                .filter(watch -> watch.thread == Thread.currentThread())
                .findFirst()
                .orElse(null);
        if (around != null) {
            watches.remove(around);
        }
        Watch watch = new Watch(account, around, abandon);
        if (around != null) {
            around.look();
            watch.goOnFrom(around);
        } else if (!fresh) {
            watch.nanos = -1;
            watch.look();
        }
        watches.add(watch);
        if (running.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("zhiban-watchdog").start(this::run);
        }
        return watch;
    }

    private void run() {
        int idle = 0;
        CollectorLoad load = null;
        while (idle < IDLE_TICKS) {
            LockSupport.parkNanos(TICK_NANOS);
            idle = watches.isEmpty() ? idle + 1 : 0;
            if (!watches.isEmpty()) {
                counters = counters == null ? (ThreadMXBean) ManagementFactory.getThreadMXBean() : counters;
                watches.forEach(Watch::look);
                load = load == null ? new CollectorLoad() : load;
                if (load.isTooHigh()) {
                    watches.stream()
                            .max(Comparator.comparingLong(watch -> watch.account.bytes()))
                            .ifPresent(Watch::leaveForWantOfMemory);
                }
            }
        }
        running.set(false);
        if (!watches.isEmpty() && running.compareAndSet(false, true)) {
            run();
        }
    }
}
