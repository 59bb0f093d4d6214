package io.github.zhiban.source.input;

import io.github.zhiban.text.Marks;
import java.util.List;
import java.util.regex.Pattern;

/** Lists that people write into one line. */
public final class Keywords {
    private static final Pattern SEPARATOR = Pattern.compile("[、" + Marks.PAUSES + "]");

    private Keywords() {}

    /**
     * The parts between ASCII and full-width commas, semicolons and enumeration commas; without blanks and repetitions.
     */
    public static List<String> split(String line) {
        return SEPARATOR
                .splitAsStream(line)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
