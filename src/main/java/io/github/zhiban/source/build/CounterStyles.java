package io.github.zhiban.source.build;

import java.util.Map;
import java.util.Optional;

/**
 * The numbers of lists that CSS counts with signs of their own (CSS Counter Styles 3, sections 6 and 7), each with the
 * mark that the standard puts behind it.
 */
final class CounterStyles {
    /** Counted sign by sign; behind the last of them stand plain numbers. */
    private static final Map<String, String> FIXED = Map.of(
            "cjk-heavenly-stem", "甲乙丙丁戊己庚辛壬癸",
            "cjk-earthly-branch", "子丑寅卯辰巳午未申酉戌亥",
            "lower-greek", "αβγδεζηθικλμνξοπρστυφχψω",
            "upper-greek", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
            "hiragana", "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん",
            "katakana", "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン");

    private static final Map<String, String> DIGITS = Map.of(
            "cjk-decimal", "〇一二三四五六七八九",
            "simp-chinese-formal", "零壹贰叁肆伍陆柒捌玖拾佰",
            "trad-chinese-formal", "零壹貳參肆伍陸柒捌玖拾佰");

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private CounterStyles() {}

    /** What stands before an item; empty for a style that counts otherwise, and where its signs end. */
    static Optional<String> marker(String style, int number) {
        String signs = FIXED.get(style);
        if (signs != null) {
            String mark = style.endsWith("greek") ? "." : "、";
            return number < 1 || number > signs.length()
                    ? Optional.empty()
                    : Optional.of(signs.charAt(number - 1) + mark);
        }
        String digits = DIGITS.get(style);
        if (digits != null && number >= 0 && number < THOUSAND) {
            return Optional.of((digits.length() > TEN ? formal(digits, number) : plain(digits, number)) + "、");
        }
        return style.equals("decimal-leading-zero") && number >= 0
                ? Optional.of((number < TEN ? "0" : "") + number + ".")
                : Optional.empty();
    }

    private static String plain(String digits, int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> written.append(digits.charAt(digit - '0')));
        return written.toString();
    }

    /** Every digit is named, as on cheques. */
    private static String formal(String digits, int number) {
        if (number < TEN) {
            return digits.substring(number, number + 1);
        }
        StringBuilder written = new StringBuilder();
        if (number >= HUNDRED) {
            written.append(digits.charAt(number / HUNDRED)).append(digits.charAt(TEN + 1));
        }
        int tens = number % HUNDRED / TEN;
        int ones = number % TEN;
        if (tens > 0) {
            written.append(digits.charAt(tens)).append(digits.charAt(TEN));
        } else if (ones > 0) {
            written.append(digits.charAt(0));
        }
        return ones > 0 ? written.append(digits.charAt(ones)).toString() : written.toString();
    }
}
