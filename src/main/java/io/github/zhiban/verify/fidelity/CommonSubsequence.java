package io.github.zhiban.verify.fidelity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The longest common subsequence of two texts, exactly and in linear memory, by divide and conquer: at the middle of
 * Myers' shortest edit path where the texts differ little, else at Hirschberg's split of the bit-parallel scores, so
 * that neither long texts nor unlike ones take long.
 */
final class CommonSubsequence {
    /** Below this many pairs a plain table is faster than dividing. */
    private static final long SMALL = 40_000;

    private final int[] reference;
    private final int[] published;
    private final MiddlePoint middle;
    private final BitSet found = new BitSet();

    private CommonSubsequence(int[] reference, int[] published) {
        this.reference = reference;
        this.published = published;
        this.middle = new MiddlePoint(reference, published);
    }

    /** Which characters of {@code reference} are part of the longest common subsequence. */
    static BitSet of(int[] reference, int[] published) {
        Map<Integer, Integer> names = new HashMap<>();
        CommonSubsequence search = new CommonSubsequence(renamed(reference, names), renamed(published, names));
        search.divide(0, reference.length, 0, published.length);
        return search.found;
    }

    /** Numbers the characters without gaps, so that they can index arrays. */
    private static int[] renamed(int[] characters, Map<Integer, Integer> names) {
        return Arrays.stream(characters)
                .map(character -> names.computeIfAbsent(character, key -> names.size()))
                .toArray();
    }

    private void divide(int fromA, int endA, int fromB, int endB) {
        int a = fromA;
        int b = fromB;
        int toA = endA;
        int toB = endB;
        while (a < toA && b < toB && reference[a] == published[b]) {
            found.set(a++);
            b++;
        }
        while (a < toA && b < toB && reference[toA - 1] == published[toB - 1]) {
            found.set(--toA);
            toB--;
        }
        if (a == toA || b == toB) {
            return;
        }
        if ((long) (toA - a) * (toB - b) <= SMALL) {
            table(a, toA, b, toB);
        } else if (toA - a == 1) {
            seek(a, b, toB);
        } else {
            MiddlePoint.Split split = middle.find(a, toA, b, toB).orElse(null);
            if (split == null) {
                int half = (a + toA) >>> 1;
                split = new MiddlePoint.Split(half, b + split(a, half, toA, b, toB));
            }
            divide(a, split.inA(), b, split.inB());
            divide(split.inA(), toA, split.inB(), toB);
        }
    }

    private void seek(int a, int fromB, int toB) {
        for (int b = fromB; b < toB; b++) {
            if (reference[a] == published[b]) {
                found.set(a);
                return;
            }
        }
    }

    /** How many published characters go with the first half, so that both halves together have most in common. */
    private int split(int fromA, int half, int toA, int fromB, int toB) {
        int width = toB - fromB;
        int[] first = Arrays.copyOfRange(reference, fromA, half);
        int[] second = reversed(Arrays.copyOfRange(reference, half, toA));
        int[] text = Arrays.copyOfRange(published, fromB, toB);
        int[] forward = PrefixScores.of(first, text);
        int[] backward = PrefixScores.of(second, reversed(text));
        int best = 0;
        for (int j = 1; j <= width; j++) {
            if (forward[j] + backward[width - j] > forward[best] + backward[width - best]) {
                best = j;
            }
        }
        return best;
    }

    private void table(int fromA, int toA, int fromB, int toB) {
        int rows = toA - fromA;
        int columns = toB - fromB;
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = reference[fromA + i] == published[fromB + j]
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (reference[fromA + i] == published[fromB + j]) {
                found.set(fromA + i);
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int[] reversed(int[] values) {
        int[] reversed = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
