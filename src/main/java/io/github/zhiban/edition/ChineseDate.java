package io.github.zhiban.edition;

import java.time.OffsetDateTime;

/** Dates as Chinese pages write them: 2023年7月4日. */
public final class ChineseDate {
    private ChineseDate() {}

    /** The day, in the offset that the date itself states. */
    public static String of(OffsetDateTime date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
