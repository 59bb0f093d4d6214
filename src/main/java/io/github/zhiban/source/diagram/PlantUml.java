package io.github.zhiban.source.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Draws diagrams in the language of PlantUML: sequences, activities, states, and boxes with lines between them
 * (classes, components, use cases). What is not known word for word is not drawn at all, as with {@link Mermaid}.
 *
 * <p>Known as: PlantUML, 时序图, 类图, 活动图.
 */
public final class PlantUml {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_LINES = 300;

    private static final Pattern TITLE = Pattern.compile("title\\s+.+");

    private static final String TITLE_WORD = "title";
    /** What says how things look rather than what is said. */
    private static final Pattern LOOKS = Pattern.compile("(?:skinparam\\s+[^{]*|hide\\s.*|show\\s.*|scale\\s.*"
            + "|!theme\\s.*|!pragma\\s.*|left to right direction|top to bottom direction|allow_?mixing)");

    private static final Pattern LOOKS_BEGIN = Pattern.compile("(?:skinparam(?:\\s+\\w+)?|<style>)\\s*\\{?");
    private static final Pattern STATE_ARROW =
            Pattern.compile("-+(?:\\[[^\\]]*])?(?:left|right|up|down|[lrud])?(?:\\[[^\\]]*])?-*>");
    private static final Pattern ACTIVITY = Pattern.compile("start|:.*;|(?:if|while)\\s*\\(.*");

    private PlantUml() {}

    /** A picture of a diagram; empty where it is none that can be drawn. */
    public static Optional<String> svg(String source) {
        List<String> lines = new ArrayList<>();
        if (source.length() > LONGEST || !strip(source, lines) || lines.isEmpty() || lines.size() > MOST_LINES) {
            return Optional.empty();
        }
        // A class may have a field of that name.
        Optional<String> titled = lines.stream()
                .takeWhile(line -> !line.endsWith("{"))
                .filter(line -> TITLE.matcher(line).matches())
                .findFirst();
        titled.ifPresent(lines::remove);
        boolean across = source.lines().anyMatch(line -> line.strip().equals("left to right direction"));
        Optional<String> svg = drawn(lines, across);
        return titled.isEmpty() ? svg : svg.map(Drawing.titled(text(titled.get().substring(TITLE_WORD.length()))));
    }

    private static Optional<String> drawn(List<String> lines, boolean across) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (ACTIVITY.matcher(lines.getFirst()).matches()) {
            return PlantActivity.svg(lines);
        }
        if (lines.stream().anyMatch(line -> line.contains("[*]"))) {
            return StateDiagram.svg(lines.stream()
                    .map(line -> text(STATE_ARROW.matcher(line).replaceFirst("-->")))
                    .toList());
        }
        Optional<String> sequence = PlantSequence.svg(lines);
        return sequence.isPresent() ? sequence : PlantBoxes.svg(lines, across);
    }

    /** Collects the lines that say something; whether all of them may be known. */
    private static boolean strip(String source, List<String> lines) {
        boolean comment = false;
        boolean looks = false;
        for (String raw : source.lines().map(String::strip).toList()) {
            if (comment) {
                comment = !raw.endsWith("'/");
            } else if (looks) {
                looks = !raw.equals("}") && !raw.equals("</style>");
            } else if (raw.startsWith("/'")) {
                comment = !raw.endsWith("'/");
            } else if (LOOKS_BEGIN.matcher(raw).matches() && (raw.endsWith("{") || raw.startsWith("<"))) {
                looks = true;
            } else if (raw.startsWith("@")) {
                if (!raw.startsWith("@startuml") && !raw.equals("@enduml")) {
                    return false;
                }
            } else if (!raw.isEmpty()
                    && !raw.startsWith("'")
                    && !LOOKS.matcher(raw).matches()) {
                lines.add(raw);
            }
            if (raw.length() > LONGEST_LINE) {
                return false;
            }
        }
        return !comment && !looks;
    }

    /** A text with its line breaks and without the marks that say how it looks. */
    static String text(String written) {
        return written.replace("\\n", "<br/>")
                .replaceAll("\\*\\*(.+?)\\*\\*", "$1")
                .replaceAll("</?(?:b|i|u|s|color|size|back)(?::[^>]*)?>", "")
                .strip();
    }
}
