package io.github.zhiban.source.markdown;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.metadata.InfoLines;
import io.github.zhiban.text.Ellipsis;
import io.github.zhiban.text.Marks;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Plain text as HTML. Where blank lines part the paragraphs, lines inside them were wrapped by a machine if most of
 * them are filled; else every line is a paragraph, as Chinese plain text has it.
 */
public final class PlainTextPage {
    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 40;
    /** The end of a sentence, what begins a part, an item or a line of a talk. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(?:.*[" + Marks.ENDS + Marks.PAUSES + Ellipsis.MARK + ".:~=*_-]"
                    + "|[（(]?[\\d一二三四五六七八九十]{1,3}[、.．)）].*|[" + Marks.LISTING + "*+>-]\\s.*|.{1,12}[:：].+|.*https?://.*"
                    + "|(?:目录|前言|引言|摘要|abstract|contents|introduction|dear\\b.*|hi\\b.*|hello\\b.*))");

    private PlainTextPage() {}

    /** Each paragraph as {@code p} with its position. */
    public static String toHtml(SourceText source) {
        return Subtitles.toHtml(source).or(() -> ChatText.toHtml(source)).orElseGet(() -> paragraphs(source));
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

    /**
     * The line that names a text: the first, where it is short, ends like no sentence and begins no part, and where
     * more is said below it.
     */
    public static Optional<Element> titleOf(Element body) {
        Element first = body.firstElementChild();
        if (first == null || !first.normalName().equals("p") || body.childrenSize() < FEWEST) {
            return Optional.empty();
        }
        String line = first.text().strip();
        boolean names = line.codePointCount(0, line.length()) <= LONGEST_TITLE
                && !NO_TITLE.matcher(line).matches()
                && !InfoLines.isOne(first);
        boolean more = body.children().stream().skip(1).anyMatch(p -> p.text().length() > line.length() * 2);
        return names && more ? Optional.of(first) : Optional.empty();
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
