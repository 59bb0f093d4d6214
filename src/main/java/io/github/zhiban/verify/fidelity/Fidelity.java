package io.github.zhiban.verify.fidelity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much of a reference text a published text holds, in order. Only Han characters, letters and digits count, after
 * compatibility normalisation (NFKC), so that neither marks nor the typesetter's spacing weigh.
 *
 * @param characters how many characters of the reference count
 * @param kept how many of them the published text holds, in order; the largest number possible
 * @param published how many characters of the published text count
 * @param gaps what is missing, in order
 */
public record Fidelity(int characters, int kept, int published, List<Gap> gaps) {
    private static final int CONTEXT = 12;

    public Fidelity {
        gaps = List.copyOf(gaps);
    }

    /**
     * A run of characters that are missing.
     *
     * @param before what the reference has before it, shortened
     * @param after what the reference has after it, shortened
     */
    public record Gap(String before, String missing, String after) {
        @Override
        public String toString() {
            return before + "【" + missing + "】" + after;
        }
    }

    /** Compares two texts. */
    public static Fidelity of(String reference, String published) {
        int[] wanted = countable(reference);
        int[] there = countable(published);
        BitSet found = CommonSubsequence.of(wanted, there);
        return new Fidelity(wanted.length, found.cardinality(), there.length, gaps(wanted, found));
    }

    /** The share of the reference that is kept, from 0 to 1; 1 for an empty reference. */
    public double keptShare() {
        return characters == 0 ? 1 : (double) kept / characters;
    }

    /** The share of the published text that the reference does not have, from 0 to 1. */
    public double extraShare() {
        return published == 0 ? 0 : (double) (published - kept) / published;
    }

    private static int[] countable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }

    private static List<Gap> gaps(int[] wanted, BitSet found) {
        List<Gap> gaps = new ArrayList<>();
        for (int from = found.nextClearBit(0); from < wanted.length; ) {
            int next = found.nextSetBit(from);
            int to = next < 0 ? wanted.length : next;
            gaps.add(new Gap(
                    text(wanted, from - CONTEXT, from), text(wanted, from, to), text(wanted, to, to + CONTEXT)));
            from = found.nextClearBit(to);
        }
        return gaps;
    }

    private static String text(int[] characters, int from, int to) {
        int start = Math.max(0, from);
        return new String(characters, start, Math.min(characters.length, to) - start);
    }
}
