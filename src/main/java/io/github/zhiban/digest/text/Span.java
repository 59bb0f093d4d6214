package io.github.zhiban.digest.text;

/**
 * A part of a text, in UTF-16 code units.
 *
 * @param start the first one
 * @param end the one after the last; not before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** How many code units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether it covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** What it covers of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same part without white space at its ends. */
    public Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
