package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.Slide;
import io.github.zhiban.text.Cells;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which form of its own a slide may have for what it says; the words stay those of the author. */
public final class PointForms {
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 5;
    /** More than so many half-widths are read more easily in long lines. */
    private static final int WIDEST_STEP = 40;

    /** 「37%」「33.77 万」「3 倍」, but not 2023 年. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.第])[1-9]\\d*(?:[,，]\\d{3})*+(?:\\.\\d+)?\\s*(?:[%％]|个百分点|倍|[万亿]+(?:元|美元|人|台|次|条|家|种|辆)?)");

    private static final Pattern SPOKEN = Pattern.compile(
            "^([\\p{L}\\p{N}·・（）()]{2,24}?)(?:曾经?)?(?:说道?|表示|认为|指出|强调|写道|坦言|云|曰)[：:，,]\\s*[“\"「]([^”\"」]{8,})[”\"」]$");

    /** Names of a state and of the one that follows it. */
    private static final List<Set<String>> TURNS = List.of(
            Set.of("前", "后"), Set.of("之前", "之后"), Set.of("以前", "现在"), Set.of("旧", "新"), Set.of("before", "after"));

    private PointForms() {}

    /**
     * What somebody said.
     *
     * @param words between the quotation marks
     */
    public record Quotation(String speaker, String words) {}

    /** Whether steps are few and short enough to stand side by side, each an arrow. */
    public static boolean isProcess(Slide.Points slide) {
        return slide.shape() == Slide.Points.Shape.STEPS
                && slide.points().size() >= FEWEST_STEPS
                && slide.points().size() <= MOST_STEPS
                && slide.points().stream()
                        .allMatch(point -> point.lead().isEmpty() && Cells.of(point.text()) <= WIDEST_STEP);
    }

    /** The one figure of the one statement that a slide makes. */
    public static Optional<String> figure(Slide.Points slide) {
        if (slide.points().size() != 1 || slide.points().get(0).content().isEmpty()) {
            return Optional.empty();
        }
        var figures = FIGURE.matcher(slide.points().get(0).text())
                .results()
                .map(found -> found.group().strip())
                .toList();
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    /** What somebody said, where a slide says nothing else. */
    public static Optional<Quotation> quotation(Slide.Points slide) {
        if (slide.points().size() != 1 || !slide.points().get(0).lead().isEmpty()) {
            return Optional.empty();
        }
        var spoken = SPOKEN.matcher(slide.points().get(0).text().strip());
        return spoken.matches() ? Optional.of(new Quotation(spoken.group(1), spoken.group(2))) : Optional.empty();
    }

    /** Whether the second of two things compared is what became of the first: 「优化前」「优化后」. */
    public static boolean isTurn(Slide.Comparison slide) {
        if (slide.subjects().size() != 2) {
            return false;
        }
        var one = slide.subjects().get(0).name().strip().toLowerCase(Locale.ROOT);
        var other = slide.subjects().get(1).name().strip().toLowerCase(Locale.ROOT);
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var ends = List.of(one.substring(same), other.substring(same));
        boolean turn = TURNS.stream().anyMatch(names -> !ends.get(0).equals(ends.get(1)) && names.containsAll(ends));
        return turn
                && !ends.get(0).isEmpty()
                && !List.of("后", "之后", "现在", "新", "after").contains(ends.get(0));
    }
}
