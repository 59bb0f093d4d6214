package io.github.zhiban.source.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees to it that no container between lines of colons takes in the rest of a text because nothing ends it. */
final class ContainerPairs {
    private static final Pattern LINE = Pattern.compile(
            "[ \\t]{0,3}:{3,}[ \\t]*(?:(?<name>\\{?[A-Za-z][\\w-]*)}?(?:\\[(?<label>[^\\]]*)])?(?<title>.*))?");

    private ContainerPairs() {}

    /**
     * The text in which each container that nothing ends is its title only; names in braces, as MyST has them, are
     * bare.
     */
    static String whole(String markdown) {
        if (!markdown.contains(":::")) {
            return markdown;
        }
        String[] lines = markdown.split("\n", -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (!line.matches()) {
                continue;
            }
            if (line.group("name") == null) {
                if (open.isEmpty()) {
                    lines[i] = "";
                } else {
                    open.pop();
                }
            } else {
                lines[i] = lines[i].replaceFirst("\\{([A-Za-z][\\w-]*)}", "$1");
                open.push(i);
            }
        }
        for (int unclosed : open) {
            Matcher line = LINE.matcher(lines[unclosed]);
            if (line.matches()) {
                String label = line.group("label");
                String title = (label == null ? line.group("title") : label).strip();
                lines[unclosed] = title.isEmpty() ? "" : "**" + title + "**";
            }
        }
        return String.join("\n", lines);
    }
}
