package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.Part;
import io.github.zhiban.source.build.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph such as {@code ## 标题} is a heading that an editor failed to read. One with a single sign may be a comment
 * in code. Headings that were read may still hold signs.
 */
final class MarkdownHeadings {
    /** No space need follow two signs or more. */
    private static final Pattern HEADING = Pattern.compile("(#{2,6})(?:\\s+|$|(?=[\\p{IsHan}\\w（【《“]))");
    /** A single sign is a comment of a shell as well, unless other headings of the article have more of them. */
    private static final Pattern FIRST_RANK = Pattern.compile("(#)\\s+(?=\\S*\\p{IsHan})");

    private static final Pattern CLOSING = Pattern.compile("\\s*#+\\s*$");
    private static final int LONGEST = 80;

    private final Slugs slugs;

    MarkdownHeadings(Slugs slugs) {
        this.slugs = slugs;
    }

    List<Part> promote(List<Part> parts) {
        boolean marked = parts.stream()
                .anyMatch(part -> part instanceof Part.Body body
                        && body.block() instanceof Paragraph paragraph
                        && isHeading(paragraph.content()));
        List<Part> result = new ArrayList<>(parts.size());
        for (Part part : parts) {
            result.add(
                    switch (part) {
                        case Part.Title title ->
                            new Part.Title(title.level(), title.id(), read(title.content()), title.at());
                        case Part.Body body ->
                            body.block() instanceof Paragraph paragraph ? promoted(paragraph, part, marked) : part;
                    });
        }
        return result;
    }

    private Part promoted(Paragraph paragraph, Part original, boolean marked) {
        List<Inline> content = paragraph.content();
        if (content.isEmpty() || !(content.getFirst() instanceof Inline.Text first)) {
            return original;
        }
        Matcher sign = HEADING.matcher(first.value());
        String text = ArticleText.of(content);
        boolean found = sign.lookingAt();
        if (!found && marked) {
            sign.usePattern(FIRST_RANK).reset();
            found = sign.lookingAt();
        }
        if (!found || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return original;
        }
        List<Inline> title = new ArrayList<>(content.subList(1, content.size()));
        String rest = first.value().substring(sign.end());
        if (!rest.isEmpty()) {
            title.addFirst(new Inline.Text(rest));
        }
        if (!title.isEmpty() && title.getLast() instanceof Inline.Text last) {
            String open = CLOSING.matcher(last.value()).replaceFirst("");
            title.set(title.size() - 1, new Inline.Text(open.isEmpty() ? last.value() : open));
        }
        String plain = ArticleText.of(title).strip();
        return plain.isEmpty()
                ? original
                : new Part.Title(sign.group(1).length(), slugs.unique("sec", plain), read(title), paragraph.at());
    }

    /** Whether a line begins with the sign of a heading. */
    static boolean isHeading(List<Inline> line) {
        return !line.isEmpty()
                && line.getFirst() instanceof Inline.Text first
                && HEADING.matcher(first.value()).lookingAt();
    }

    private static List<Inline> read(List<Inline> title) {
        return Stress.removed(InlineMarkdown.repaired(title));
    }
}
