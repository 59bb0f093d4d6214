package io.github.zhiban.budget;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.util.List;

/**
 * Whether Java does nothing but look for memory. Work that nearly fills the heap asks for little and spends no
 * processor time of its own, so that no allowance ends it, and Java throws nothing: it would go on for hours. Used by
 * one thread.
 */
final class CollectorLoad {
    private static final long WINDOW_MILLIS = 5_000;
    /** Of the time that passes. Collections of honest work take a fifth. */
    private static final double MOST = 0.9;
    /** So many windows one after the other. */
    private static final int MOST_WINDOWS = 6;

    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final RuntimeMXBean runtime = ManagementFactory.getRuntimeMXBean();
    private long since = -1;
    private long collected;
    private int crowded;

    /** Takes a look; tells whether memory has been short for half a minute. Then it begins anew. */
    boolean isTooHigh() {
        long nowMillis = runtime.getUptime();
        if (since >= 0 && nowMillis - since < WINDOW_MILLIS) {
            return false;
        }
        return isTooHigh(
                nowMillis,
                collectors.stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum());
    }

    /** With what collections have taken in all, in milliseconds. */
    boolean isTooHigh(long nowMillis, long collectedMillis) {
        boolean full = since >= 0 && collectedMillis - collected > MOST * (nowMillis - since);
        since = nowMillis;
        collected = collectedMillis;
        crowded = full ? crowded + 1 : 0;
        if (crowded < MOST_WINDOWS) {
            return false;
        }
        crowded = 0;
        return true;
    }
}
