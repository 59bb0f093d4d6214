package io.github.zhiban.pptx;

import java.awt.geom.Path2D;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A presentation as it is to be packed. Lengths are in points.
 *
 * @param title of the whole
 * @param author possibly empty
 * @param language BCP 47
 * @param created what the file says about when it was made
 * @param width of a slide
 * @param height of a slide
 * @param pages in order
 */
public record Presentation(
        String title,
        String author,
        String language,
        OffsetDateTime created,
        double width,
        double height,
        Theme theme,
        List<Page> pages) {
    public Presentation {
        pages = List.copyOf(pages);
    }

    /** The layout that a page stands on. */
    public enum Layout {
        /** A large title, a sentence, an imprint. */
        COVER(1, "Title", "title"),
        /** A title and text. */
        TEXT(2, "Title and text", "obj"),
        /** A title above whatever the page holds. */
        TITLE(3, "Title only", "titleOnly");

        private final int number;
        private final String label;
        private final String type;

        Layout(int number, String label, String type) {
            this.number = number;
            this.label = label;
            this.type = type;
        }

        /** What its part is counted by. */
        int number() {
            return number;
        }

        String label() {
            return label;
        }

        /** The name that the format has for it (ST_SlideLayoutType). */
        String type() {
            return type;
        }
    }

    /**
     * A slide.
     *
     * @param title never empty: people find slides by it
     * @param label what stands small above the title; empty for none
     * @param body of the layout's text, possibly none
     * @param columns that the body is set in
     * @param imprint at the foot of a cover, possibly none
     * @param shapes what stands on it besides, in reading order
     * @param notes for who speaks, paragraphs separated by line feeds; possibly empty
     */
    public record Page(
            Layout layout,
            String title,
            String label,
            List<Paragraph> body,
            int columns,
            List<Paragraph> imprint,
            List<Shape> shapes,
            String notes) {
        public Page {
            body = List.copyOf(body);
            imprint = List.copyOf(imprint);
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * A paragraph.
     *
     * @param size of its type, in points
     */
    public record Paragraph(List<Run> runs, double size, Item item) {
        /** What marks a paragraph as an item of a list. */
        public enum Item {
            NONE,
            BULLET,
            /** Numbers count on from paragraph to paragraph. */
            NUMBER
        }

        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph that is an item with a bullet, or none. */
        public Paragraph(List<Run> runs, double size, boolean bullet) {
            this(runs, size, bullet ? Item.BULLET : Item.NONE);
        }
    }

    /** A run of text in one dress; an empty link leads nowhere. */
    public record Run(String text, Tone tone, boolean bold, boolean code, String link, Level level) {
        /** A run on the line. */
        public Run(String text, Tone tone, boolean bold, boolean code, String link) {
            this(text, tone, bold, code, link, Level.LINE);
        }

        /** Where a run stands. */
        public enum Level {
            LINE(0),
            RAISED(30_000),
            LOWERED(-25_000);

            private final int baseline;

            Level(int baseline) {
                this.baseline = baseline;
            }

            /** In thousandths of a per cent of the type size (ST_Percentage). */
            int baseline() {
                return baseline;
            }
        }
    }

    /** A colour by its part in the theme. */
    public enum Tone {
        INK("tx1"),
        MUTED("tx2"),
        ACCENT("accent1"),
        /** As the layout has it. */
        INHERITED("");

        private final String scheme;

        Tone(String scheme) {
            this.scheme = scheme;
        }

        String scheme() {
            return scheme;
        }
    }

    /** Where a shape stands, from the upper left corner of the slide. */
    public record Frame(double x, double y, double width, double height) {}

    /** What stands on a slide. */
    public sealed interface Shape {
        /** Text in a box; a tinted one has a ground. */
        record Text(Frame frame, String name, boolean tinted, boolean centred, List<Paragraph> paragraphs)
                implements Shape {
            public Text {
                paragraphs = List.copyOf(paragraphs);
            }
        }

        /** A step that leads to the next one. */
        record Arrow(Frame frame, List<Paragraph> paragraphs) implements Shape {
            public Arrow {
                paragraphs = List.copyOf(paragraphs);
            }
        }

        /** A bar or a dot of the accent colour; it says nothing. */
        record Mark(Frame frame, boolean round) implements Shape {}

        /**
         * A table.
         *
         * @param widths of the columns
         * @param headed whether the first row names the columns
         * @param rows of cells
         */
        record Table(Frame frame, String name, List<Double> widths, boolean headed, List<List<List<Paragraph>>> rows)
                implements Shape {
            public Table {
                widths = List.copyOf(widths);
                rows = List.copyOf(rows);
            }
        }

        /**
         * A picture.
         *
         * @param alt what it shows, for those who cannot see it
         * @param mediaType {@code image/png} or {@code image/jpeg}
         */
        record Image(Frame frame, String alt, String mediaType, byte[] bytes) implements Shape {}

        /**
         * An outline in the colour of the text.
         *
         * @param alt what it shows
         * @param outline in a space of its own, which the frame holds from {@code (0, 0)} on
         * @param unit how many points a length of 1 in that space is
         */
        record Outline(Frame frame, String alt, Path2D outline, double unit) implements Shape {}
    }

    /**
     * Colours as six hexadecimal digits, and faces.
     *
     * @param name of the style
     * @param coverGround what the cover stands on
     * @param coverInk the cover's title
     */
    public record Theme(
            String name,
            String ink,
            String paper,
            String muted,
            String tint,
            String accent,
            String rule,
            String coverGround,
            String coverInk,
            String coverMuted,
            Faces headings,
            Faces text,
            String codeFace) {}

    /** A face for Latin and one for Han. */
    public record Faces(String latin, String han) {}
}
