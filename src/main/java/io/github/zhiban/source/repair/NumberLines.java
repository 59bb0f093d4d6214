package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.source.build.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stand on lines of their own above headings (“01”, “PART 2”), as editors of official accounts set them,
 * belong to these headings.
 */
final class NumberLines {
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:part\\s?|no\\.\\s?)?(\\d{1,2})");
    private static final Pattern NUMBERED = Pattern.compile("\\p{N}|第?[一二三四五六七八九十]+[、.章节部]");

    private NumberLines() {}

    /** The parts, with the numbers in their headings where they count up. */
    static List<Part> joined(List<Part> parts) {
        List<Part> result = new ArrayList<>(parts.size());
        int found = 0;
        int last = 0;
        boolean padded = false;
        for (Part part : parts) {
            Part before = result.isEmpty() ? null : result.getLast();
            int number = before != null && part instanceof Part.Title title ? number(before, title) : 0;
            if (number > 0 && before instanceof Part.Body body && part instanceof Part.Title title) {
                // Numbers that do not count up number nothing.
                if (number <= last) {
                    return parts;
                }
                String words = text(body);
                padded |= words.startsWith("0");
                found++;
                last = number;
                List<Inline> content = new ArrayList<>();
                content.add(new Inline.Text(words + " "));
                content.addAll(title.content());
                result.removeLast();
                result.add(new Part.Title(title.level(), title.id(), content, title.at(), title.evidence()));
            } else {
                result.add(part);
            }
        }
        return found > 1 || padded ? result : parts;
    }

    /** The number above a heading that has none; 0 for none. */
    private static int number(Part before, Part.Title title) {
        if (!(before instanceof Part.Body body)
                || NUMBERED.matcher(PlainText.of(title.content()).strip()).lookingAt()) {
            return 0;
        }
        Matcher number = NUMBER.matcher(text(body));
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static String text(Part.Body body) {
        return body.block() instanceof Block.Paragraph line
                        && line.content().stream()
                                .allMatch(run -> run instanceof Inline.Text || run instanceof Inline.Span)
                ? PlainText.of(line.content()).strip()
                : "";
    }
}
