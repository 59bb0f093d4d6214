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
 * A paragraph such as {@code ## 标题} is a heading that an editor failed to read. One with a single sign may be a comment in code.
 * Headings that were read may still hold signs.
 */
final class MarkdownHeadings {
    private static final Pattern HEADING = Pattern.compile("(#{2,6})(?:\\s+|$)");
    private static final int LONGEST = 80;

    private final Slugs slugs;

    MarkdownHeadings(Slugs slugs) {
        this.slugs = slugs;
    }

    List<Part> promote(List<Part> parts) {
        List<Part> result = new ArrayList<>(parts.size());
        for (Part part : parts) {
            result.add(
                    switch (part) {
                        case Part.Title title ->
                            new Part.Title(title.level(), title.id(), read(title.content()), title.at());
                        case Part.Body body ->
                            body.block() instanceof Paragraph paragraph ? promoted(paragraph, part) : part;
                    });
        }
        return result;
    }

    private Part promoted(Paragraph paragraph, Part original) {
        List<Inline> content = paragraph.content();
        if (content.isEmpty() || !(content.getFirst() instanceof Inline.Text first)) {
            return original;
        }
        Matcher sign = HEADING.matcher(first.value());
        String text = ArticleText.of(content);
        if (!sign.lookingAt() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return original;
        }
        List<Inline> title = new ArrayList<>(content.subList(1, content.size()));
        String rest = first.value().substring(sign.end());
        if (!rest.isEmpty()) {
            title.addFirst(new Inline.Text(rest));
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
