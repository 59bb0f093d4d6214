package io.github.zhiban.digest;

import io.github.zhiban.digest.Slide.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells neighbouring slides of one title which part each is. */
final class SlideNumbering {
    private SlideNumbering() {}

    /** The same slides, their places numbered. */
    static List<Slide> number(List<Slide> slides) {
        var numbered = new ArrayList<Slide>();
        int start = 0;
        while (start < slides.size()) {
            int end = start + 1;
            while (end < slides.size() && continues(slides.get(start), slides.get(end))) {
                end++;
            }
            for (int i = start; i < end; i++) {
                numbered.add(numbered(slides.get(i), i - start + 1, end - start));
            }
            start = end;
        }
        return List.copyOf(numbered);
    }

    private static boolean continues(Slide slide, Slide next) {
        var one = slide.located();
        var other = next.located();
        return one.isPresent()
                && other.isPresent()
                && one.get().title().equals(other.get().title())
                && one.get().chapterIndex() == other.get().chapterIndex();
    }

    /** The same slides, the chapters that are told of counted from 1, as the agenda lists them. */
    static List<Slide> renumber(List<Slide> slides, List<Chapter> told, ReadingOrder order) {
        return slides.stream()
                .map(slide -> {
                    int index = order.first(slide).map(told::indexOf).orElse(-1) + 1;
                    return moved(
                            slide,
                            place -> new Place(
                                    place.chapter(),
                                    index,
                                    place.title(),
                                    place.headingId(),
                                    place.part(),
                                    place.parts(),
                                    place.claim()));
                })
                .toList();
    }

    private static Slide numbered(Slide slide, int part, int parts) {
        return moved(slide, place -> numbered(place, part, parts));
    }

    /** The same slide at another place. */
    static Slide moved(Slide slide, UnaryOperator<Place> move) {
        return switch (slide) {
            case Slide.Points it -> new Slide.Points(move.apply(it.place()), it.points(), it.shape());
            case Slide.Timeline it -> new Slide.Timeline(move.apply(it.place()), it.events());
            case Slide.Comparison it -> new Slide.Comparison(move.apply(it.place()), it.subjects());
            case Slide.Exhibit it -> new Slide.Exhibit(move.apply(it.place()), it.block(), it.points());
            case Slide.Cover it -> it;
            case Slide.Agenda it -> it;
            case Slide.KeyTerms it -> it;
            case Slide.Closing it -> it;
        };
    }

    private static Place numbered(Place place, int part, int parts) {
        return new Place(
                place.chapter(), place.chapterIndex(), place.title(), place.headingId(), part, parts, place.claim());
    }
}
