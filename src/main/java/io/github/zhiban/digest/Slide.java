package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One slide. Sealed, as {@link Block} is. */
public sealed interface Slide {

    /** Where a slide of the body belongs; empty for the others. */
    default Optional<Place> located() {
        return switch (this) {
            case Points it -> Optional.of(it.place());
            case Timeline it -> Optional.of(it.place());
            case Comparison it -> Optional.of(it.place());
            case Exhibit it -> Optional.of(it.place());
            case Cover it -> Optional.empty();
            case Agenda it -> Optional.empty();
            case KeyTerms it -> Optional.empty();
            case Closing it -> Optional.empty();
        };
    }

    /**
     * The first slide.
     *
     * @param abstractSentence one sentence of the author's that says what the article is about; empty when there is
     *     none
     */
    record Cover(String abstractSentence) implements Slide {}

    /** The top-level sections: at most 16 entries a slide; beyond 8 they want two columns. */
    record Agenda(List<Entry> entries) implements Slide {
        public Agenda {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What a section says: one to six points; of a list, all its items.
     *
     * @param shape how the points belong together
     */
    record Points(Place place, List<Point> points, Shape shape) implements Slide {
        /** How points belong together. */
        public enum Shape {
            /** Each stands by itself. */
            APART,
            /** They are the items of one list, which nothing joins. */
            LIST,
            /** They are done one after the other. */
            STEPS
        }

        public Points {
            points = List.copyOf(points);
        }

        /** Points that are no list. */
        public Points(Place place, List<Point> points) {
            this(place, points, Shape.APART);
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

        /**
         * What is said of each of them under the same names, one statement a name; none where they are not told of so.
         */
        public List<String> aspects() {
            var leads = subjects.stream()
                    .map(subject -> subject.points().stream().map(Point::lead).toList())
                    .distinct()
                    .toList();
            boolean named = leads.size() == 1
                    && leads.get(0).size() > 1
                    && leads.get(0).stream().noneMatch(String::isEmpty)
                    && leads.get(0).stream().distinct().count() == leads.get(0).size();
            return named ? leads.get(0) : List.of();
        }
    }

    /** A figure, table, piece of code or formula that carries its section, with at most two points beside it. */
    record Exhibit(Place place, Block block, List<Point> points) implements Slide {
        /** The part of a slide's width that a picture has which stands beside words. */
        public static final double PICTURE = 0.58;
        /** The part of the width that the words have. */
        public static final double WORDS = 0.4;

        /** Whether the words stand beside the picture of the exhibit, and not below it. */
        public boolean isBeside(PreparedPicture picture) {
            return !points.isEmpty() && SharedSlide.isBeside(picture, points);
        }

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
     * @param chapter the top-level section's title without the author's number; empty when the article has no headings
     * @param chapterIndex counted from 1; 0 when the article has no headings
     * @param title the slide's own title without the author's number
     * @param headingId the heading it summarises; empty when there is none
     * @param part which slide of the section this is, counted from 1
     * @param parts how many slides the section has; slides after the first say （续）
     * @param claim the statement that stands as the slide's title, the section's above it in small type; {@code null}
     *     where the section's title is the slide's
     */
    record Place(
            String chapter,
            int chapterIndex,
            String title,
            String headingId,
            int part,
            int parts,
            @Nullable Point claim) {
        /** A place of a slide that has the title of its section. */
        public Place(String chapter, int chapterIndex, String title, String headingId, int part, int parts) {
            this(chapter, chapterIndex, title, headingId, part, parts, null);
        }

        /** The same place of a slide that a statement stands above. */
        Place claiming(@Nullable Point statement) {
            return new Place(chapter, chapterIndex, title, headingId, part, parts, statement);
        }

        /** The statement that stands as the title. */
        public Optional<Point> claimed() {
            return Optional.ofNullable(claim);
        }

        /** What stands as the slide's title: the claim, else the section's. */
        public String headline() {
            return claim == null ? title : claim.text();
        }

        /**
         * What stands in small type above the title: the section where the title is a claim, else the chapter; empty
         * where that says nothing, as bare numbers do.
         */
        public String label() {
            var above = LeadNumbers.isNumber(chapter) ? "" : chapter;
            if (claim == null) {
                return above.equals(title) || JoinedTitle.isJoined(above) ? "" : above;
            }
            var own = LeadNumbers.isNumber(title) ? "" : title;
            boolean several = own.isEmpty() || above.equals(own) || JoinedTitle.isJoined(above);
            return above.isEmpty() ? own : several ? above : above + " · " + own;
        }
    }

    /**
     * One statement. Its content keeps the author's code, formulas, stress and links; it has no breaks, pictures or
     * note references.
     *
     * @param lead the author's bold lead, the item's term or the title of the subsection; empty when there is none
     * @param content the statement without the lead; empty when the lead says it all
     * @param at where it stands in the source
     */
    record Point(String lead, List<Inline> content, Location at) {
        public Point {
            content = List.copyOf(content);
        }

        /** The statement as plain text. */
        public String text() {
            return PlainText.of(content);
        }
    }

    /**
     * A line of the agenda.
     *
     * @param title without the author's number
     * @param headingId the section's heading
     * @param index counted from 1; the {@link Place#chapterIndex()} of the chapter's slides
     */
    record Entry(String title, String headingId, int index) {}

    /**
     * A moment or period and what happened in it; the content is that of a {@link Point}.
     *
     * @param when the date
     * @param name of the period; empty when it has none
     * @param year the first that the date names; 0 for none
     */
    record Event(String when, String name, List<Inline> content, Location at, int year) {
        public Event {
            content = List.copyOf(content);
        }

        /** An event of which nothing tells the year. */
        public Event(String when, String name, List<Inline> content, Location at) {
            this(when, name, content, at, 0);
        }

        /** What happened, as plain text. */
        public String text() {
            return PlainText.of(content);
        }
    }

    /** One of the things compared and what is said of it. */
    record Subject(String name, List<Point> points) {
        public Subject {
            points = List.copyOf(points);
        }
    }

    /** A term with the author's definition, whose content is that of a {@link Point}. */
    record Term(String name, List<Inline> definition, Location at) {
        public Term {
            definition = List.copyOf(definition);
        }

        /** The definition as plain text. */
        public String text() {
            return PlainText.of(definition);
        }
    }
}
