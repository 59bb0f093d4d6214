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

/** A paragraph such as {@code ## 标题} is a heading that an editor failed to read. One with a single sign may be a comment in code. */
final class MarkdownHeadings {
    private static final Pattern HEADING = Pattern.compile("(#{2,6})\\s+(?=\\S)");
    private static final int LONGEST = 80;

    private final Slugs slugs;

    MarkdownHeadings(Slugs slugs) {
        this.slugs = slugs;
    }

    List<Part> promote(List<Part> parts) {
        List<Part> result = new ArrayList<>(parts.size());
        for (Part part : parts) {
            result.add(
                    part instanceof Part.Body body && body.block() instanceof Paragraph paragraph
                            ? promoted(paragraph, part)
                            : part);
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
        List<Inline> title = new ArrayList<>(content);
        title.set(0, new Inline.Text(first.value().substring(sign.end())));
        String plain = text.substring(sign.end());
        return new Part.Title(
                sign.group(1).length(), slugs.unique("sec", plain), Stress.removed(title), paragraph.at());
    }
}
