package io.github.zhiban.budget;

/**
 * What a piece of work may cost.
 *
 * <p>Known as: 额度.
 *
 * @param cpuMillis processor time of the threads that do it, in milliseconds
 * @param bytes memory that they may ask for in all, whether it is still in use or not
 */
public record Allowance(long cpuMillis, long bytes) {
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final long MIB = 1L << 20;

    /** @throws IllegalArgumentException if one of them is not positive */
    public Allowance {
        if (cpuMillis <= 0 || bytes <= 0) {
            throw new IllegalArgumentException("an allowance must be positive");
        }
    }

    /** Seconds of processor time, and MiB of memory. */
    public static Allowance of(long seconds, long mebibytes) {
        return new Allowance(Math.multiplyExact(seconds, 1000), Math.multiplyExact(mebibytes, MIB));
    }

    /** So many times as much. */
    public Allowance times(int factor) {
        return new Allowance(Math.multiplyExact(cpuMillis, factor), Math.multiplyExact(bytes, factor));
    }

    /** What is used up, said of the work; empty while nothing is. */
    String exceededBy(long usedNanos, long usedBytes) {
        if (usedNanos / NANOS_A_MILLI > cpuMillis) {
            return "takes more than " + cpuMillis / 1000.0 + " s of processor time";
        }
        return usedBytes > bytes ? "asks for more than " + bytes / MIB + " MiB of memory" : "";
    }
}
