package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs that are several, held together by line breaks: a double break always parts them; single breaks do where
 * the lines are prose or count on from each other. Short lines (an address, a verse) keep their breaks. A picture or a
 * formula that has a line to itself stands by itself.
 */
final class SplitParagraphs implements BlockRepair {
    /** A line of prose has more characters than this. */
    private static final int SHORT = 45;

    /** Lines that all end like sentences are prose, too, when one of them is longer than a line of verse. */
    private static final int VERSE = 20;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?…][”’」』）)]*$");

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                split(paragraph, result);
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static void split(Paragraph paragraph, List<Block> result) {
        Lines lines = Lines.of(paragraph.content());
        List<List<Inline>> group = new ArrayList<>();
        boolean apart = lines.areProse() || lines.countOn();
        for (List<Inline> line : lines.lines()) {
            boolean alone = isPictures(line) || isFormula(line);
            boolean heading = MarkdownHeadings.isHeading(line);
            if (line.isEmpty() || alone || apart || heading) {
                flush(group, paragraph.at(), result);
            }
            if (alone) {
                result.add(standing(line, paragraph.at()));
            } else if (!line.isEmpty()) {
                group.add(line);
            }
            if (heading) {
                flush(group, paragraph.at(), result);
            }
        }
        flush(group, paragraph.at(), result);
    }

    private static void flush(List<List<Inline>> group, Location at, List<Block> result) {
        if (group.isEmpty()) {
            return;
        }
        List<Inline> content = new ArrayList<>();
        for (List<Inline> line : group) {
            if (!content.isEmpty()) {
                content.add(new Inline.HardLineBreak());
            }
            content.addAll(line);
        }
        result.add(new Paragraph(content, at));
        group.clear();
    }

    /** The lines of a paragraph; an empty one is a double break. */
    private record Lines(List<List<Inline>> lines) {
        static Lines of(List<Inline> content) {
            List<List<Inline>> lines = new ArrayList<>();
            List<Inline> line = new ArrayList<>();
            for (Inline inline : content) {
                if (inline instanceof Inline.HardLineBreak) {
                    lines.add(line);
                    line = new ArrayList<>();
                } else {
                    line.add(inline);
                }
            }
            lines.add(line);
            return new Lines(lines);
        }

        boolean areProse() {
            List<String> said = lines.stream()
                    .map(line -> ArticleText.of(line).strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            return said.size() > 1
                    && (said.stream().anyMatch(line -> line.length() > SHORT)
                            || (said.stream().allMatch(SENTENCE_END.asPredicate())
                                    && said.stream().anyMatch(line -> line.length() > VERSE)));
        }

        boolean countOn() {
            Marker previous = null;
            for (List<Inline> line : lines) {
                Marker marker = Marker.of(line).orElse(null);
                if (marker != null && previous != null && marker.follows(previous)) {
                    return true;
                }
                previous = marker;
            }
            return false;
        }
    }

    private static boolean isPictures(List<Inline> line) {
        return line.stream().anyMatch(SplitParagraphs::isPicture)
                && line.stream()
                        .allMatch(inline -> isPicture(inline) || isSpace(inline) || inline instanceof Inline.Anchor);
    }

    private static boolean isSpace(Inline inline) {
        return inline instanceof Inline.Text text && text.value().isBlank();
    }

    private static boolean isPicture(Inline inline) {
        return inline instanceof Inline.Image
                || (inline instanceof Inline.Link link
                        && link.content().size() == 1
                        && link.content().getFirst() instanceof Inline.Image);
    }

    private static boolean isFormula(List<Inline> line) {
        return line.size() == 1
                && line.getFirst() instanceof Inline.InlineFormula formula
                && formula.tex().length() > 1;
    }

    private static Block standing(List<Inline> line, Location at) {
        if (line.getFirst() instanceof Inline.InlineFormula formula) {
            return new Block.DisplayFormula(formula.tex(), at);
        }
        List<Picture> pictures = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Image image) {
                pictures.add(image.picture());
            } else if (inline instanceof Inline.Link link && link.content().getFirst() instanceof Inline.Image image) {
                pictures.add(image.picture());
            }
        }
        return new Block.Figure(pictures, List.of(), at);
    }
}
