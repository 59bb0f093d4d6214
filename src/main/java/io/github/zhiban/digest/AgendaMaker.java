package io.github.zhiban.digest;

import java.util.ArrayList;
import java.util.List;

/** Lists the chapters of which a deck tells, up to sixteen a slide. */
final class AgendaMaker {
    private static final int MOST_A_SLIDE = 16;
    private static final int MOST_SLIDES = 2;
    private static final int FEWEST = 3;

    private AgendaMaker() {}

    /**
     * What is listed, in reading order: of more chapters than one slide holds those that slides begin with, since
     * others share a slide.
     */
    static List<Chapter> listed(List<Slide> body, ReadingOrder order) {
        var told = order.told(body);
        return told.size() <= MOST_A_SLIDE ? told : order.beginning(body);
    }

    /** The agenda slides; none when there is nothing to choose from. */
    static List<Slide.Agenda> make(List<Chapter> listed) {
        if (listed.size() < FEWEST) {
            return List.of();
        }
        var entries = new ArrayList<Slide.Entry>();
        listed.forEach(
                chapter -> entries.add(new Slide.Entry(chapter.title(), chapter.headingId(), entries.size() + 1)));
        int slides = Math.min(MOST_SLIDES, (entries.size() + MOST_A_SLIDE - 1) / MOST_A_SLIDE);
        var agenda = new ArrayList<Slide.Agenda>();
        int shown = Math.min(entries.size(), MOST_A_SLIDE * slides);
        for (int i = 0; i < slides; i++) {
            agenda.add(new Slide.Agenda(entries.subList(i * shown / slides, (i + 1) * shown / slides)));
        }
        return agenda;
    }
}
