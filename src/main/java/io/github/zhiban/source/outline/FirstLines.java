package io.github.zhiban.source.outline;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that look like headings but do not stand alone: the first ones of paragraphs, bold where the others are not or
 * counted as only headings are, and so counted lines that are the only item of a list. They are judged as lines of
 * their own; those that turn out to be none go back to where they were.
 *
 * @param parts with such lines as paragraphs
 * @param split the places of these paragraphs
 * @param lists the lists that such lines were, by their places
 */
record FirstLines(List<Part> parts, Set<Integer> split, Map<Integer, Part> lists) {
    private static final int LONGEST = 40;

    FirstLines {
        parts = List.copyOf(parts);
        split = Set.copyOf(split);
        lists = Map.copyOf(lists);
    }

    static FirstLines of(List<Part> parts) {
        List<Part> result = new ArrayList<>(parts.size());
        Set<Integer> split = new HashSet<>();
        Map<Integer, Part> lists = new HashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Body body && body.block() instanceof Paragraph paragraph) {
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
            Optional<Paragraph> only = onlyItem(part);
            if (only.isPresent()) {
                lists.put(result.size(), part);
                result.add(new Part.Body(only.get()));
                continue;
            }
            result.add(part);
        }
        return new FirstLines(result, split, lists);
    }

    Line.Stand stand(int place) {
        return split.contains(place)
                ? Line.Stand.FIRST_LINE
                : lists.containsKey(place) ? Line.Stand.ITEM : Line.Stand.ALONE;
    }

    private static Optional<Paragraph> onlyItem(Part part) {
        if (!(part instanceof Part.Body body)) {
            return Optional.empty();
        }
        List<Block.Item> items = body.block() instanceof Block.BulletList bullets
                ? bullets.items()
                : body.block() instanceof Block.OrderedList numbers ? numbers.items() : List.of();
        if (items.size() == 1
                && items.getFirst().content().size() == 1
                && items.getFirst().content().getFirst() instanceof Paragraph line) {
            String text =
                    items.getFirst().marker() + ArticleText.of(line.content()).strip();
            boolean counts = Label.of(text).style().compareTo(Label.Style.CHINESE_NUMERAL) <= 0;
            return counts && text.length() <= LONGEST ? Optional.of(marked(items.getFirst(), line)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Paragraph marked(Block.Item item, Paragraph line) {
        if (item.marker().isEmpty()) {
            return line;
        }
        List<Inline> content = new ArrayList<>(line.content());
        content.addFirst(new Inline.Text(item.marker()));
        return new Paragraph(content, line.at());
    }

    private static boolean looksLikeHeading(List<Inline> content, int end) {
        List<Inline> first = content.subList(0, end);
        List<Inline> rest = content.subList(end + 1, content.size());
        String text = ArticleText.of(first).strip();
        if (text.isEmpty() || text.length() > LONGEST || ArticleText.of(rest).isBlank()) {
            return false;
        }
        boolean bold = Line.isBold(first) && (!rest.stream().allMatch(Line::isBoldRun) || isHeadedBy(rest, text));
        return bold || Label.of(text).style().compareTo(Label.Style.CHINESE_NUMERAL) <= 0;
    }

    /** Whether the second line is 6.1.1, and the first one 6.1 or a remark: no two of one list. */
    private static boolean isHeadedBy(List<Inline> second, String first) {
        Label label = Label.of(ArticleText.of(second).strip());
        Label above = Label.of(first);
        return label.depth() > 1
                && ArticleText.of(second).length() <= LONGEST
                && !second.contains(new Inline.HardLineBreak())
                && (above.counts() ? label.prefix().equals(above.numbers()) : above == Label.NONE);
    }

    /** The parts with the first lines that are no titles in their paragraphs again. */
    List<Part> joined(List<Part> judged) {
        List<Part> result = new ArrayList<>(judged.size());
        for (int i = 0; i < judged.size(); i++) {
            Part list = lists.get(i);
            if (list != null && judged.get(i) instanceof Part.Body) {
                result.add(list);
            } else if (split.contains(i)
                    && judged.get(i) instanceof Part.Body head
                    && head.block() instanceof Paragraph first
                    && judged.get(i + 1) instanceof Part.Body tail
                    && tail.block() instanceof Paragraph rest) {
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
