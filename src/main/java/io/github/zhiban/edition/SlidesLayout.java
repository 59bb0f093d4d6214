package io.github.zhiban.edition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How slides stand on pages. */
public enum SlidesLayout {
    /** One slide a page, 960 by 540 pt. */
    WIDE("16:9", "16x9"),
    /** One slide a page, 720 by 540 pt. */
    STANDARD("4:3", "4x3"),
    /** Three wide slides an A4 page, reduced, with ruled lines for notes beside them. */
    THREE_UP("a4-3up", "a4-3up"),
    /** A wide slide an A4 page, reduced, and below it what its author says there: for who speaks. */
    NOTES("notes", "notes");

    private static final String PROPERTY = "slides-layout";
    private static final String PAPER = "slide-paper";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final String key;
    private final String fileKey;

    SlidesLayout(String key, String fileKey) {
        this.key = key;
        this.fileKey = fileKey;
    }

    /** The name on the command line and in {@code style.properties}. */
    public String key() {
        return key;
    }

    /** The name where a colon cannot stand: in names of sheets and of properties. */
    public String fileKey() {
        return fileKey;
    }

    /** Whether there are lines for notes beside the slides. */
    public boolean hasLines() {
        return this == THREE_UP;
    }

    /** Whether what the author says stands below each slide. */
    public boolean hasNotes() {
        return this == NOTES;
    }

    /** The layout with a {@link #key()}, in whatever case. */
    public static Optional<SlidesLayout> named(String key) {
        return Arrays.stream(values())
                .filter(layout -> layout.key.equalsIgnoreCase(key.strip()))
                .findFirst();
    }

    /**
     * The layout that a style states as {@code slides-layout}; the wide one where it states none, or one that there is
     * not.
     */
    public static SlidesLayout of(Map<String, String> properties) {
        return named(properties.getOrDefault(PROPERTY, "")).orElse(WIDE);
    }

    /**
     * How wide the paper is to which pages are reduced, in points, as a style states it for this layout in
     * {@code slide-paper-notes} and the like, or else for all; 0 where it states neither.
     */
    double paperWidth(Map<String, String> properties) {
        String width = properties.getOrDefault(PAPER + "-" + fileKey, properties.get(PAPER));
        return width == null ? 0 : Integer.parseInt(width.replace("mm", "")) * POINTS_PER_MILLIMETRE;
    }
}
