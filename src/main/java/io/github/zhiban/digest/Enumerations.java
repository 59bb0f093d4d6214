package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.rank.CueLead;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the lists that authors write as paragraphs: lines with numbers of one kind that count up from the first, and
 * lines that each begin with a label. What is a list is shown with all its items or not at all.
 */
final class Enumerations {
    private static final int FEWEST = 2;
    private static final int FEWEST_NUMBERS = 2;
    private static final int FEWEST_OF_ROW = 3;
    /** A number may stand twice; where it stands more often, nothing is counted. */
    private static final int MOST_SAME = 3;

    /** So far is looked for what belongs to a list, in blocks. */
    private static final int LONGEST = 40;

    /** Of a line that no mark ends, in half-widths. */
    private static final int WIDEST_BARE = 80;

    private static final String ANSWER = "^\\s*(?:(?:答案?|解析?|回答)\\s*[：:]\\s*)?";

    private static final Pattern NAME = Pattern.compile("^\\s*[\\x21-\\x7e&&[^:/]]{2,40}\\s*[：:]");

    private static final Pattern ANSWERS = Pattern.compile("^\\s*(?:答案?|回答)\\s*[：:]");

    private static final List<Kind> KINDS = List.of(
            new Kind(Pattern.compile(ANSWER + "[（(]?\\s*(\\d{1,2})\\s*(?:[)）、．，]|\\.(?!\\d))"), "0123456789"),
            new Kind(Pattern.compile("^\\s*(\\d)\\ufe0f?\\u20e3"), "0123456789"),
            new Kind(Pattern.compile("^\\s*\\[(\\d{1,2})]\\s"), "0123456789"),
            new Kind(Pattern.compile("^\\s*(\\d{1,2})\\s+(?=[\\p{IsHan}])"), "0123456789"),
            new Kind(Pattern.compile("^\\s*(\\d{1,2})\\s+[–—-]\\s"), "0123456789"),
            new Kind(Pattern.compile(ANSWER + "([①-⑳])"), "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
            new Kind(Pattern.compile("^\\s*[（(]?([一二三四五六七八九十])[)）、．]"), "一二三四五六七八九十"),
            new Kind(Pattern.compile("^\\s*[（(]?([a-h])[)）.、．：:]"), "abcdefgh"),
            new Kind(Pattern.compile("^\\s*第([一二三四五六七八九十])(?:[、，,：:是个种点类层步]|阶段|部分|方面)"), "一二三四五六七八九十"),
            new Kind(Pattern.compile("^\\s*[\\p{IsHan}]{1,4}([一二三四五六七八九十])\\s*[：:]"), "一二三四五六七八九十"),
            new Kind(Pattern.compile("^\\s*step\\s*(\\d)\\s*[：:.、]"), "0123456789"));

    /** Ways of counting that name nothing else. */
    private static final List<Kind> CONTINUING = List.of(KINDS.get(0), KINDS.get(5), KINDS.get(6));
    /** What belongs to an item before the next number, in blocks. */
    private static final int FARTHEST = 6;
    /** How many blocks before a list may count towards what stands below it. */
    private static final int FARTHEST_BEFORE = 200;

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

    /**
     * Blocks that are a list.
     *
     * @param starts where its items begin
     * @param end after its last item
     */
    private record Run(List<Integer> starts, int end) {
        static final Run NONE = new Run(List.of(), 0);

        boolean isLonger(Run other) {
            return starts.size() > other.starts.size();
        }

        /** Each item with what stands below its line. */
        List<Block.Item> items(List<Block> blocks) {
            var items = new ArrayList<Block.Item>();
            for (int i = 0; i < starts.size(); i++) {
                int start = starts.get(i);
                var below = blocks.subList(start + 1, i + 1 < starts.size() ? starts.get(i + 1) : end);
                var content = new ArrayList<>(List.of(blocks.get(start)));
                content.addAll(listed(below));
                items.add(new Block.Item(content, blocks.get(start).at()));
            }
            return List.copyOf(items);
        }
    }

    /** The same blocks, such runs of paragraphs as lists; pictures, which state nothing, do not interrupt them. */
    static List<Block> listed(List<Block> blocks) {
        var lines = new ArrayList<Block>();
        CutLists.joined(LoneItems.joined(blocks))
                .forEach(block -> lines.addAll(
                        block instanceof Block.Paragraph it
                                ? lines(it)
                                : block instanceof Block.ItemList it ? NamedParts.of(it) : List.of(within(block))));
        var listed = new ArrayList<Block>();
        int i = 0;
        while (i < lines.size()) {
            var run = run(lines, i);
            var rest = continuing(lines, i);
            if (!rest.starts.isEmpty()) {
                listed.add(continued((Block.OrderedList) lines.get(i), lines, i, rest));
                i = rest.end;
            } else if (run.starts.isEmpty()) {
                listed.add(lines.get(i));
                i++;
            } else {
                listed.add(list(run.items(lines)));
                i = run.end;
            }
        }
        return List.copyOf(listed);
    }

    /** 「3）…」 below a list of two: the items that an editor did not take into the list. */
    private static Run continuing(List<Block> lines, int at) {
        if (!(lines.get(at) instanceof Block.OrderedList list) || list.start() != 1) {
            return Run.NONE;
        }
        for (var kind : CONTINUING) {
            int last = list.items().size();
            var starts = new ArrayList<Integer>();
            int from = at;
            for (int i = at + 1; i < lines.size() && i - from <= FARTHEST; i++) {
                if (lines.get(i) instanceof Block.ItemList || lines.get(i) instanceof Block.MinorHeading) {
                    break;
                }
                if (kind.number(text(lines.get(i))) == last + 1) {
                    starts.add(i);
                    last++;
                    from = i;
                }
            }
            if (!starts.isEmpty() && !isCounted(lines, at, list.items().size(), kind)) {
                return new Run(starts, from + 1);
            }
        }
        return Run.NONE;
    }

    /** Whether lines before a list count up to a number: what goes on from it is theirs. */
    private static boolean isCounted(List<Block> lines, int list, int number, Kind kind) {
        return lines.subList(Math.max(0, list - FARTHEST_BEFORE), list).stream()
                .anyMatch(line -> kind.number(text(line)) == number);
    }

    private static Block continued(Block.OrderedList list, List<Block> lines, int at, Run rest) {
        var items = new ArrayList<>(list.items());
        var last = items.remove(items.size() - 1);
        var content = new ArrayList<>(last.content());
        content.addAll(lines.subList(at + 1, rest.starts.get(0)));
        items.add(new Block.Item(content, last.at()));
        items.addAll(rest.items(lines));
        return new Block.OrderedList(1, list.numbering(), items, list.at());
    }

    private static Block list(List<Block.Item> items) {
        boolean numbered = KINDS.stream().anyMatch(kind -> kind.number(text(items.get(0))) == 1);
        return numbered
                ? new Block.OrderedList(
                        1, Block.Numbering.DECIMAL, items, items.get(0).at())
                : new Block.BulletList(items, items.get(0).at());
    }

    /** Quotations and remarks hold lists as well. */
    private static Block within(Block block) {
        if (block instanceof Block.Quote it) {
            return new Block.Quote(listed(it.content()), it.at());
        }
        return block instanceof Block.Aside it ? new Block.Aside(it.kind(), listed(it.content()), it.at()) : block;
    }

    /** A paragraph, or its lines where they are numbered or labelled. */
    private static List<Block> lines(Block.Paragraph paragraph) {
        boolean broken = paragraph.content().stream().anyMatch(run -> run instanceof Inline.HardLineBreak);
        if (!broken) {
            return List.of(paragraph);
        }
        var passage = new Passage(paragraph.content(), paragraph.at());
        var parts = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i <= passage.text().length(); i++) {
            if (i == passage.text().length() || passage.text().charAt(i) == '\n') {
                var line = new Span(start, i);
                if (!line.of(passage.text()).isBlank()) {
                    parts.add(line);
                }
                start = i + 1;
            }
        }
        List<Block> lines = passage.slices(parts).stream()
                .<Block>map(line -> new Block.Paragraph(line, paragraph.at()))
                .toList();
        boolean listed = lines.stream()
                                .filter(line -> line instanceof Block.Paragraph it && isLabelled(it))
                                .count()
                        >= 2
                || lines.stream().filter(Enumerations::goesOn).count() >= 2
                // 「1、什么是索引？」 and 「答：」 below it are a question and its answer, whatever the editor made of them.
                || lines.stream()
                        .skip(1)
                        .anyMatch(line -> ANSWERS.matcher(text(line)).find());
        for (int i = 0; i < lines.size() && !listed; i++) {
            listed = !run(lines, i).starts.isEmpty();
        }
        return listed ? lines : List.of(paragraph);
    }

