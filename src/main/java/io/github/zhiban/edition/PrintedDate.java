package io.github.zhiban.edition;

import io.github.zhiban.article.WritingSystem;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as pages of an article's language write them: 2023年7月4日, 4 July 2023. */
public final class PrintedDate {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PrintedDate() {}

    /**
     * The day, in the offset that the date itself states.
     *
     * @param language of the article, BCP 47
     */
    public static String of(OffsetDateTime date, String language) {
        return switch (WritingSystem.of(language)) {
            case SIMPLIFIED, TRADITIONAL ->
                date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            case ENGLISH -> ENGLISH.format(date);
        };
    }
}
