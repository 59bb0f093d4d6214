package io.github.zhiban.source.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What outliners such as Logseq and Roam write beside the text of their blocks: properties ({@code id:: …}), drawers,
 * words for the states of tasks, references to other blocks, and Org's blocks ({@code #+BEGIN_QUOTE}). Lines keep their
 * numbers.
 */
final class OutlinerLines {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Pattern PROPERTY = Pattern.compile(
            "[ \\t]*(?:id|collapsed|heading|background-color|public|icon|template|template-including-parent"
                    + "|logseq\\.[\\w.-]+|card-[\\w-]+|created-at|updated-at|last-modified-at|ls-type|hl-[\\w-]+|query-[\\w-]+"
                    + "|exclude-from-graph-view|filters)::(?:[ \\t].*)?");
    private static final Pattern ID = Pattern.compile("[ \\t]*id::[ \\t]+(" + UUID + ")[ \\t]*");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\{\\{embed[ \\t]+)?\\(\\((" + UUID + ")\\)\\)(?:[ \\t]*}})?");
    private static final Pattern EMBEDDED = Pattern.compile("\\{\\{embed[ \\t]+(\\[\\[[^\\[\\]\\n]+]])[ \\t]*}}");
    private static final Pattern MACRO = Pattern.compile("\\{\\{(?:query|renderer|cloze-)[ \\t]+[^\\n]*?}}");
    private static final Pattern ROAM_TASK = Pattern.compile("(?<=[-*] )\\{\\{\\[\\[(TODO|DONE)]]}}");
    private static final Pattern ROAM_MEDIA =
            Pattern.compile("\\{\\{\\[\\[(?:video|youtube|iframe|pdf|audio|embed)]]:[ \\t]*([^{}\\n]+)}}");
    private static final Pattern ROAM_MARK = Pattern.compile("\\^\\^([^^\\n]{1,400})\\^\\^");
    private static final Pattern TASK = Pattern.compile(
            "([ \\t]*- )(?:(TODO|DOING|NOW|LATER|WAITING|WAIT|IN-PROGRESS)|DONE|CANCELED|CANCELLED)[ \\t]+(?:\\[#[A-C]][ \\t]+)?(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("[ \\t]*(?:[-*+][ \\t]+)?(?:#{1,6}[ \\t]+)?");
    private static final Pattern DRAWER = Pattern.compile("[ \\t]*:(LOGBOOK|PROPERTIES):[ \\t]*");
    private static final Pattern DRAWER_END = Pattern.compile("[ \\t]*:END:[ \\t]*");
    private static final Pattern BLOCK = Pattern.compile(
            "(?<before>[ \\t]*(?:- )?)#\\+(?<side>BEGIN|END)_(?<kind>[A-Z]+)(?<rest>.*)", Pattern.CASE_INSENSITIVE);

    private final String[] lines;
    private final boolean outline;
    private final Map<String, String> blocks = new HashMap<>();

    private OutlinerLines(String[] lines) {
        this.lines = lines;
        boolean found = false;
        for (int i = 0; i < lines.length; i++) {
            found |= lines[i].contains("::") && PROPERTY.matcher(lines[i]).matches();
            Matcher id = lines[i].contains("id::") ? ID.matcher(lines[i]) : null;
            if (id != null && i > 0 && id.matches()) {
                blocks.put(
                        id.group(1),
                        BULLET.matcher(lines[i - 1]).replaceFirst("").strip());
            }
        }
        this.outline = found;
    }

    /** The text in plain Markdown. */
    static String plain(String markdown) {
        boolean some = markdown.contains(":: ")
                || markdown.contains("#+")
                || markdown.contains("((")
                || markdown.contains("{{[[")
                || markdown.contains("^^");
        return some ? new OutlinerLines(markdown.split("\n", -1)).plain() : markdown;
    }

    private String plain() {
        String drawer = "";
        String block = "";
        String fence = "";
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String opened = fence(line);
            if (!fence.isEmpty() || !opened.isEmpty()) {
                fence = fence.isEmpty() ? opened : opened.equals(fence) ? "" : fence;
                continue;
            }
            if (!drawer.isEmpty()) {
                drawer = DRAWER_END.matcher(line).matches() ? "" : drawer;
                lines[i] = "";
                continue;
            }
            if (outline && DRAWER.matcher(line).matches()) {
                drawer = line;
                lines[i] = "";
                continue;
            }
            Matcher mark = line.contains("#+") ? BLOCK.matcher(line) : null;
            if (mark != null && mark.matches()) {
                boolean begins = mark.group("side").equalsIgnoreCase("BEGIN");
                String kind = mark.group("kind").toUpperCase(Locale.ROOT);
                block = begins ? kind : "";
                lines[i] = mark.group("before")
                        + mark(kind, begins, mark.group("rest").strip());
            } else if (isQuote(block)) {
                String indent =
                        line.substring(0, line.length() - line.stripLeading().length());
                lines[i] = indent + "> " + line.stripLeading();
            } else if (outline && PROPERTY.matcher(line).matches()) {
                lines[i] = "";
            } else if (!block.equals("SRC") && !block.equals("EXAMPLE")) {
                lines[i] = inline(line);
            }
        }
        return String.join("\n", lines);
    }

    private String inline(String line) {
        String text = line;
        if (text.contains("((")) {
            text = REFERENCE
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(blocks.getOrDefault(found.group(1), found.group())));
        }
        if (text.contains("{{[[")) {
            text = ROAM_TASK.matcher(text).replaceAll(task -> task.group(1).equals("DONE") ? "[x]" : "[ ]");
            text = ROAM_MEDIA.matcher(text).replaceAll("$1");
        }
        text = text.contains("^^") ? ROAM_MARK.matcher(text).replaceAll("==$1==") : text;
        if (outline) {
            text = EMBEDDED.matcher(text).replaceAll("$1");
            text = MACRO.matcher(text).replaceAll("");
            Matcher task = TASK.matcher(text);
            if (task.lookingAt()) {
                text = task.group(1) + (task.group(2) == null ? "[x] " : "[ ] ") + text.substring(task.end());
            }
        }
        return text;
    }

    private static boolean isQuote(String kind) {
        return switch (kind) {
            case "QUOTE", "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "PINNED" -> true;
            default -> false;
        };
    }

    /** What stands for the line that begins or ends a block. */
    private static String mark(String kind, boolean begins, String rest) {
        return switch (kind) {
            case "SRC" -> "```" + (begins ? rest.split("\\s", 2)[0] : "");
            case "EXAMPLE" -> "```";
            case "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION" -> begins ? "> [!" + kind + "]" : "";
            case "PINNED" -> begins ? "> [!NOTE]" : "";
            default -> "";
        };
    }

    /** The signs of a fence that a line is; empty for another line. */
    private static String fence(String line) {
        String text = BULLET.matcher(line).replaceFirst("").strip();
        return text.startsWith("```") ? "```" : text.startsWith("~~~") ? "~~~" : "";
    }
}