    /** The list that begins at a block. */
    private static Run run(List<Block> lines, int start) {
        var run = Run.NONE;
        for (var kind : KINDS) {
            var numbered = numbered(lines, start, kind);
            run = numbered.isLonger(run) ? numbered : run;
        }
        run = run.starts.isEmpty() ? labelled(lines, start) : run;
        run = run.starts.isEmpty() ? series(lines, start) : run;
        return run.starts.isEmpty() ? bare(lines, start) : run;
    }

    /** Lines that end in semicolons, all of them, and the one after them. */
    private static Run series(List<Block> lines, int start) {
        if (start > 0 && goesOn(lines.get(start - 1))) {
            return Run.NONE;
        }
        int at = start;
        while (at < lines.size() && goesOn(lines.get(at))) {
            at++;
        }
        return at - start >= 2 && at < lines.size() && lines.get(at) instanceof Block.Paragraph
                ? lines(start, at + 1)
                : Run.NONE;
    }

    private static boolean goesOn(Block line) {
        return line instanceof Block.Paragraph && text(line).strip().endsWith("；");
    }

    private static Run lines(int start, int end) {
        return new Run(IntStream.range(start, end).boxed().toList(), end);
    }

    private static Run numbered(List<Block> lines, int start, Kind kind) {
        var starts = new ArrayList<Integer>();
        int last = 0;
        int same = 0;
        for (int at = start; at < lines.size(); at++) {
            int number = kind.number(text(lines.get(at)));
            same = number == last ? same + 1 : 0;
            if (number == last + 1 || (last > 0 && number == last && same <= MOST_SAME)) {
                last = number;
                starts.add(at);
            } else if (last == 0 || !(isShown(lines.get(at)) || goesOn(lines, at, kind, last))) {
                break;
            }
        }
        return last >= FEWEST_NUMBERS ? new Run(starts, withShown(lines, starts.get(starts.size() - 1) + 1)) : Run.NONE;
    }

