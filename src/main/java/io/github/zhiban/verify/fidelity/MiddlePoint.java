package io.github.zhiban.verify.fidelity;

import java.util.Optional;

/**
 * Finds a point in the middle of a shortest edit path, from both ends at once. E. W. Myers, <cite>An O(ND) difference
 * algorithm and its variations</cite>, 1986. Fast where two texts differ little, whatever their length.
 */
final class MiddlePoint {
    /** Half of the edits beyond which another way to divide is cheaper. */
    private static final int MOST_EDITS = 8_000;

    private final int[] a;
    private final int[] b;
    private final int[] forward;
    private final int[] backward;
    private final int zero;

    MiddlePoint(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.forward = new int[a.length + b.length + 3];
        this.backward = new int[a.length + b.length + 3];
        this.zero = b.length + 1;
    }

    /** Where the two texts are divided. */
    record Split(int inA, int inB) {}

    /**
     * Divides a part of each text; empty when they differ too much. The parts share neither their first nor their last.
     */
    Optional<Split> find(int fromA, int toA, int fromB, int toB) {
        int lowest = fromA - toB;
        int highest = toA - fromB;
        int start = fromA - fromB;
        int end = toA - toB;
        boolean odd = ((start - end) & 1) != 0;
        int fMin = start;
        int fMax = start;
        int bMin = end;
        int bMax = end;
        forward[zero + start] = fromA;
        backward[zero + end] = toA;
        for (int edits = 1; edits <= MOST_EDITS; edits++) {
            fMin = fMin > lowest ? opened(forward, fMin - 1, -1, -1) : fMin + 1;
            fMax = fMax < highest ? opened(forward, fMax + 1, 1, -1) : fMax - 1;
            for (int d = fMax; d >= fMin; d -= 2) {
                int x = advance(d, toA, toB);
                if (odd && bMin <= d && d <= bMax && backward[zero + d] <= x) {
                    return Optional.of(new Split(x, x - d));
                }
            }
            bMin = bMin > lowest ? opened(backward, bMin - 1, -1, Integer.MAX_VALUE) : bMin + 1;
            bMax = bMax < highest ? opened(backward, bMax + 1, 1, Integer.MAX_VALUE) : bMax - 1;
            for (int d = bMax; d >= bMin; d -= 2) {
                int x = retreat(d, fromA, fromB);
                if (!odd && fMin <= d && d <= fMax && x <= forward[zero + d]) {
                    return Optional.of(new Split(x, x - d));
                }
            }
        }
        return Optional.empty();
    }

    /** Takes one more diagonal into the search; the one beyond it is out of reach. */
    private int opened(int[] reach, int diagonal, int outward, int unreachable) {
        reach[zero + diagonal + outward] = unreachable;
        return diagonal;
    }

    private int advance(int d, int toA, int toB) {
        int below = forward[zero + d - 1];
        int above = forward[zero + d + 1];
        int x = below < above ? above : below + 1;
        while (x < toA && x - d < toB && a[x] == b[x - d]) {
            x++;
        }
        forward[zero + d] = x;
        return x;
    }

    private int retreat(int d, int fromA, int fromB) {
        int below = backward[zero + d - 1];
        int above = backward[zero + d + 1];
        int x = below < above ? below : above - 1;
        while (x > fromA && x - d > fromB && a[x - 1] == b[x - d - 1]) {
            x--;
        }
        backward[zero + d] = x;
        return x;
    }
}
