package io.github.zhiban.source.input;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as exports and pages write them: 2021-03-04T05:06Z, 2021年3月4日 05:06, 二〇二一年三月四日, 三月 4, 2021, March 4, 2021, 4
 * Mar 2021, 20210304, 民國110年3月4日.
 */
public final class WrittenDates {
    private static final String TIME = "(?:(?:T|\\s|&nbsp;|,|at|\\||-){1,4}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,"
            + "9})?)?(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)?)?"
            + "\\s?(Z\\b|GMT[+-]\\d{4}|[+-]\\d{2}:?\\d{2}\\b)?";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?)";

    /** A date with or without a time, wherever it stands. */
    public static final Pattern PATTERN = Pattern.compile(
            "(?:(?<![\\d.])(?<y>(?:19|20)\\d{2})(?:\\s?[-/.年]\\s?|\\s(?=\\d{2}\\s?/\\s?\\d{2}))(?<m>\\d{1,"
                    + "2})\\s?[-/.月]\\s?(?<d>\\d{1,2})(?!\\d)日?"
                    + "|民[國国]\\s?(?<ry>\\d{1,3})\\s?[-/.年]\\s?(?<rm>\\d{1,2})\\s?[-/.月]\\s?(?<rd>\\d{1,2})(?!\\d)日?"
                    + "|(?<![\\d.])(?<gd>\\d{1,2})\\.(?<gm>\\d{1,2})\\.(?<gy>(?:19|20)\\d{2})(?![\\d.])"
                    + "|(?<!\\d)(?<ny>(?:19|20)\\d{2})[\\s/-](?<nm>" + MONTH + "[\\s/-](?<nd>\\d{1,2})(?!\\d)"
                    + "|(?<hy>[一二][〇○零Ｏ0九][〇○零Ｏ一二三四五六七八九]{2})年(?<hm>[一二三四五六七八九十]{1,2})月(?<hd>[一二三四五六七八九十]{1,3})日"
                    + "|(?<![一二三四五六七八九十])(?<zm>[一二三四五六七八九十]{1,2})月\\s(?<zd>\\d{1,2}),?\\s(?<zy>(?:19|20)\\d{2})"
                    + "|\\b(?<em>" + MONTH + "\\s(?<ed>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<ey>(?:19|20)\\d{2})"
                    + "|(?<!\\d)(?<bd>\\d{1,2})(?:st|nd|rd|th)?\\s(?<bm>" + MONTH + ",?\\s(?<by>(?:19|20)\\d{2})"
                    + "|(?<!\\d)(?<cy>(?:19|20)\\d{2})(?<cm>0[1-9]|1[0-2])(?<cd>0[1-9]|[12]\\d|3[01])(?:\\d{6})?(?!\\d)"
                    + ")" + TIME);

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DIGITS = "〇一二三四五六七八九";

    /** 民國 counts from 1912 on. */
    private static final int BEFORE_REPUBLIC = 1911;

    /** Where no offset is written, China's: that is where these pages come from. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private WrittenDates() {}

    /** The first date in a text; {@code null} when there is none. A date without a time is its midnight. */
    public static @Nullable OffsetDateTime first(@Nullable String text) {
        Matcher m = PATTERN.matcher(text == null ? "" : text);
        if (!m.find()) {
            return null;
        }
        try {
            int time = m.groupCount() - 4;
            int hour = number(m.group(time));
            String half = m.group(time + 3);
            if (half != null) {
                hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
            }
            String offset = m.group(time + 4);
            return OffsetDateTime.of(
                    year(m),
                    month(m),
                    day(m),
                    hour,
                    number(m.group(time + 1)),
                    number(m.group(time + 2)),
                    0,
                    offset == null ? CHINA : ZoneOffset.of(offset.replace("GMT", "")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int year(Matcher m) {
        String chinese = m.group("hy");
        if (chinese != null) {
            int year = 0;
            for (int i = 0; i < chinese.length(); i++) {
                year = year * 10 + Math.max(0, DIGITS.indexOf(chinese.charAt(i)));
            }
            return year;
        }
        String republic = m.group("ry");
        if (republic != null) {
            return number(republic) + BEFORE_REPUBLIC;
        }
        return number(first(m, "y", "gy", "ny", "zy", "ey", "by", "cy"));
    }

    private static int month(Matcher m) {
        String chinese = first(m, "hm", "zm");
        String named = first(m, "em", "bm", "nm");
        if (named != null) {
            return MONTHS.indexOf(named.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
        }
        return chinese == null ? number(first(m, "m", "gm", "rm", "cm")) : chinese(chinese);
    }

    private static int day(Matcher m) {
        String chinese = m.group("hd");
        return chinese == null ? number(first(m, "d", "gd", "nd", "rd", "zd", "ed", "bd", "cd")) : chinese(chinese);
    }

    /** From 一 to 三十一. */
    private static int chinese(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(numeral.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static @Nullable String first(Matcher m, String... groups) {
        for (String group : groups) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        return null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
