package io.github.zhiban.typeset;

/**
 * The pages on which something stands.
 *
 * @param first counted from 1
 * @param last at least {@code first}
 */
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no pages: " + first + " to " + last);
        }
    }

    /** The pages from the first to the last of both. */
    public PageRange and(PageRange other) {
        return new PageRange(Math.min(first, other.first), Math.max(last, other.last));
    }
}
