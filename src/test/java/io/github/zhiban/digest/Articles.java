package io.github.zhiban.digest;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds articles for tests from short notes: {@code # } and {@code ## } headings, {@code - } items, {@code **bold**}.
 */
final class Articles {
    static final Location AT = Location.of("test.html");

    private Articles() {}

    static Article of(String title, String... lines) {
        return new Article(metadata(title), sections(List.of(lines), 1), List.of(), AT);
    }

    static Metadata metadata(String title) {
        return new Metadata(title, List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
    }

    private static List<Section> sections(List<String> lines, int rank) {
        var mark = "#".repeat(rank) + " ";
        var sections = new ArrayList<Section>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).startsWith(mark)) {
                sections.add(section(lines.subList(start, i), rank));
                start = i;
            }
        }
        return sections;
    }

    private static Section section(List<String> lines, int rank) {
        boolean headed = lines.get(0).startsWith("#".repeat(rank) + " ");
        int own = headed ? 1 : 0;
        int end = own;
        while (end < lines.size() && !lines.get(end).startsWith("#")) {
            end++;
        }
        var heading = headed
                ? new Heading(
                        "h" + Integer.toHexString(lines.hashCode()),
                        rank,
                        inlines(lines.get(0).substring(rank + 1)),
                        AT)
                : null;
        var below = end < lines.size() ? sections(lines.subList(end, lines.size()), rank + 1) : List.<Section>of();
        return new Section(heading, blocks(lines.subList(own, end)), below);
    }

    static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<Block.Item>();
        for (var line : lines) {
            if (line.startsWith("- ")) {
                items.add(new Block.Item(List.of(paragraph(line.substring(2))), AT));
                continue;
            }
            flush(items, blocks);
            blocks.add(
                    line.startsWith("> ")
                            ? new Block.Quote(List.of(paragraph(line.substring(2))), AT)
                            : paragraph(line));
        }
        flush(items, blocks);
        return blocks;
    }

    private static void flush(List<Block.Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.BulletList(items, AT));
            items.clear();
        }
    }

    static Block.Paragraph paragraph(String line) {
        return new Block.Paragraph(inlines(line), AT);
    }

    /** Text with {@code **bold**}, {@code `code`} and {@code $formula$}. */
    static List<Inline> inlines(String line) {
        return Stream.of(line.split(
                        "(?=\\*\\*[^*]+\\*\\*)|(?<=[^*]\\*\\*)|(?=`[^`]+`)|(?<=[^`]`)(?![^`]*`[^`]*$)|(?=\\$[^$]+\\$)"))
                .flatMap(Articles::runs)
                .toList();
    }

    private static Stream<Inline> runs(String run) {
        if (run.isEmpty()) {
            return Stream.of();
        }
        var formula = Pattern.compile("^\\$([^$]+)\\$(.*)$").matcher(run);
        if (formula.matches()) {
            return Stream.concat(Stream.of(new Inline.InlineFormula(formula.group(1))), runs(formula.group(2)));
        }
        if (run.startsWith("**") && run.endsWith("**") && run.length() > 4) {
            return Stream.of(new Inline.Strong(List.of(new Inline.Text(run.substring(2, run.length() - 2)))));
        }
        if (run.startsWith("`") && run.endsWith("`") && run.length() > 2) {
            return Stream.of(new Inline.Code(run.substring(1, run.length() - 1)));
        }
        return Stream.of(new Inline.Text(run));
    }
}
