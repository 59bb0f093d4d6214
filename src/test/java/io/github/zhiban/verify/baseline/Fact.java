package io.github.zhiban.verify.baseline;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One thing that a PDF says or shows.
 *
 * @param what the same in equal files
 * @param places in points; may differ by {@value #TOLERANCE}
 */
record Fact(String what, double... places) {
    private static final double TOLERANCE = 0.01;

    boolean isLike(Fact other) {
        if (!what.equals(other.what) || places.length != other.places.length) {
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            if (Math.abs(places[i] - other.places[i]) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return what
                + Arrays.stream(places)
                        .mapToObj(place -> " " + Math.round(place * 1000) / 1000.0)
                        .collect(Collectors.joining());
    }
}
