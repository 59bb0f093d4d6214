package io.github.zhiban.verify.fidelity;

import java.util.Arrays;

/**
 * How long the longest common subsequence of one text and each prefix of another is. H. Hyyrö, <cite>Bit-parallel
 * LCS-length computation revisited</cite>, 2004: a cleared bit stands for a prefix that has one more in common than the
 * prefix before it.
 */
final class PrefixScores {
    private final long[] bits;
    private int lastCleared = -1;

    private PrefixScores(int length) {
        bits = new long[(length >>> 6) + 1];
        Arrays.fill(bits, -1L);
    }

    /** The score of each prefix of {@code text}, the empty one first. */
    static int[] of(int[] pattern, int[] text) {
        int symbols = 1;
        for (int symbol : text) {
            symbols = Math.max(symbols, symbol + 1);
        }
        int[] starts = new int[symbols + 1];
        for (int symbol : text) {
            starts[symbol + 1]++;
        }
        for (int i = 1; i <= symbols; i++) {
            starts[i] += starts[i - 1];
        }
        int[] places = new int[text.length];
        int[] next = Arrays.copyOf(starts, symbols);
        for (int i = 0; i < text.length; i++) {
            places[next[text[i]]++] = i;
        }
        PrefixScores scores = new PrefixScores(text.length);
        for (int symbol : pattern) {
            if (symbol < symbols) {
                scores.advance(places, starts[symbol], starts[symbol + 1]);
            }
        }
        return scores.sums(text.length);
    }

    /**
     * Takes one more character of the pattern, which stands in the text at {@code places[from]} to {@code places[to -
     * 1]}.
     */
    private void advance(int[] places, int from, int to) {
        int at = from;
        int word = -1;
        long carry = 0;
        while (at < to || carry != 0) {
            boolean carried = carry != 0 && word < lastCleared;
            if (!carried && at >= to) {
                return;
            }
            // A carry runs through words without cleared bits and leaves them as they are.
            word = carried ? word + 1 : places[at] >>> 6;
            long matches = 0;
            while (at < to && places[at] >>> 6 == word) {
                matches |= 1L << places[at++];
            }
            long before = bits[word];
            long hit = before & matches;
            long sum = before + hit + carry;
            carry = overflows(before, hit, carry) ? 1 : 0;
            bits[word] = sum | (before & ~matches);
            if (bits[word] != -1L && word > lastCleared) {
                lastCleared = word;
            }
        }
    }

    private static boolean overflows(long a, long b, long carry) {
        long partial = a + b;
        return Long.compareUnsigned(partial, a) < 0 || Long.compareUnsigned(partial + carry, partial) < 0;
    }

    private int[] sums(int length) {
        int[] sums = new int[length + 1];
        for (int i = 0; i < length; i++) {
            boolean cleared = (bits[i >>> 6] >>> i & 1) == 0;
            sums[i + 1] = sums[i] + (cleared ? 1 : 0);
        }
        return sums;
    }
}
