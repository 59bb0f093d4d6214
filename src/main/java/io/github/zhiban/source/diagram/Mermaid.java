package io.github.zhiban.source.diagram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Draws diagrams in the language of Mermaid: flow charts, sequences, states, classes, entities, shares, plans and mind
 * maps. What is not known word for word is not drawn at all, since a picture that leaves something out says something
 * else.
 *
 * <p>Known as: Mermaid, 流程图.
 */
public final class Mermaid {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_LINES = 400;

    private static final Pattern SETTINGS = Pattern.compile("%%\\{[^}]*}+%%");
    private static final Pattern STATEMENT_END = Pattern.compile("\\R|;(?=\\s|$)");

    private Mermaid() {}

    /** A picture of a diagram; empty where it is none that can be drawn. */
    public static Optional<String> svg(String source) {
        if (source.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> lines = STATEMENT_END
                .splitAsStream(SETTINGS.matcher(source).replaceAll(""))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("%%"))
                .toList();
        if (lines.size() < 2
                || lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            return Optional.empty();
        }
        String head = lines.getFirst();
        if (Mindmap.HEAD.matcher(head).matches()) {
            return Mindmap.svg(source.lines()
                    .filter(line -> !line.isBlank() && !line.strip().startsWith("%%"))
                    .skip(1)
                    .toList());
        }
        List<String> rest = lines.subList(1, lines.size());
        if (Flowchart.HEAD.matcher(head).matches()) {
            return Flowchart.svg(head, rest);
        } else if (SequenceDiagram.HEAD.matcher(head).matches()) {
            return SequenceDiagram.svg(rest);
        } else if (StateDiagram.HEAD.matcher(head).matches()) {
            return StateDiagram.svg(rest);
        } else if (RecordDiagram.CLASSES.matcher(head).matches()) {
            return RecordDiagram.svg(true, rest);
        } else if (RecordDiagram.ENTITIES.matcher(head).matches()) {
            return RecordDiagram.svg(false, rest);
        } else if (PieChart.HEAD.matcher(head).matches()) {
            return PieChart.svg(head, rest);
        } else if (GanttChart.HEAD.matcher(head).matches()) {
            return GanttChart.svg(rest);
        }
        return Optional.empty();
    }
}