    /** Whether a list that has begun goes on after what is told below one of its lines. */
    private static boolean goesOn(List<Block> lines, int from, Kind kind, int last) {
        if (last < FEWEST_NUMBERS) {
            return false;
        }
        for (int at = from; at < Math.min(lines.size(), from + LONGEST); at++) {
            int number = kind.number(text(lines.get(at)));
            if (text(lines.get(at)).strip().endsWith("：")) {
                // What is announced anew is another list.
                return false;
            }
            if (number == 1 || number == last + 1) {
                return number > 1;
            }
        }
        return false;
    }

    private static Run labelled(List<Block> lines, int start) {
        var starts = new ArrayList<Integer>();
        boolean row = isRow(lines, start);
        for (int at = start; at < lines.size(); at++) {
            boolean brief = lines.get(at) instanceof Block.Paragraph it && (row ? hasLabel(it) : isLabelled(it));
            boolean goesOn = starts.size() >= FEWEST && lines.get(at) instanceof Block.Paragraph it && hasLabel(it);
            if (brief || goesOn) {
                starts.add(at);
            } else if (starts.isEmpty() || !(lines.get(at) instanceof Block.Figure)) {
                break;
            }
        }
        return starts.size() >= FEWEST ? new Run(starts, starts.get(starts.size() - 1) + 1) : Run.NONE;
    }

    /** Whether three lines on end have names of one word as labels: however much they go on to say, they are a list. */
    private static boolean isRow(List<Block> lines, int start) {
        if (start + FEWEST_OF_ROW > lines.size()) {
            return false;
        }
        var labels = new HashSet<String>();
        for (var line : lines.subList(start, start + FEWEST_OF_ROW)) {
            if (!(line instanceof Block.Paragraph it) || !hasLabel(it)) {
                return false;
            }
            var label = NAME.matcher(text(line));
            if (label.find()) {
                labels.add(label.group());
            }
        }
        return labels.size() == FEWEST_OF_ROW;
    }

    /** Lines that no mark ends, but for the last one, which a line with a colon announces or which answer. */
    private static Run bare(List<Block> lines, int start) {
        int end = start;
        boolean announced = start > 0 && text(lines.get(start - 1)).strip().endsWith("：");
        if (!announced && !ANSWERS.matcher(text(lines.get(start))).find()) {
            return Run.NONE;
        }
        while (end < Math.min(lines.size(), start + LONGEST) && isBare(lines.get(end))) {
            end++;
        }
        end += end > start && end < lines.size() && isShort(lines.get(end)) ? 1 : 0;
        return end - start >= FEWEST ? lines(start, end) : Run.NONE;
    }

    private static boolean isBare(Block line) {
        var text = text(line).strip();
        return isShort(line)
                && (Marks.ENDS + Marks.LATIN_ENDS + Marks.COLONS + "，,.").indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isShort(Block line) {
        var text = text(line).strip();
        boolean one = text.chars().filter(c -> Marks.ENDS.indexOf(c) >= 0).count() <= 1;
        return !text.isEmpty() && one && !text.endsWith("：") && Cells.of(text) <= WIDEST_BARE;
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
        return hasLabel(paragraph)
                && text.chars().filter(c -> Marks.ENDS.indexOf(c) >= 0).count() <= 1;
    }

    private static boolean hasLabel(Block.Paragraph paragraph) {
        return CueLead.labels(paragraph.content(), paragraph.at());
    }

    private static String text(Block.Item item) {
        return text(item.content().get(0));
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph it ? HanFolding.fold(PlainText.of(it.content())) : "";
    }
}
