package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.BulletList;
import io.github.zhiban.article.Block.Item;
import io.github.zhiban.article.Block.OrderedList;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.text.CharacterScript;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The options of a question, lettered from A, stand side by side on as few lines as hold them, as on an examination
 * paper: all on one, else two on each. Longer ones stay below each other.
 */
final class AnswerOptions implements BlockRepair {
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    /** So many items after the options, such as the answer, stand below them. */
    private static final int MOST_AFTER = 2;

    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("[\\s\\u3000]++(?=[B-H][、.．:：)）])");

    private static final Inline BREAK = new Inline.HardLineBreak();
    /** What a line of a handout holds, in em. */
    private static final double LINE = 38;

    private static final double LATIN = 0.55;

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            List<Paragraph> run = run(blocks, i);
            Optional<Paragraph> set = together(run);
            if (set.isPresent()) {
                result.add(set.get());
                i += run.size();
            } else if (blocks.get(i) instanceof Paragraph line
                    && !line.content().contains(BREAK)) {
                result.add(spaced(line));
                i++;
            } else {
                result.addAll(within(blocks.get(i)));
                i++;
            }
        }
        return result;
    }

    /** A line in which all options were typed, one space between them, with the gaps of options that stand together. */
    private static Paragraph spaced(Paragraph line) {
        if (line.content().size() != 1 || !(line.content().getFirst() instanceof Inline.Text text)) {
            return line;
        }
        String[] options = BETWEEN_OPTIONS.split(text.value().strip(), -1);
        if (options.length < FEWEST || options.length > MOST) {
            return line;
        }
        List<Paragraph> run = new ArrayList<>();
        for (String option : options) {
            Paragraph paragraph = new Paragraph(List.of(new Inline.Text(option)), line.at());
            if (!isOption(paragraph, run.size())) {
                return line;
            }
            run.add(paragraph);
        }
        return together(run).orElse(line);
    }

    private static List<Paragraph> run(List<? extends Block> blocks, int start) {
        List<Paragraph> run = new ArrayList<>();
        while (start + run.size() < blocks.size()
                && run.size() < MOST
                && blocks.get(start + run.size()) instanceof Paragraph line
                && isOption(line, run.size())) {
            run.add(line);
        }
        return run;
    }

    /** A block with options in it: a list of them, perhaps with the answer, or lines of a paragraph. */
    private static List<Block> within(Block block) {
        List<Item> items = block instanceof BulletList bullets
                ? bullets.items()
                : block instanceof OrderedList numbers ? numbers.items() : List.of();
        if (block instanceof Paragraph paragraph && paragraph.content().contains(BREAK)) {
            return lines(paragraph);
        }
        boolean single = items.stream()
                .allMatch(item -> item.marker().isEmpty()
                        && item.content().size() == 1
                        && item.content().getFirst() instanceof Paragraph);
        if (!single || items.size() > MOST) {
            return List.of(block);
        }
        List<Block> lines =
                items.stream().map(item -> item.content().getFirst()).toList();
        List<Paragraph> run = run(lines, 0);
        Optional<Paragraph> set = run.size() + MOST_AFTER < lines.size() ? Optional.empty() : together(run);
        if (set.isEmpty()) {
            return List.of(block);
        }
        List<Block> result = new ArrayList<>(List.of(set.get()));
        result.addAll(lines.subList(run.size(), lines.size()));
        return result;
    }

    /** A paragraph with the lines that are options side by side. */
    private static List<Block> lines(Paragraph paragraph) {
        List<Paragraph> lines = new ArrayList<>();
        List<Inline> words = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (inline.equals(BREAK)) {
                lines.add(new Paragraph(words, paragraph.at()));
                words = new ArrayList<>();
            } else {
                words.add(inline);
            }
        }
        lines.add(new Paragraph(words, paragraph.at()));
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            List<Paragraph> run = run(lines, i);
            Optional<Paragraph> set = together(run);
            Paragraph line = lines.get(i);
            Paragraph next = set.orElseGet(() -> spaced(line));
            if (!content.isEmpty()) {
                content.add(BREAK);
            }
            content.addAll(next.content());
            i += set.isPresent() ? run.size() : 1;
        }
        return List.of(new Paragraph(content, paragraph.at()));
    }

    private static boolean isOption(Paragraph line, int index) {
        String text = ArticleText.of(line.content()).strip();
        return text.length() > 2
                && text.indexOf('\n') < 0
                && Character.toUpperCase(text.charAt(0)) == 'A' + index
                && Marks.AFTER_NUMBERS.indexOf(text.charAt(1)) >= 0;
    }

    private static Optional<Paragraph> together(List<Paragraph> options) {
        if (options.size() < FEWEST) {
            return Optional.empty();
        }
        double sum = 0;
        double widest = 0;
        for (Paragraph option : options) {
            double width = width(ArticleText.of(option.content()).strip());
            sum += width + 2;
            widest = Math.max(widest, width);
        }
        int each = sum <= LINE ? options.size() : widest * 2 + 2 <= LINE ? 2 : 1;
        if (each == 1) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (i > 0) {
                content.add(i % each == 0 ? BREAK : new Inline.Text("\u3000\u3000"));
            }
            content.addAll(options.get(i).content());
        }
        return Optional.of(new Paragraph(content, options.getFirst().at()));
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> CharacterScript.isEastAsian(c) ? 1 : LATIN)
                .sum();
    }
}
