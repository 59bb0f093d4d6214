package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Alignment;
import io.github.zhiban.article.Block.Cell;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Block.Table;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of cells between bars, the second of them a line of dashes, are a table that an editor failed to read. */
final class PipeTables implements BlockRepair {
    private static final Pattern DASHES = Pattern.compile("\\|?(?:\\s*:?-+:?\\s*\\|)++\\s*(?::?-+:?\\s*)?");
    /** Rows that ran into one line: between them two bars meet. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("\\|\\s+\\|(?:\\s*:?-{2,}:?\\s*\\|)++\\s+\\|");

    /** A line and the paragraph that it is from. */
    private record Line(List<Inline> content, Paragraph from) {}

    @Override
    public List<Block> repair(List<Block> blocks) {
        if (blocks.stream().noneMatch(PipeTables::mayHoldRows)) {
            return blocks;
        }
        List<Block> result = new ArrayList<>(blocks.size());
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (mayHoldRows(block) && block instanceof Paragraph paragraph) {
                lines(paragraph.content()).forEach(line -> lines.add(new Line(line, paragraph)));
            } else {
                flush(lines, result);
                result.add(block);
            }
        }
        flush(lines, result);
        return result;
    }

    /** Adds the tables among the lines, and what is around them as it was. */
    private static void flush(List<Line> lines, List<Block> result) {
        int start = 0;
        for (int dashes = dashes(lines, 1); dashes > 0; dashes = dashes(lines, start + 1)) {
            addText(lines.subList(start, dashes - 1), result);
            start = dashes - 1;
            int end = dashes + 1;
            boolean barred = startsWithBar(lines.get(dashes));
            while (end < lines.size()
                    && (startsWithBar(lines.get(end)) || !barred)
                    && dashes(lines.subList(0, Math.min(end + 2, lines.size())), end + 1) == 0) {
                end++;
            }
            result.add(table(lines.subList(start, end)));
            start = end;
        }
        addText(lines.subList(start, lines.size()), result);
        lines.clear();
    }

    private static void addText(List<Line> lines, List<Block> result) {
        for (int i = 0; i < lines.size(); ) {
            Paragraph from = lines.get(i).from();
            List<Inline> content = new ArrayList<>();
            for (; i < lines.size() && lines.get(i).from().equals(from); i++) {
                if (!content.isEmpty()) {
                    content.add(new Inline.HardLineBreak());
                }
                content.addAll(lines.get(i).content());
            }
            result.add(new Paragraph(content, from.at()));
        }
    }

    private static boolean mayHoldRows(Block block) {
        return block instanceof Paragraph paragraph
                && ArticleText.of(paragraph.content()).indexOf('|') >= 0;
    }

    private static boolean startsWithBar(Line line) {
        return ArticleText.of(line.content()).strip().startsWith("|");
    }

    /** The first line of dashes from an index on, with a line of as many cells above it; 0 when there is none. */
    private static int dashes(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (DASHES.matcher(ArticleText.of(lines.get(i).content()).strip()).matches()
                    && cells(lines.get(i)).size() == cells(lines.get(i - 1)).size()) {
                return i;
            }
        }
        return 0;
    }

    /** The lines of a paragraph; one of rows that ran together is parted where they met. */
    private static List<List<Inline>> lines(List<Inline> content) {
        boolean together = content.stream().noneMatch(Inline.HardLineBreak.class::isInstance)
                && RUN_TOGETHER.matcher(ArticleText.of(content)).find();
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Inline inline : content) {
            if (inline instanceof Inline.HardLineBreak) {
                lines.add(new ArrayList<>());
            } else if (together && inline instanceof Inline.Text text) {
                String[] parts = text.value().split("(?<=\\|)\\s+(?=\\|)", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        lines.add(new ArrayList<>());
                    }
                    lines.getLast().add(new Inline.Text(parts[i]));
                }
            } else {
                lines.getLast().add(inline);
            }
        }
        return lines;
    }

    private static Table table(List<Line> lines) {
        List<Alignment> alignments = cells(lines.get(1)).stream()
                .map(cell -> alignment(ArticleText.of(cell).strip()))
                .toList();
        List<Row> body = lines.subList(2, lines.size()).stream()
                .map(line -> row(line, alignments, false))
                .toList();
        return new Table(
                List.of(),
                List.of(row(lines.getFirst(), alignments, true)),
                body,
                lines.getFirst().from().at());
    }

    private static Row row(Line line, List<Alignment> alignments, boolean head) {
        List<List<Inline>> texts = cells(line);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(texts.size(), alignments.size()); i++) {
            List<Inline> text = i < texts.size() ? InlineMarkdown.repaired(texts.get(i)) : List.of();
            List<Block> content = text.isEmpty()
                    ? List.of()
                    : List.of(new Paragraph(
                            head ? Stress.removed(text) : text, line.from().at()));
            Alignment alignment = i < alignments.size() ? alignments.get(i) : Alignment.NATURAL;
            cells.add(new Cell(head, 1, 1, alignment, content));
        }
        return new Row(cells);
    }

    private static Alignment alignment(String dashes) {
        boolean left = dashes.startsWith(":");
        boolean right = dashes.endsWith(":");
        return left && right ? Alignment.CENTER : right ? Alignment.RIGHT : left ? Alignment.LEFT : Alignment.NATURAL;
    }

    /** What stands between the bars of a line, without the outer ones. */
    private static List<List<Inline>> cells(Line line) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(new ArrayList<>());
        for (Inline inline : line.content()) {
            if (inline instanceof Inline.Text text) {
                List<String> parts = Arrays.asList(text.value().split("\\|", -1));
                for (int i = 0; i < parts.size(); i++) {
                    if (i > 0) {
                        cells.add(new ArrayList<>());
                    }
                    if (!parts.get(i).isBlank()) {
                        cells.getLast().add(new Inline.Text(parts.get(i).strip()));
                    }
                }
            } else {
                cells.getLast().add(inline);
            }
        }
        if (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.size() > 1 && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        return cells;
    }
}
