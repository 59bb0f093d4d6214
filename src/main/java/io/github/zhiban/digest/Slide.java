package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.diagnostics.Location;
import java.util.List;

/** One slide. Sealed, as {@link Block} is. */
public sealed interface Slide {

    /**
     * The first slide.
     *
     * @param abstractSentence one sentence of the author's that says what the article is about; empty when there is none
     */
    record Cover(String abstractSentence) implements Slide {}

    /** The top-level sections. */
    record Agenda(List<Entry> entries) implements Slide {
        public Agenda {
            entries = List.copyOf(entries);
        }
    }

    /** What a section says. */
    record Points(Place place, List<Point> points) implements Slide {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** What happened when. */
    record Timeline(Place place, List<Event> events) implements Slide {
        public Timeline {
            events = List.copyOf(events);
        }
    }

    /** Siblings side by side. */
    record Comparison(Place place, List<Subject> subjects) implements Slide {
        public Comparison {
            subjects = List.copyOf(subjects);
        }
    }

    /** A figure, table, piece of code or formula that carries its section, with at most two points beside it. */
    record Exhibit(Place place, Block block, List<Point> points) implements Slide {
        public Exhibit {
            points = List.copyOf(points);
        }
    }

    /** The article's terms. */
    record KeyTerms(List<Term> terms) implements Slide {
        public KeyTerms {
            terms = List.copyOf(terms);
        }
    }

    /** The last slide: what to take away, and where the article is. */
    record Closing(List<Point> takeaways) implements Slide {
        public Closing {
            takeaways = List.copyOf(takeaways);
        }
    }

    /**
     * Where a slide belongs.
     *
     * @param chapter the top-level section's title; empty when the article has no headings
     * @param chapterIndex counted from 1; 0 when the article has no headings
     * @param title the slide's own title
     * @param headingId the heading it summarises; empty when there is none
     * @param part which slide of the section this is, counted from 1
     * @param parts how many slides the section has; slides after the first say （续）
     */
    record Place(String chapter, int chapterIndex, String title, String headingId, int part, int parts) {}

    /**
     * One statement.
     *
     * @param lead the author's bold lead or the item's term; empty when there is none
     * @param text the statement, without the lead
     * @param at where it stands in the source
     */
    record Point(String lead, String text, Location at) {}

    /** A line of the agenda. */
    record Entry(String title, String headingId) {}

    /** A moment or period and what happened in it. */
    record Event(String when, String what, Location at) {}

    /** One of the things compared and what is said of it. */
    record Subject(String name, List<Point> points) {
        public Subject {
            points = List.copyOf(points);
        }
    }

    /** A term with the author's definition; the definition is empty when the author gave none. */
    record Term(String name, String definition, Location at) {}
}
