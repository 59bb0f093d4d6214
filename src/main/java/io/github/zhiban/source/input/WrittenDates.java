package io.github.zhiban.source.input;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as exports and pages write them. */
public final class WrittenDates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?"
            + "(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?"
            + "\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    /** Where no offset is written, China's: that is where these pages come from. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private WrittenDates() {}

    /** The first date in a text; {@code null} when there is none. A date without a time is its midnight. */
    public static @Nullable OffsetDateTime first(@Nullable String text) {
        Matcher m = DATE.matcher(text == null ? "" : text);
        if (!m.find()) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    number(m.group(1)),
                    number(m.group(2)),
                    number(m.group(3)),
                    number(m.group(4)),
                    number(m.group(5)),
                    number(m.group(6)),
                    0,
                    m.group(7) == null ? CHINA : ZoneOffset.of(m.group(7)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
