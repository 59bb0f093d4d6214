package io.github.zhiban.source.input;

import io.github.zhiban.diagnostics.Location;
import java.util.Arrays;

/**
 * Where the lines of a source begin: for those who ask of many places, each of which would count the lines before it
 * anew.
 */
public final class LineStarts {
    private final SourceText source;
    private final int[] starts;

    /** Reads the whole source once. */
    public LineStarts(SourceText source) {
        this.source = source;
        String text = source.text();
        int[] found = new int[64];
        int count = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = feed + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The same place as {@link SourceText#atOffset}. */
    public Location atOffset(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return source.at(line + 1, offset - starts[line] + 1);
    }
}
