package io.github.zhiban.text.line;

import java.util.Arrays;

/**
 * The places where lines may end within a stretch of text without forced breaks, in reading order; the first is the
 * start of the stretch, the last its end. Immutable once built.
 */
final class Candidates {
    private int[] offsets = new int[32];
    private int[] ends = new int[32];
    private int[] penalties = new int[32];
    private double[] hyphens = new double[32];
    private int size;

    /**
     * Adds one after all others.
     *
     * @param offset where the next line starts
     * @param end where the line before ends, spaces trimmed
     * @param penalty how unwelcome the break is
     * @param hyphen the width of the hyphen that the break needs, else 0
     */
    void add(int offset, int end, int penalty, double hyphen) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            penalties = Arrays.copyOf(penalties, size * 2);
            hyphens = Arrays.copyOf(hyphens, size * 2);
        }
        offsets[size] = offset;
        ends[size] = end;
        penalties[size] = penalty;
        hyphens[size] = hyphen;
        size++;
    }

    int size() {
        return size;
    }

    int last() {
        return size - 1;
    }

    int offset(int index) {
        return offsets[index];
    }

    int end(int index) {
        return ends[index];
    }

    int penalty(int index) {
        return penalties[index];
    }

    double hyphen(int index) {
        return hyphens[index];
    }
}
