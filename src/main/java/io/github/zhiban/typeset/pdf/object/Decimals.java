package io.github.zhiban.typeset.pdf.object;

/** Numbers as files and pages spell them (ISO 32000-1, 7.3.3). */
public final class Decimals {
    private static final int FRACTIONS = 1000;

    private Decimals() {}

    /** At most three decimals; below the smallest of them, 0. */
    public static String of(double value) {
        long thousandths = Math.round(Math.abs(value) * FRACTIONS);
        StringBuilder digits = new StringBuilder();
        if (value < 0 && thousandths > 0) {
            digits.append('-');
        }
        digits.append(thousandths / FRACTIONS);
        int fraction = (int) (thousandths % FRACTIONS);
        if (fraction > 0) {
            digits.append('.').append((char) ('0' + fraction / 100));
            if (fraction % 100 > 0) {
                digits.append((char) ('0' + fraction / 10 % 10));
            }
            if (fraction % 10 > 0) {
                digits.append((char) ('0' + fraction % 10));
            }
        }
        return digits.toString();
    }
}
