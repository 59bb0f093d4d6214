package io.github.zhiban.source.outline;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Evidence;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.Part;
import io.github.zhiban.source.build.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings of an article over all of its lines: those that the source marks, without those that it marks for
 * their looks alone, and those that their numbers, weight, signs or words tell. Levels become ranks without gaps.
 *
 * <p>Known as: heading level, 标题层级.
 */
public final class OutlineInference {
    private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[\\s：:；;，,。]+$");

    private final Slugs slugs;

    /** Takes ids for headings that have none from {@code slugs}. */
    public OutlineInference(Slugs slugs) {
        this.slugs = slugs;
    }

    /** The parts, all headings as titles, and nothing else. */
    public List<Part> infer(List<Part> original) {
        FirstLines firstLines = FirstLines.of(SwallowedLines.freed(original));
        List<Part> parts = firstLines.parts();
        List<Line> lines = Line.of(firstLines);
        Set<Integer> textLevels = TextLevels.of(lines);
        Map<Integer, Evidence> evidence = new Judgement(lines, textLevels).headings();
        List<Line> headings = lines.stream()
                .filter(line -> evidence.containsKey(line.place()))
                .toList();
        List<Integer> ranks = Nesting.ranks(headings);
        Map<Integer, Integer> levels = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            levels.put(headings.get(i).place(), ranks.get(i));
        }
        List<Part> result = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Integer level = levels.get(i);
            result.add(
                    level == null
                            ? demoted(parts.get(i), textLevels)
                            : heading(parts.get(i), level, Objects.requireNonNull(evidence.get(i))));
        }
        return firstLines.joined(result);
    }

    private Part heading(Part part, int level, Evidence evidence) {
        if (part instanceof Part.Title title) {
            return new Part.Title(level, title.id(), withoutEnd(title.content()), title.at(), evidence);
        }
        if (part instanceof Part.Body body && body.block() instanceof Block.Paragraph paragraph) {
            List<Inline> content = withoutEnd(unstressed(paragraph.content()));
            return new Part.Title(
                    level, slugs.unique("sec", ArticleText.of(content)), content, paragraph.at(), evidence);
        }
        return part;
    }

    /**
     * What the source marks as a heading and is none stays as stressed text, unless all text is so marked; links to it
     * still find it.
     */
    private static Part demoted(Part part, Set<Integer> textLevels) {
        if (!(part instanceof Part.Title title)) {
            return part;
        }
        List<Inline> content = new ArrayList<>(title.content());
        if (!textLevels.contains(title.level())) {
            content = new ArrayList<>(List.of(new Inline.Strong(title.content())));
        }
        content.addFirst(new Inline.Anchor(title.id()));
        return new Part.Body(new Block.Paragraph(content, title.at()));
    }

    private static List<Inline> unstressed(List<Inline> content) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Stress stress) {
                plain.addAll(unstressed(stress.content()));
            } else {
                plain.add(inline);
            }
        }
        return plain;
    }

    /** A heading ends without punctuation, unless it asks or calls. */
    private static List<Inline> withoutEnd(List<Inline> content) {
        if (content.isEmpty() || !(content.getLast() instanceof Inline.Text last)) {
            return content;
        }
        String text = PUNCTUATION_AT_END.matcher(last.value()).replaceFirst("");
        List<Inline> result = new ArrayList<>(content.subList(0, content.size() - 1));
        if (!text.isEmpty()) {
            result.add(new Inline.Text(text));
        }
        return result.isEmpty() ? content : result;
    }
}
