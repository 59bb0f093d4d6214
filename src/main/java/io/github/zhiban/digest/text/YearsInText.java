package io.github.zhiban.digest.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years, decades and periods in running text. */
public final class YearsInText {
    private static final String PART = "(?:初期?|中期|中叶|末期?|底|前后|后期|早期)?";
    private static final String POINT = "(?:\\d{2}\\s*世纪(?:\\s*\\d{2}\\s*年代)?" + PART + "|(?:1\\d|20)\\d{2}\\s*年代?"
            + PART + "(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?)?|(?:1\\d|20)\\d{2}s|\\d0\\s*年代" + PART
            + "|(?:1[5-9]|20)\\d{2}(?=\\s*[，,：:（(—–~至-])|(?:1[89]|20)\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?(?!\\d))";
    private static final Pattern PERIOD =
            Pattern.compile(POINT + "(?:\\s*(?:至今|[至到—–~-]+\\s*(?:今|现在|(?:" + POINT + "|(?:1\\d|20)\\d{2}))))?");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:自|在|到|截至|早在|直到|从)?\\s*(?<when>" + PERIOD.pattern() + ")\\s*(?:时|起|开始|以后|之后|后|以来)?\\s*[，,：:—–-]*\\s*");
    private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d{2}");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})\\s*世纪(?:\\s*(\\d{2})\\s*年代)?");
    private static final Pattern DECADE = Pattern.compile("(\\d0)\\s*年代");

    private YearsInText() {}

    /**
     * A date that opens a text.
     *
     * @param when where it stands
     * @param rest where the text goes on
     */
    public record Opening(Span when, int rest) {}

    /** The date that a folded text opens with. */
    public static Optional<Opening> opening(String folded) {
        var matcher = OPENING.matcher(folded);
        return matcher.find()
                ? Optional.of(
                        new Opening(new Span(matcher.start("when"), matcher.end("when")).strip(folded), matcher.end()))
                : Optional.empty();
    }

    /** The first year that a folded text names; of a decade or century its first. */
    public static Optional<Integer> firstYear(String folded) {
        var period = PERIOD.matcher(folded);
        if (!period.find()) {
            return Optional.empty();
        }
        return year(period.group());
    }

    private static Optional<Integer> year(String date) {
        var century = CENTURY.matcher(date);
        if (century.find()) {
            int decade = century.group(2) == null ? 0 : number(century, 2);
            return Optional.of((number(century, 1) - 1) * 100 + decade);
        }
        var year = YEAR.matcher(date);
        if (year.find()) {
            return Optional.of(Integer.parseInt(year.group()));
        }
        var decade = DECADE.matcher(date);
        return decade.find() ? Optional.of(1900 + number(decade, 1)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
