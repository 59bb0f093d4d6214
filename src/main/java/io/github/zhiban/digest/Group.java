package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Unit;
import java.util.List;

/**
 * Neighbouring topics that share slides.
 *
 * @param chapter the title of the chapter, or of several that were merged
 * @param chapterIndex of the first one
 * @param title of the slides
 * @param headingId that the slides summarise; empty when there is none
 * @param topics at least one
 * @param slides how many slides of points it may have, at least 1
 */
record Group(String chapter, int chapterIndex, String title, String headingId, List<Topic> topics, int slides) {
    Group {
        topics = List.copyOf(topics);
    }

    /** All units in reading order. */
    List<Unit> units() {
        return topics.stream().flatMap(topic -> topic.units().stream()).toList();
    }

    /** This group under a title of its own. */
    Group titled(String newTitle) {
        return new Group(chapter, chapterIndex, newTitle, headingId, topics, slides);
    }

    /** How much running text it has, in half-widths. */
    int proseWidth() {
        return topics.stream().mapToInt(Topic::proseWidth).sum();
    }

    /** Where a slide of this group belongs, as long as it is alone. */
    Slide.Place place() {
        return new Slide.Place(chapter, chapterIndex, title, headingId, 1, 1);
    }
}
