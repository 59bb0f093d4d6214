package io.github.zhiban.illustration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The addresses of the pieces of a picture that is too large for a page: that of the whole, then the place of the piece
 * among them, {@code #2/5} of strips that go on below each other and {@code #2-5} of parts that stand side by side.
 */
public final class PieceAddress {
    private static final char MARK = '#';
    private static final char BELOW = '/';
    private static final char BESIDE = '-';

    private PieceAddress() {}

    /**
     * The address of a piece.
     *
     * @param place from 1 on
     */
    static String of(String whole, int place, int count, boolean strips) {
        return whole + MARK + place + (strips ? BELOW : BESIDE) + count;
    }

    /** Whether a piece goes on below, as those of a picture that is too tall do. */
    public static boolean isStrip(String address) {
        return address.indexOf(BELOW, address.lastIndexOf(MARK) + 1) > 0 && address.lastIndexOf(MARK) > 0;
    }

    /** The addresses of all strips of a picture, of which one is known; none for what is no strip. */
    public static List<String> strips(String address) {
        int mark = address.lastIndexOf(MARK);
        String count = address.substring(address.lastIndexOf(BELOW) + 1);
        if (!isStrip(address) || !isNumber(address.substring(mark + 1).replace(BELOW, '0'))) {
            return List.of();
        }
        int last = Integer.parseInt(count);
        return IntStream.rangeClosed(1, last)
                .mapToObj(place -> of(address.substring(0, mark), place, last, true))
                .toList();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
