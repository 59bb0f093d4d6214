package io.github.zhiban.source.markdown;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.input.SourceText;
import org.jsoup.nodes.Entities;

/**
 * Plain text as HTML. Where blank lines part the paragraphs, lines inside them were wrapped by a machine if most of
 * them are filled; else every line is a paragraph, as Chinese plain text has it.
 */
public final class PlainTextPage {
    private PlainTextPage() {}

    /** Each paragraph as {@code p} with its position. */
    public static String toHtml(SourceText source) {
        return ChatText.toHtml(source).orElseGet(() -> paragraphs(source));
    }

    private static String paragraphs(SourceText source) {
        String[] lines = source.text().split("\n", -1);
        int width = wrapWidth(lines);
        StringBuilder html = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            boolean wrapped = i > 0 && width > 0 && columns(lines[i - 1]) >= width * 0.85 && !startsParagraph(lines[i]);
            if (open && (line.isEmpty() || !wrapped)) {
                html.append("</p>\n");
                open = false;
            }
            if (!line.isEmpty()) {
                int column = lines[i].indexOf(line) + 1;
                html.append(open ? "\n" : "<p " + RepairElements.POSITION + "=\"" + (i + 1) + ":" + column + "\">");
                html.append(Entities.escape(line));
                open = true;
            }
        }
        return html.append(open ? "</p>\n" : "").toString();
    }

    private static boolean startsParagraph(String line) {
        return line.startsWith("\u3000") || line.startsWith("  ");
    }

    /**
     * The width in columns at which a machine wrapped the lines; 0 when none did: wrapped lines are of nearly one
     * length.
     */
    private static int wrapWidth(String[] lines) {
        int widest = 0;
        int filled = 0;
        int texts = 0;
        for (String line : lines) {
            widest = Math.max(widest, columns(line));
        }
        for (String line : lines) {
            texts += line.isBlank() ? 0 : 1;
            filled += columns(line) >= widest * 0.85 ? 1 : 0;
        }
        return widest >= 40 && widest <= 130 && filled * 2 > texts ? widest : 0;
    }

    private static int columns(String line) {
        return line.stripTrailing().codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
