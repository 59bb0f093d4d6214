package io.github.zhiban.digest;

import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.Slide.Subject;
import io.github.zhiban.digest.text.LeadNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins comparisons of one kind that follow one another: where each of several things has its 优点 and 缺点, the things are
 * what is compared.
 */
final class ComparisonMerger {
    private static final int MOST_POINTS = 3;

    private ComparisonMerger() {}

    /** The same slides, alike comparisons of a chapter joined. */
    static List<Slide> merge(List<Slide> slides) {
        var merged = new ArrayList<Slide>();
        int start = 0;
        while (start < slides.size()) {
            int end = start + 1;
            while (end < slides.size() && areAlike(slides.get(start), slides.get(end))) {
                end++;
            }
            var alike = slides.subList(start, end).stream()
                    .filter(Slide.Comparison.class::isInstance)
                    .map(Slide.Comparison.class::cast)
                    .toList();
            if (alike.size() > 1) {
                merged.add(join(alike));
            } else {
                merged.add(slides.get(start));
            }
            start = end;
        }
        return List.copyOf(merged);
    }

    private static boolean areAlike(Slide one, Slide other) {
        return one instanceof Slide.Comparison first
                && other instanceof Slide.Comparison next
                && first.place().chapterIndex() == next.place().chapterIndex()
                && !first.place().title().equals(next.place().title())
                && names(first).equals(names(next));
    }

    private static List<String> names(Slide.Comparison comparison) {
        return comparison.subjects().stream()
                .map(subject -> switch (LeadNumbers.fold(subject.name())) {
                    case "优势", "好处" -> "优点";
                    case "劣势", "不足", "局限" -> "缺点";
                    default -> LeadNumbers.fold(subject.name());
                })
                .toList();
    }

    private static Slide join(List<Slide.Comparison> alike) {
        var place = alike.get(0).place();
        var title = place.chapter().isEmpty() ? place.title() : place.chapter();
        return new Slide.Comparison(
                new Place(place.chapter(), place.chapterIndex(), title, place.headingId(), 1, 1),
                alike.stream().map(ComparisonMerger::subject).toList());
    }

    private static Subject subject(Slide.Comparison comparison) {
        var points = new ArrayList<Point>();
        int each = Math.max(1, MOST_POINTS / comparison.subjects().size());
        for (var subject : comparison.subjects()) {
            for (var point : subject.points().stream().limit(each).toList()) {
                points.add(new Point(subject.name(), point.content(), point.at()));
            }
        }
        return new Subject(comparison.place().title(), points);
    }
}
