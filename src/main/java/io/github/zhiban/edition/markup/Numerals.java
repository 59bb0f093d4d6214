package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block.Numbering;

/** Numbers as Chinese lists write them, with the mark that belongs to them. */
public final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numerals() {}

    /** Whether CSS 2.1 can count that way (section 12.5.1), so that the list needs no written numbers. */
    static boolean isCss(Numbering numbering) {
        return switch (numbering) {
            case DECIMAL, LOWER_ALPHA, UPPER_ALPHA, LOWER_ROMAN, UPPER_ROMAN -> true;
            case CHINESE, PARENTHESISED, CIRCLED -> false;
        };
    }

    /** The written number of an item. */
    static String of(int number, Numbering numbering) {
        return switch (numbering) {
            case CHINESE -> chinese(number) + "、";
            case PARENTHESISED -> "（" + number + "）";
            case CIRCLED -> circled(number);
            case DECIMAL, LOWER_ALPHA, UPPER_ALPHA -> number + ".";
            case LOWER_ROMAN, UPPER_ROMAN -> roman(number) + ".";
        };
    }

    /** Chinese numerals from 0 to 99; beyond that, digits are what a reader expects in a list. */
    public static String chinese(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return tens + "十" + ones;
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
            }
        }
        return written.toString();
    }

    private static String circled(int number) {
        if (number < 1 || number > 50) {
            return "(" + number + ")";
        }
        int base = number <= 20 ? '①' - 1 : number <= 35 ? '㉑' - 21 : '㊱' - 36;
        return Character.toString(base + number);
    }
}
