package io.github.zhiban.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the line setter sees it: one string across all inline elements, with the natural advance of every
 * character.
 *
 * <p>All offsets are UTF-16 offsets. A low surrogate, a combining mark and every other character that joins the one
 * before it counts 0 unless the caller measured otherwise; no line breaks before it. White space is expected to be
 * collapsed as CSS does. Immutable.
 */
public final class ParagraphText {
    /** Stands for an inline object. */
    public static final char OBJECT = '\uFFFC';
    /** Ends a line by the author's wish. */
    public static final char LINE_SEPARATOR = '\u2028';

    private static final double[] NO_LENGTHS = {};
    private static final @Nullable InlineObject[] NO_OBJECTS = {};

    private final String text;
    private final double[] advances;
    private final double[] kerns;
    private final double[] leads;
    private final double[] trails;
    private final RunStyle[] styles;
    private final @Nullable InlineObject[] objects;

    private ParagraphText(Builder builder) {
        text = builder.text.toString();
        int length = text.length();
        advances = Arrays.copyOf(builder.advances, length);
        kerns = rare(builder.kerns, length);
        leads = rare(builder.leads, length);
        trails = rare(builder.trails, length);
        styles = builder.styles.toArray(RunStyle[]::new);
        objects = builder.objects.stream().allMatch(Objects::isNull)
                ? NO_OBJECTS
                : builder.objects.toArray(InlineObject[]::new);
    }

    /** Most paragraphs have none of them, and a book has hundreds of thousands of paragraphs: zeros take no room. */
    private static double[] rare(double[] values, int length) {
        for (int i = 0; i < length; i++) {
            if (values[i] != 0) {
                return Arrays.copyOf(values, length);
            }
        }
        return NO_LENGTHS;
    }

    private static double at(double[] rare, int offset) {
        return rare.length == 0 ? 0 : rare[offset];
    }

    /** Starts a paragraph. */
    public static Builder builder() {
        return new Builder();
    }

    /** A paragraph of one run. */
    public static ParagraphText of(String text, RunStyle style, IntToDoubleFunction advance) {
        return builder().append(text, style, advance).build();
    }

    /** The whole text; {@link #OBJECT} stands for objects, {@link #LINE_SEPARATOR} for forced breaks. */
    public String text() {
        return text;
    }

    /** The number of UTF-16 units. */
    public int length() {
        return text.length();
    }

    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /** The natural advance of the character at an offset, in points. */
    public double advance(int offset) {
        return advances[offset];
    }

    /** How much farther the next character of the line is, in points; below 0 when they are drawn together. */
    public double kern(int offset) {
        return at(kerns, offset);
    }

    /** The white space of inline boxes that start before the character, in points. */
    public double lead(int offset) {
        return at(leads, offset);
    }

    /** The white space of inline boxes that end after the character, in points. */
    public double trail(int offset) {
        return at(trails, offset);
    }

    public double em(int offset) {
        return styles[offset].em();
    }

    /** The style of the run that the character belongs to. */
    public RunStyle style(int offset) {
        return styles[offset];
    }

    public RunKind kind(int offset) {
        return styles[offset].kind();
    }

    @Nullable
    public InlineObject object(int offset) {
        return objects.length == 0 ? null : objects[offset];
    }

    /** Collects the runs of a paragraph in reading order. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private double[] advances = new double[64];
        private double[] kerns = new double[64];
        private double[] leads = new double[64];
        private double[] trails = new double[64];
        private final List<RunStyle> styles = new ArrayList<>();
        private final List<@Nullable InlineObject> objects = new ArrayList<>();
        private double pendingLead;

        private Builder() {}

        /**
         * Adds a run of characters.
         *
         * @param advance the natural advance in points of the character at an offset <em>of the run</em>
         */
        public Builder append(String run, RunStyle style, IntToDoubleFunction advance) {
            for (int i = 0; i < run.length(); i++) {
                add(run.charAt(i), advance.applyAsDouble(i), style, null);
            }
            return this;
        }

        /**
         * Draws a character and the next one together or apart when they stand on one line.
         *
         * @param offset of the paragraph, of a character that has been added
         * @param points how much farther the next one is; below 0 for together
         */
        public Builder kern(int offset, double points) {
            kerns[offset] = points;
            return this;
        }

        /** Adds an inline object of a width in points. */
        public Builder appendObject(InlineObject object, double width, RunStyle style) {
            add(OBJECT, width, style, object);
            return this;
        }

        /** Adds a forced line break. */
        public Builder appendBreak(RunStyle style) {
            add(LINE_SEPARATOR, 0, style, null);
            return this;
        }

        /** Adds white space before the next character: the left padding and margin of an inline box. */
        public Builder lead(double points) {
            pendingLead += points;
            return this;
        }

        /**
         * Adds white space after the last character: the right padding and margin of an inline box; nothing when there
         * is none yet.
         */
        public Builder trail(double points) {
            if (!text.isEmpty()) {
                trails[text.length() - 1] += points;
            }
            return this;
        }

        /** How many UTF-16 units have been added: the offset of what comes next. */
        public int length() {
            return text.length();
        }

        /** The finished paragraph. */
        public ParagraphText build() {
            return new ParagraphText(this);
        }

        private void add(char unit, double advance, RunStyle style, @Nullable InlineObject object) {
            int offset = text.length();
            if (offset == advances.length) {
                advances = Arrays.copyOf(advances, offset * 2);
                kerns = Arrays.copyOf(kerns, offset * 2);
                leads = Arrays.copyOf(leads, offset * 2);
                trails = Arrays.copyOf(trails, offset * 2);
            }
            advances[offset] = advance;
            leads[offset] = pendingLead;
            pendingLead = 0;
            text.append(unit);
            styles.add(style);
            objects.add(object);
        }
    }
}
