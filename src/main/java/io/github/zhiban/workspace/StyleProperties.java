package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which policies {@code style.properties} may state, and how. What CSS can say is no policy. */
final class StyleProperties {
    private static final String MOTIF = "(?:hills|waves|rings|tiles|slip)";
    private static final String COLOUR = "#[0-9a-fA-F]{6}";
    private static final String PAPER = "[1-9]\\d{1,3}mm";

    private static final Map<String, Pattern> KNOWN = Map.ofEntries(
            known("squeeze", "quanjiao|kaiming|banjiao"),
            known("autospace", "none|0?\\.(?:[01]\\d*|2[0-4]?|25)em|0em"),
            known("hanging", "none|stops"),
            known("code-line-numbers", "on|off"),
            known("embed-fonts", ".*"),
            known("ebook-lines", "horizontal|vertical"),
            known("ebook-profile", "standard|kindle"),
            known("slides-layout", "16:9|4:3|a4-3up|notes"),
            known("slide-paper", PAPER),
            known("slide-paper-16x9", PAPER),
            known("slide-paper-4x3", PAPER),
            known("slide-paper-a4-3up", PAPER),
            known("slide-paper-notes", PAPER),
            known("slide-numbers", "digits|chinese"),
            known("cover-motif", MOTIF + "(?:\\s?,\\s?" + MOTIF + ")*+"),
            known("cover-ground", COLOUR),
            known("cover-ink", COLOUR),
            known("cover-accent", COLOUR),
            known("cover-shade", COLOUR),
            known("cover-type", "serif|sans"));

    /** What earlier versions asked for; pages say it themselves. */
    private static final List<String> MEASURED = List.of(
            "indent",
            "measure",
            "landscape-measure",
            "picture-height",
            "table-size",
            "small-table-size",
            "code-size",
            "title-measure",
            "text-size",
            "slide-width",
            "slide-width-4x3",
            "slide-height",
            "slide-scale");

    private StyleProperties() {}

    private static Map.Entry<String, Pattern> known(String name, String values) {
        return Map.entry(name, Pattern.compile(values));
    }

    /**
     * Looks through the policies of a style.
     *
     * @throws WorkspaceException if there is no such policy, or it has no such value; says in which line, and what may
     *     have been meant
     */
    static void check(Map<String, String> properties, Path file) {
        for (Map.Entry<String, String> stated : new TreeMap<>(properties).entrySet()) {
            String name = stated.getKey();
            Pattern values = KNOWN.get(name);
            if (values == null) {
                String meant = MEASURED.contains(name)
                        ? "; pages are measured as the sheets make them: leave it out"
                        : Suggestion.nearest(name, KNOWN.keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("");
                throw new WorkspaceException(place(file, name) + "there is no policy " + name + meant);
            }
            if (!values.matcher(stated.getValue()).matches()) {
                throw new WorkspaceException(
                        place(file, name) + name + " cannot be " + stated.getValue() + "; it is " + spelled(name));
            }
        }
    }

    private static String spelled(String name) {
        String pattern = String.valueOf(KNOWN.get(name));
        return switch (name) {
            case "autospace" -> "none or a length up to 0.25em";
            default ->
                switch (pattern) {
                    case COLOUR -> "a colour such as #8a2b20";
                    case PAPER -> "a width such as 210mm";
                    default -> pattern.replace("|", ", ");
                };
        };
    }

    private static String place(Path file, String name) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().startsWith(name)) {
                    return file + ":" + (i + 1) + ": ";
                }
            }
        } catch (IOException e) {
            return file + ": ";
        }
        return file + ": ";
    }
}
