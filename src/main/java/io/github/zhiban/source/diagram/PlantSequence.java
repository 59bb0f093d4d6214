package io.github.zhiban.source.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in Mermaid's words what a sequence in PlantUML's says. Used once, by one thread. */
final class PlantSequence {
    private static final String NAME = "(\"[^\"]+\"|[\\p{L}\\p{N}_.@]+)";
    private static final Pattern PARTY = Pattern.compile(
            "(?:create\\s+)?(?:participant|actor|boundary|control|entity|database|collections|queue)\\s+" + NAME
                    + "(?:\\s+as\\s+" + NAME + ")?(?:\\s+<<[^>]*>>)?(?:\\s+order\\s+\\d+)?(?:\\s+#\\w+)?");
    private static final Pattern MESSAGE = Pattern.compile(NAME
            + "\\s*([<ox]{0,2})(-{1,2})(?:\\[[^\\]]*])?(-?)([>ox\\\\/]{0,2})\\s*" + NAME
            + "\\s*(?:\\+\\+|--|\\*\\*|!!)?(?:\\s+#\\w+)?\\s*(?::\\s*(.*))?");
    private static final Pattern NOTE = Pattern.compile("(?:h|r)?note\\s+(left|right|over)(?:\\s+of)?(?:\\s+" + NAME
            + "(?:\\s*,\\s*" + NAME + ")?)?(?:\\s+#\\w+)?\\s*(?::\\s*(.*))?");
    private static final Pattern REFERENCE =
            Pattern.compile("ref\\s+over\\s+" + NAME + "(?:\\s*,\\s*" + NAME + ")?\\s*:\\s*(.*)");
    private static final Pattern DIVIDER = Pattern.compile("==\\s*(.*?)\\s*==|\\.\\.\\.\\s*(\\S.*?)\\s*\\.\\.\\.");
    private static final Pattern FRAME =
            Pattern.compile("(alt|opt|loop|par|break|critical|group)(?:#\\w+)?(?:\\s+(.*))?");
    private static final Pattern ELSE = Pattern.compile("else(?:#\\w+)?(?:\\s+(.*))?");
    private static final Pattern RETURN = Pattern.compile("return(?:\\s+(.*))?");
    private static final Pattern NUMBERED = Pattern.compile("autonumber(?:\\s+\\d+)?");
    private static final Pattern IGNORED =
            Pattern.compile("(?:activate|deactivate|destroy)\\s.*|\\|\\|\\d*\\|{1,2}|\\|\\|\\||\\.\\.\\.");

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<Integer> overAll = new ArrayList<>();
    private boolean messages;
    private String from = "";
    private String to = "";

    /** What begins the note that is being read, and what it says so far. */
    private @Nullable String note;

    private final StringBuilder noted = new StringBuilder();

    private PlantSequence() {}

    /** The picture; empty where a line says something unknown. */
    static Optional<String> svg(List<String> lines) {
        PlantSequence sequence = new PlantSequence();
        if (!lines.stream().allMatch(sequence::read) || !sequence.messages || sequence.note != null) {
            return Optional.empty();
        }
        String span = "p0" + (sequence.ids.size() > 1 ? ",p" + (sequence.ids.size() - 1) : "");
        for (int at : sequence.overAll) {
            sequence.said.set(at, "note over " + span + ": " + sequence.said.get(at));
        }
        return SequenceDiagram.svg(sequence.said);
    }

    private boolean read(String line) {
        String begun = note;
        if (begun != null) {
            if (line.equals("end note")
                    || line.equals("endnote")
                    || line.equals("endhnote")
                    || line.equals("endrnote")) {
                said.add(begun + ": " + PlantUml.text(noted.toString()));
                note = null;
            } else {
                noted.append(noted.isEmpty() ? "" : "\\n").append(line);
            }
            return true;
        }
        Matcher found = PARTY.matcher(line);
        if (found.matches()) {
            // Either may be the longer name: the one in quotes is shown.
            boolean second = found.group(2) != null && found.group(2).startsWith("\"");
            String id = found.group(2) == null || second ? found.group(1) : found.group(2);
            String shown = second ? found.group(2) : found.group(1);
            if (ids.containsKey(bare(id))) {
                return false;
            }
            declare(bare(id), bare(shown));
        } else if (found.usePattern(NOTE).matches()) {
            return note(found);
        } else if (found.usePattern(REFERENCE).matches()) {
            said.add("note over " + party(found.group(1)) + beside(found.group(2)) + ": "
                    + PlantUml.text(found.group(3)));
        } else if (found.usePattern(DIVIDER).matches()) {
            overAll.add(said.size());
            said.add(PlantUml.text(found.group(1) == null ? found.group(2) : found.group(1)));
        } else if (found.usePattern(FRAME).matches()) {
            said.add(found.group(1) + " " + text(found.group(2)));
        } else if (found.usePattern(ELSE).matches()) {
            said.add("else " + text(found.group(1)));
        } else if (line.equals("end")) {
            said.add(line);
        } else if (found.usePattern(RETURN).matches() && !to.isEmpty()) {
            said.add(to + "-->>" + from + ": " + text(found.group(1)));
        } else if (NUMBERED.matcher(line).matches()) {
            said.add("autonumber");
        } else if (found.usePattern(MESSAGE).matches()) {
            return message(found);
        } else {
            return IGNORED.matcher(line).matches();
        }
        return true;
    }

    private boolean message(Matcher found) {
        boolean left = found.group(2).contains("<");
        boolean right = found.group(5).contains(">")
                || found.group(5).contains("\\")
                || found.group(5).contains("/");
        if (left == right) {
            return false;
        }
        boolean dashed = found.group(3).length() + found.group(4).length() > 1;
        boolean lost = (left ? found.group(2) : found.group(5)).contains("x");
        String one = party(found.group(1));
        String other = party(found.group(6));
        from = left ? other : one;
        to = left ? one : other;
        messages = true;
        said.add(from + (dashed ? "--" : "-") + (lost ? "x" : ">>") + to + ": " + text(found.group(7)));
        return true;
    }

    private boolean note(Matcher found) {
        boolean over = found.group(1).equals("over");
        boolean left = found.group(1).equals("left");
        if (found.group(2) == null && (over || to.isEmpty())) {
            return false;
        }
        String about = found.group(2) == null ? leftmost(left) : party(found.group(2));
        String begin = "note " + (over ? "over " : found.group(1) + " of ") + about + beside(found.group(3));
        if (found.group(4) == null) {
            note = begin;
            noted.setLength(0);
        } else {
            said.add(begin + ": " + PlantUml.text(found.group(4)));
        }
        return true;
    }

    /** At which end of the last message a note stands. */
    private String leftmost(boolean left) {
        boolean forward = Integer.parseInt(from.substring(1)) <= Integer.parseInt(to.substring(1));
        return forward == left ? from : to;
    }

    private String beside(@Nullable String other) {
        return other == null ? "" : "," + party(other);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : PlantUml.text(text);
    }

    private static String bare(String name) {
        return name.replace("\"", "");
    }

    private String party(String name) {
        String known = ids.get(bare(name));
        return known == null ? declare(bare(name), bare(name)) : known;
    }

    private String declare(String id, String shown) {
        String party = "p" + ids.size();
        ids.put(id, party);
        said.add("participant " + party + " as " + PlantUml.text(shown));
        return party;
    }
}
