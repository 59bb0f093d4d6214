package io.github.zhiban.book;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the order in which people count: 2 before 10, 第九章 before 第十章, capitals beside small letters. */
final class NaturalOrder implements Comparator<String> {
    static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final Pattern PIECE = Pattern.compile("\\d+|[零〇一二三四五六七八九十百千]+|[^\\d零〇一二三四五六七八九十百千]+");
    private static final String DIGITS = "零一二三四五六七八九";

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        Matcher a = PIECE.matcher(one);
        Matcher b = PIECE.matcher(other);
        while (true) {
            boolean more = a.find();
            if (!b.find()) {
                return more ? 1 : one.compareTo(other);
            }
            if (!more) {
                return -1;
            }
            int order = pieces(a.group(), b.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int pieces(String a, String b) {
        BigInteger one = number(a);
        BigInteger other = number(b);
        if (one.signum() >= 0 && other.signum() >= 0) {
            return one.compareTo(other);
        }
        return String.CASE_INSENSITIVE_ORDER.compare(a, b);
    }

    /** The number that a piece is; -1 for one that is none. */
    private static BigInteger number(String piece) {
        if (Character.isDigit(piece.charAt(0))) {
            return new BigInteger(piece);
        }
        long value = 0;
        long digit = -1;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i) == '〇' ? '零' : piece.charAt(i);
            int unit = "个十百千".indexOf(c);
            if (unit > 0) {
                value += (digit < 0 ? 1 : digit) * (long) Math.pow(10, unit);
                digit = 0;
            } else if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else {
                return BigInteger.ONE.negate();
            }
        }
        return BigInteger.valueOf(value + Math.max(0, digit));
    }
}
