package io.github.zhiban.source.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes of Markdown: {@code [^1]} where one is referred to, {@code [^1]: text} where it stands. Both become the HTML that other
 * renderers write for them; a reference without a note stays as it is.
 */
final class MarkdownNotes {
    private static final Pattern NOTE =
            Pattern.compile("(?m)^\\[\\^([^\\]\\s]{1,40})]:[ \\t]*(.+(?:\\n(?: {2,}|\\t)\\S.*)*+)$");
    private static final Pattern REFERENCE =
            Pattern.compile("(?m)" + MarkdownMath.CODE + "|\\[\\^(?<note>[^\\]\\s]{1,40})]");

    private MarkdownNotes() {}

    /** The text with references as links, its notes as a list at the end; lines keep their numbers. */
    static String linked(String markdown) {
        if (!markdown.contains("[^")) {
            return markdown;
        }
        Map<String, String> notes = new LinkedHashMap<>();
        String text = NOTE.matcher(markdown).replaceAll(note -> {
            notes.putIfAbsent(note.group(1), unwrapped(note.group(2)));
            return "\n".repeat((int) note.group().chars().filter(c -> c == '\n').count());
        });
        return notes.isEmpty() ? markdown : referring(text, notes) + "\n\n" + section(notes);
    }

    private static String unwrapped(String note) {
        return note.replaceAll("(?<=[^\\x00-\\x7F])\\s*\\n\\s*(?=[^\\x00-\\x7F])", "")
                .replaceAll("\\s*\\n\\s*", " ");
    }

    private static String referring(String text, Map<String, String> notes) {
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder result = new StringBuilder(text.length());
        while (reference.find()) {
            String name = reference.group("note");
            String replacement = name == null || !notes.containsKey(name)
                    ? reference.group()
                    : "<sup class=\"footnote-ref\"><a href=\"#fn-" + name + "\">" + name + "</a></sup>";
            reference.appendReplacement(result, Matcher.quoteReplacement(replacement));
        }
        return reference.appendTail(result).toString();
    }

    private static String section(Map<String, String> notes) {
        StringBuilder section = new StringBuilder("<section class=\"footnotes\"><ol>\n");
        notes.forEach((name, text) -> section.append("<li id=\"fn-")
                .append(name)
                .append("\">\n\n")
                .append(text)
                .append("\n\n</li>\n"));
        return section.append("</ol></section>\n").toString();
    }
}
