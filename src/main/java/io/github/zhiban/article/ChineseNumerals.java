package io.github.zhiban.article;

/** Numbers in Chinese characters, as headings and lists count. */
public final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "个十百千";

    private ChineseNumerals() {}

    /** {@code 23} as {@code 二十三}; a number below 1 or above 9999 in Arabic digits. */
    public static String of(int number) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        StringBuilder numeral = new StringBuilder();
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int unit = digits.length() - 1 - i;
            if (digit != 0) {
                boolean bareTen = digit == 1 && unit == 1 && i == 0;
                numeral.append(bareTen ? "" : DIGITS.substring(digit, digit + 1))
                        .append(unit == 0 ? "" : UNITS.substring(unit, unit + 1));
            } else if (!digits.substring(i).matches("0+") && digits.charAt(i - 1) != '0') {
                numeral.append('零');
            }
        }
        return numeral.toString();
    }

    /** The value of a numeral up to 9999; 0 when it is none. */
    public static int parse(String numeral) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i) == '两' ? '二' : numeral.charAt(i);
            int unit = UNITS.indexOf(c);
            if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else if (unit > 0) {
                total += (digit == 0 ? 1 : digit) * (int) Math.pow(10, unit);
                digit = 0;
            } else {
                return 0;
            }
        }
        return total + digit;
    }
}
