package io.github.zhiban.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the hyphenation points of English words by Liang's algorithm (<cite>Word Hy-phen-a-tion by Com-put-er</cite>,
 * 1983) with TeX's {@code hyph-en-us} patterns. Immutable.
 *
 * <p>Known as: hyphenation, 英文断词.
 */
public final class Hyphenator {
    /** Letters before a hyphen at least: TeX's {@code lefthyphenmin}. */
    private static final int LEFT_MINIMUM = 2;
    /** Letters after a hyphen at least: TeX's {@code righthyphenmin}. */
    private static final int RIGHT_MINIMUM = 3;

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, BitSet> exceptions = new HashMap<>();
    private int longest;

    private Hyphenator(Iterable<String> lines) {
        for (String line : lines) {
            if (line.startsWith("=")) {
                addException(line.substring(1));
            } else if (!line.isEmpty() && line.charAt(0) != '%') {
                addPattern(line);
            }
        }
    }

    /** The American English patterns, read at the first call. */
    public static Hyphenator english() {
        return English.INSTANCE;
    }

    /** Holds the patterns until they are first needed. */
    private static final class English {
        static final Hyphenator INSTANCE = load("hyph-en-us.txt");
    }

    private static Hyphenator load(String resource) {
        InputStream stream = Objects.requireNonNull(Hyphenator.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Hyphenator(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The indexes within a word before which it may be hyphenated. */
    public BitSet points(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        BitSet exception = exceptions.get(lower);
        return exception != null ? exception : byPatterns("." + lower + ".");
    }

    private BitSet byPatterns(String dotted) {
        byte[] levels = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            int last = Math.min(dotted.length(), from + longest);
            for (int to = from + 1; to <= last; to++) {
                byte[] found = patterns.get(dotted.substring(from, to));
                if (found != null) {
                    raise(levels, from, found);
                }
            }
        }
        BitSet points = new BitSet();
        int length = dotted.length() - 2;
        for (int i = LEFT_MINIMUM; i <= length - RIGHT_MINIMUM; i++) {
            if (levels[i + 1] % 2 == 1) {
                points.set(i);
            }
        }
        return points;
    }

    private static void raise(byte[] levels, int from, byte[] found) {
        for (int i = 0; i < found.length; i++) {
            levels[from + i] = (byte) Math.max(levels[from + i], found[i]);
        }
    }

    private void addException(String line) {
        BitSet points = new BitSet();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '-') {
                points.set(word.length());
            } else {
                word.append(letter);
            }
        }
        exceptions.put(word.toString(), points);
    }

    private void addPattern(String line) {
        StringBuilder letters = new StringBuilder();
        byte[] levels = new byte[line.length() + 1];
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit >= '0' && unit <= '9') {
                levels[letters.length()] = (byte) (unit - '0');
            } else {
                letters.append(unit);
            }
        }
        longest = Math.max(longest, letters.length());
        patterns.put(letters.toString(), Arrays.copyOf(levels, letters.length() + 1));
    }
}
