package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.rank.CueLead;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lists that authors write as paragraphs: lines with numbers of one kind that count up from the first, and lines that
 * each begin with a label. What is a list is shown with all its items or not at all.
 */
final class Enumerations {
    private static final int FEWEST = 2;
    private static final int FEWEST_NUMBERS = 2;
    /** A number may stand twice; where it stands more often, nothing is counted. */
    private static final int MOST_SAME = 3;

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile("^\\s*[（(]?\\s*(\\d{1,2})\\s*(?:[)）、．，]|\\.(?!\\d))"), "0123456789"),
            new Kind(Pattern.compile("^\\s*(\\d{1,2})\\s+(?=[\\p{IsHan}])"), "0123456789"),
            new Kind(Pattern.compile("^\\s*(\\d{1,2})\\s+[–—-]\\s"), "0123456789"),
            new Kind(Pattern.compile("^\\s*([①-⑳])"), "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
            new Kind(Pattern.compile("^\\s*[（(]?([一二三四五六七八九十])[)）、．]"), "一二三四五六七八九十"),
            new Kind(Pattern.compile("^\\s*[（(]?([a-h])[)）.、．：:]"), "abcdefgh"),
            new Kind(Pattern.compile("^\\s*第([一二三四五六七八九十])(?:[、，,：:是个种点类层步]|阶段|部分|方面)"), "一二三四五六七八九十"),
            new Kind(Pattern.compile("^\\s*[\\p{IsHan}]{1,4}([一二三四五六七八九十])\\s*[：:]"), "一二三四五六七八九十"),
            new Kind(Pattern.compile("^\\s*step\\s*(\\d)\\s*[：:.、]"), "0123456789"));

    private Enumerations() {}

    /** A way of counting: where the number stands, and the numbers in order. */
    private record Kind(Pattern pattern, String numbers) {
        /** The number that a folded line begins with; -1 when it begins with none. */
        int number(String line) {
            var matcher = pattern.matcher(line);
            if (!matcher.find()) {
                return -1;
            }
            var found = matcher.group(1);
            return Character.isDigit(found.charAt(0)) && found.length() > 1
                    ? Integer.parseInt(found)
                    : numbers.startsWith("0") ? numbers.indexOf(found) : numbers.indexOf(found) + 1;
        }
    }

    /** The same blocks, such runs of paragraphs as lists; pictures, which state nothing, do not interrupt them. */
    static List<Block> listed(List<Block> blocks) {
        var lines = new ArrayList<Block>();
        blocks.forEach(block -> lines.addAll(block instanceof Block.Paragraph it ? lines(it) : List.of(within(block))));
        var listed = new ArrayList<Block>();
        int i = 0;
        while (i < lines.size()) {
            int end = end(lines, i);
            if (end > i) {
                var items = items(lines.subList(i, end));
                boolean numbered = KINDS.stream().anyMatch(kind -> kind.number(text(items.get(0))) == 1);
                listed.add(
                        numbered
                                ? new Block.OrderedList(
                                        1,
                                        Block.Numbering.DECIMAL,
                                        items,
                                        items.get(0).at())
                                : new Block.BulletList(items, items.get(0).at()));
                i = end;
            } else {
                listed.add(lines.get(i));
                i++;
            }
        }
        return List.copyOf(listed);
    }

    /** Quotations and remarks hold lists as well. */
    private static Block within(Block block) {
        if (block instanceof Block.Quote it) {
            return new Block.Quote(listed(it.content()), it.at());
        }
        return block instanceof Block.Aside it ? new Block.Aside(it.kind(), listed(it.content()), it.at()) : block;
    }

    /** Each line with what is shown below it. */
    private static List<Block.Item> items(List<Block> lines) {
        var items = new ArrayList<Block.Item>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i) instanceof Block.Paragraph) {
                items.add(
                        new Block.Item(lines.subList(start, i), lines.get(start).at()));
                start = i;
            }
        }
        return List.copyOf(items);
    }

    /** A paragraph, or its lines where they are numbered or labelled. */
    private static List<Block> lines(Block.Paragraph paragraph) {
        boolean broken = paragraph.content().stream().anyMatch(run -> run instanceof Inline.HardLineBreak);
        if (!broken) {
            return List.of(paragraph);
        }
        var passage = new Passage(paragraph.content(), paragraph.at());
        var lines = new ArrayList<Block>();
        int start = 0;
        for (int i = 0; i <= passage.text().length(); i++) {
            if (i == passage.text().length() || passage.text().charAt(i) == '\n') {
                var line = new Span(start, i);
                if (!line.of(passage.text()).isBlank()) {
                    lines.add(new Block.Paragraph(passage.slice(line), paragraph.at()));
                }
                start = i + 1;
            }
        }
        boolean listed = lines.stream()
                                .filter(line -> line instanceof Block.Paragraph it && isLabelled(it))
                                .count()
                        >= 2
                || lines.stream().filter(Enumerations::goesOn).count() >= 2;
        for (int i = 0; i < lines.size(); i++) {
            listed |= end(lines, i) > i;
        }
        return listed ? lines : List.of(paragraph);
    }

    /** Where the run ends that begins at a block; there, where none does. */
    private static int end(List<Block> lines, int start) {
        int end = start;
        for (var kind : KINDS) {
            end = Math.max(end, numbered(lines, start, kind));
        }
        end = end > start ? end : labelled(lines, start);
        return end > start ? end : series(lines, start);
    }

    /** Lines that end in semicolons, and the one after them. */
    private static int series(List<Block> lines, int start) {
        int at = start;
        while (at < lines.size() && goesOn(lines.get(at))) {
            at++;
        }
        return at - start >= 2 && at < lines.size() && lines.get(at) instanceof Block.Paragraph ? at + 1 : start;
    }

    private static boolean goesOn(Block line) {
        return line instanceof Block.Paragraph && text(line).strip().endsWith("；");
    }

    private static int numbered(List<Block> lines, int start, Kind kind) {
        int end = start;
        int last = 0;
        int same = 0;
        for (int at = start; at < lines.size(); at++) {
            int number = kind.number(text(lines.get(at)));
            same = number == last ? same + 1 : 0;
            if (number == last + 1 || (last > 0 && number == last && same <= MOST_SAME)) {
                last = number;
                end = at + 1;
            } else if (last == 0 || !isShown(lines.get(at))) {
                break;
            }
        }
        return last >= FEWEST_NUMBERS ? withShown(lines, end) : start;
    }

    private static int labelled(List<Block> lines, int start) {
        int end = start;
        int found = 0;
        for (int at = start; at < lines.size(); at++) {
            if (lines.get(at) instanceof Block.Paragraph it && isLabelled(it)) {
                found++;
                end = at + 1;
            } else if (found == 0 || !(lines.get(at) instanceof Block.Figure)) {
                break;
            }
        }
        return found >= FEWEST ? end : start;
    }

    /** What is shown below the last line belongs to it. */
    private static int withShown(List<Block> lines, int end) {
        int at = end;
        while (at < lines.size() && isShown(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isShown(Block block) {
        return block instanceof Block.Figure
                || block instanceof Block.CodeBlock
                || block instanceof Block.DisplayFormula;
    }

    /** 「操作系统：管理硬件的程序」, all of it one sentence. */
    private static boolean isLabelled(Block.Paragraph paragraph) {
        var text = PlainText.of(paragraph.content()).strip();
        return CueLead.labels(paragraph.content(), paragraph.at())
                && text.chars().filter(c -> Marks.ENDS.indexOf(c) >= 0).count() <= 1;
    }

    private static String text(Block.Item item) {
        return text(item.content().get(0));
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph it ? HanFolding.fold(PlainText.of(it.content())) : "";
    }
}
