package io.github.zhiban.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the chapters, up to sixteen a slide; of an article with more than one slide of them, what the deck makes of
 * them.
 */
final class AgendaMaker {
    private static final int MOST_A_SLIDE = 16;
    private static final int MOST_SLIDES = 2;
    private static final int FEWEST = 3;

    private AgendaMaker() {}

    /** Whether one slide holds all chapters. */
    static boolean listsAll(List<Chapter> chapters) {
        return titled(chapters).count() <= MOST_A_SLIDE;
    }

    private static Stream<Chapter> titled(List<Chapter> chapters) {
        return chapters.stream().filter(chapter -> chapter.index() > 0);
    }

    /** The agenda slides; none when there is nothing to choose from. */
    static List<Slide.Agenda> make(List<Chapter> chapters, List<Slide> body) {
        var entries = listsAll(chapters)
                ? titled(chapters)
                        .map(chapter -> new Slide.Entry(chapter.title(), chapter.headingId(), chapter.index()))
                        .toList()
                : shown(chapters, body);
        if (entries.size() < FEWEST) {
            return List.of();
        }
        int slides = Math.min(MOST_SLIDES, (entries.size() + MOST_A_SLIDE - 1) / MOST_A_SLIDE);
        var agenda = new ArrayList<Slide.Agenda>();
        int shown = Math.min(entries.size(), MOST_A_SLIDE * slides);
        for (int i = 0; i < slides; i++) {
            agenda.add(new Slide.Agenda(entries.subList(i * shown / slides, (i + 1) * shown / slides)));
        }
        return agenda;
    }

    /** The chapters, or groups of them, that have slides. */
    private static List<Slide.Entry> shown(List<Chapter> chapters, List<Slide> body) {
        var entries = new LinkedHashMap<Integer, Slide.Entry>();
        body.stream()
                .flatMap(slide -> slide.located().stream())
                .filter(place -> place.chapterIndex() > 0)
                .forEach(place -> entries.putIfAbsent(
                        place.chapterIndex(),
                        new Slide.Entry(title(chapters, place), place.headingId(), place.chapterIndex())));
        return List.copyOf(entries.values());
    }

    /** Where no line holds the titles of chapters that share slides, the first stands for them. */
    private static String title(List<Chapter> chapters, Slide.Place place) {
        return place.chapter().isEmpty()
                ? titled(chapters)
                        .filter(chapter -> chapter.headingId().equals(place.headingId())
                                || chapter.topics().stream()
                                        .anyMatch(topic -> topic.headingId().equals(place.headingId())))
                        .map(Chapter::title)
                        .findFirst()
                        .orElse(place.title())
                : place.chapter();
    }
}
