package io.github.zhiban.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Measures in CPU time of this process, which other work on the machine disturbs far less than wall-clock time. Work is
 * done on threads of its own, so that of the calling thread would say nothing; what the collector and the compiler cost
 * is in it.
 */
final class CpuTime {
    private static final long WARM_UP_NANOS = 4_000_000_000L;
    private static final int RUNS = 9;

    private CpuTime() {}

    /** Something that can be run again and again. */
    @FunctionalInterface
    interface Task {
        void run();
    }

    /** Milliseconds of CPU that a task takes once the JVM is warm: the median of nine runs. */
    static double warm(Task task) {
        return warm(task, WARM_UP_NANOS);
    }

    /** The same with a warm-up of the given CPU time, in ns, and at least one run. */
    static double warm(Task task, long warmUp) {
        long start = now();
        do {
            task.run();
        } while (now() - start < warmUp);
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = once(task);
        }
        Arrays.sort(runs);
        return runs[RUNS / 2];
    }

    /** Milliseconds of CPU that a task takes this time. */
    static double once(Task task) {
        long start = now();
        task.run();
        return (now() - start) / 1e6;
    }

    /** Seconds of CPU that this process has taken, on all its threads. */
    static double process() {
        return now() / 1e9;
    }

    private static long now() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
