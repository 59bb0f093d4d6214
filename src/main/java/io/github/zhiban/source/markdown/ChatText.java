package io.github.zhiban.source.markdown;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.input.SourceText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Chats as messengers export them to plain text: above each message, or before it in the same line, stand who wrote it
 * and when. Every message becomes a byline with its paragraphs.
 */
final class ChatText {
    private static final String DATE = "(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})";
    private static final String TIME = "(?:(?:上午|下午|晚上|凌晨|中午) ?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?";
    private static final String WHEN = "(?<when>(?:" + DATE + ",? ?)?" + TIME + ")";
    private static final String NAME = "(?<name>[^\\s:：\\[\\]-][^:：\\n\\[\\]]{0,38}?)";

    /** 张三 2024-03-05 10:21:33. */
    private static final Pattern NAME_ABOVE = Pattern.compile(NAME + " +[\\[(（]?" + WHEN + "[\\])）]?");
    /** 2024-03-05 10:21:33 张三(12345). */
    private static final Pattern TIME_ABOVE = Pattern.compile(WHEN + " +" + NAME);
    /** [2024/3/5 10:21] 张三: 好的, and 2024/3/5 10:21 - 张三: 好的. */
    private static final Pattern BEFORE = Pattern.compile("\\[?" + WHEN + "]?(?: -)? " + NAME + "[:：] ?(?<said>.+)");

    private static final int FEWEST = 3;
    /** A chat has a byline for at least so many lines. */
    private static final int LINES_EACH = 8;

    private final String[] lines;
    private final StringBuilder html = new StringBuilder();
    private final Set<String> names = new HashSet<>();
    private int messages;

    private ChatText(String[] lines) {
        this.lines = lines;
    }

    /** The chat as HTML; empty for any other text. */
    static Optional<String> toHtml(SourceText source) {
        return new ChatText(source.text().split("\n", -1)).html();
    }

    private Optional<String> html() {
        int texts = 0;
        int answered = 0;
        boolean open = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replace('\u00A0', ' ').strip();
            if (line.isEmpty()) {
                continue;
            }
            texts++;
            Matcher byline = byline(line);
            if (byline == null) {
                element("p", line, i);
                answered += open ? 1 : 0;
                open = false;
                continue;
            }
            open = !byline.pattern().equals(BEFORE);
            answered += open ? 0 : 1;
            messages++;
            String name = byline.group("name").strip();
            names.add(name);
            element("summary", name + " · " + byline.group("when").strip(), i);
            if (byline.pattern().equals(BEFORE)) {
                element("p", byline.group("said"), i);
            }
            if (i > 200 && messages < FEWEST) {
                return Optional.empty();
            }
        }
        // A timetable has names and times too, but nothing below them.
        boolean chat = messages >= FEWEST
                && names.size() > 1
                && texts <= messages * LINES_EACH
                && answered * 4 >= messages * 3;
        return chat ? Optional.of(html.toString()) : Optional.empty();
    }

    private static @Nullable Matcher byline(String line) {
        for (Pattern pattern : new Pattern[] {BEFORE, NAME_ABOVE, TIME_ABOVE}) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private void element(String tag, String text, int line) {
        int column = Math.max(0, lines[line].indexOf(text)) + 1;
        html.append('<').append(tag).append(' ').append(RepairElements.POSITION).append("=\"");
        html.append(line + 1).append(':').append(column).append("\">");
        html.append(Entities.escape(text)).append("</").append(tag).append(">\n");
    }
}
