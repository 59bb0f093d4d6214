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
     * A number that a style states for this layout, as in {@code slide-width-4x3}, or else for all.
     *
     * @param otherwise where it states neither
     */
    double number(Map<String, String> properties, String name, double otherwise) {
        String value = properties.getOrDefault(name + "-" + fileKey, properties.get(name));
        return value == null ? otherwise : Double.parseDouble(value);
    }
}
