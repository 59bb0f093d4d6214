package io.github.zhiban.source.outline;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * First lines of paragraphs that look like headings of the lines after them: bold where those are not, or counted as only headings
 * are. They are judged as lines of their own; those that turn out to be none go back to their paragraphs.
 *
 * @param parts with such lines as paragraphs
 * @param split the places of these paragraphs
 */
record FirstLines(List<Part> parts, Set<Integer> split) {
    private static final int LONGEST = 40;

    FirstLines {
        parts = List.copyOf(parts);
        split = Set.copyOf(split);
    }

    static FirstLines of(List<Part> parts) {
        List<Part> result = new ArrayList<>(parts.size());
        Set<Integer> split = new HashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Body(Paragraph paragraph)) {
                int end = paragraph.content().indexOf(new Inline.HardLineBreak());
                if (end > 0 && looksLikeHeading(paragraph.content(), end)) {
                    split.add(result.size());
                    result.add(new Part.Body(new Paragraph(paragraph.content().subList(0, end), paragraph.at())));
                    result.add(new Part.Body(new Paragraph(
                            paragraph
                                    .content()
                                    .subList(end + 1, paragraph.content().size()),
                            paragraph.at())));
                    continue;
                }
            }
            result.add(part);
        }
        return new FirstLines(result, split);
    }

    private static boolean looksLikeHeading(List<Inline> content, int end) {
        List<Inline> first = content.subList(0, end);
        List<Inline> rest = content.subList(end + 1, content.size());
        String text = ArticleText.of(first).strip();
        if (text.isEmpty() || text.length() > LONGEST || ArticleText.of(rest).isBlank()) {
            return false;
        }
        boolean bold = Line.isBold(first) && !rest.stream().allMatch(Line::isBoldRun);
        return bold || Label.of(text).style().compareTo(Label.Style.CHINESE_NUMERAL) <= 0;
    }

    /** The parts with the first lines that are no titles in their paragraphs again. */
    List<Part> joined(List<Part> judged) {
        List<Part> result = new ArrayList<>(judged.size());
        for (int i = 0; i < judged.size(); i++) {
            if (split.contains(i)
                    && judged.get(i) instanceof Part.Body(Paragraph first)
                    && judged.get(i + 1) instanceof Part.Body(Paragraph rest)) {
                List<Inline> content = new ArrayList<>(first.content());
                content.add(new Inline.HardLineBreak());
                content.addAll(rest.content());
                result.add(new Part.Body(new Paragraph(content, first.at())));
                i++;
            } else {
                result.add(judged.get(i));
            }
        }
        return result;
    }
}
