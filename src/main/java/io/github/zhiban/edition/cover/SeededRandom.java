package io.github.zhiban.edition.cover;

/**
 * Numbers that look like chance but follow from a text, so that every book looks different and the same book always the
 * same (SplitMix64: Steele, Lea and Flood, OOPSLA 2014). Used by one thread.
 */
final class SeededRandom {
    private long state;

    SeededRandom(String text) {
        state = text.hashCode();
    }

    /** The next number, from 0 up to but without a bound. */
    int next(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }
}
