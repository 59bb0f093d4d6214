package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the form of blocks tells of what stands in or beside them. */
final class BlockForms {
    /** Items of a list that are wider on average are paragraphs of their own; in half-widths. */
    private static final int WIDEST_ITEM = 120;

    private static final int WIDEST_OF_PAIR = 80;
    private static final int FEWEST_ITEMS = 2;
    /** A list of which a slide holds the first sentences is one however much its items go on to say; in half-widths. */
    private static final int WIDEST_ON_A_SLIDE = 480;

    private static final int MOST_ON_A_SLIDE = 8;
    private static final int LEAST_ENDED = 3;
    private static final int WIDEST_LABEL = 64;
    private static final int MOST_OF_EPIGRAPH = 3;

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]++");
    private static final Pattern NUMBERED_NAME =
            Pattern.compile("^(?:\\d{1,2}\\s*(?:[、．)）]|\\.(?!\\d))|[一二三四五六七八九十]{1,3}(?:[、．.]|\\s))\\s*\\S{2}");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("^[一二三四五六七八九十]{1,3}\\s+");
    private static final int WIDEST_NUMBERED = 44;
    private static final Pattern SIGNATURE = Pattern.compile("(?:^|\\n)\\s*(?:—|-{2,}|–)\\s*[-—–]*\\s*[《\\p{L}]");
    private static final Pattern EXAMPLES = Pattern.compile("(?:^|[，。；])(?:例如|比如|譬如|举例|示例|如)[：:]$");

    private BlockForms() {}

    /** 「包括以下几种：」 */
    static boolean announces(Block block) {
        return endsWithColon(text(block));
    }

    /** 「例如：」 before a list. */
    static boolean givesExamples(Block block) {
        return EXAMPLES.matcher(text(block)).find();
    }

    static boolean endsWithColon(String text) {
        var stripped = text.strip();
        return stripped.endsWith("：") || stripped.endsWith(":");
    }

    /** 「……——《某书》」: somebody else's words, with where they come from. */
    static boolean isEpigraph(List<Block> content) {
        return content.size() <= MOST_OF_EPIGRAPH
                && content.stream()
                        .anyMatch(block -> SIGNATURE.matcher(text(block)).find());
    }

    /**
     * Whether items are shown all or none: they or their first sentences are short, or the author announces them. What
     * stands below the lines of a numbered list is told by itself.
     */
    static boolean belongTogether(List<Block.Item> items, boolean announced, boolean ordered) {
        boolean plain = items.stream()
                .allMatch(item -> item.content().get(0) instanceof Block.Paragraph
                        && (ordered || item.content().stream().skip(1).allMatch(BlockForms::isShown)));
        double width = items.stream()
                .mapToInt(item -> Cells.of(text(item.content().get(0))))
                .average()
                .orElse(0);
        boolean pair = items.size() == FEWEST_ITEMS;
        int firsts = items.stream()
                .mapToInt(item -> firstSentence(text(item.content().get(0))))
                .sum();
        boolean brief = items.size() <= MOST_ON_A_SLIDE && firsts <= WIDEST_ON_A_SLIDE;
        return plain
                && items.size() >= FEWEST_ITEMS
                && (announced || brief || width <= (pair ? WIDEST_OF_PAIR : WIDEST_ITEM));
    }

    private static int firstSentence(String text) {
        int end = 0;
        while (end < text.length() && (Marks.FULL_STOPS + "；").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Cells.of(text.substring(0, end));
    }

    /**
     * Whether an author made lists of one short item each to name the paragraphs after them, as editors without
     * headings do.
     */
    static boolean areLabelledByLists(List<Block> blocks) {
        int labels = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean list = blocks.get(i) instanceof Block.BulletList bullets && isLabelList(bullets.items());
            labels += list && blocks.get(i + 1) instanceof Block.Paragraph ? 1 : 0;
        }
        return labels > 1;
    }

    static boolean isLabelList(List<Block.Item> items) {
        return items.size() == 1
                && items.get(0).content().size() == 1
                && !text(items.get(0).content().get(0)).isEmpty()
                && isUnended(text(items.get(0).content().get(0)))
                && isLabel(text(items.get(0).content().get(0)));
    }

    /** 「• 优点：」 before a list: what editors do who know lists and no headings. */
    static boolean isLabelWithColon(List<Block.Item> items) {
        return items.size() == 1
                && items.get(0).content().size() == 1
                && announces(items.get(0).content().get(0))
                && isLabel(text(items.get(0).content().get(0)));
    }

    /** Whether most items name other texts, as those of a table of contents do. */
    static boolean isMostlyLinks(List<Block.Item> items) {
        long links = items.stream()
                .filter(item -> item.content().size() == 1
                        && item.content().get(0) instanceof Block.Paragraph it
                        && Passage.isLink(it.content()))
                .count();
        return items.size() >= FEWEST_ITEMS && links * 2 > items.size();
    }

    /** An address alone: what stands above it is the name of another page. */
    static boolean isAddress(Block block) {
        return ADDRESS.matcher(text(block)).matches();
    }

    static boolean isList(Block block) {
        return block instanceof Block.BulletList || block instanceof Block.OrderedList;
    }

    /** What is shown to a text, and states nothing itself. */
    static boolean isShown(Block block) {
        return block instanceof Block.Figure
                || block instanceof Block.CodeBlock
                || block instanceof Block.DisplayFormula
                || block instanceof Block.Table;
    }

    static boolean isLabel(String text) {
        return Cells.of(text) <= WIDEST_LABEL && !Marks.any(Marks.PAUSES + "。", text);
    }

    /** Whether most paragraphs end with a mark, so that those which do not are labels. */
    static boolean mostlyEnded(List<Block> blocks) {
        var texts = blocks.stream()
                .map(BlockForms::text)
                .filter(text -> !text.isEmpty())
                .toList();
        long closed = texts.stream().filter(text -> !isUnended(text)).count();
        return closed >= LEAST_ENDED && closed * 2 > texts.size();
    }

    /** 「11.处理死锁的四种方式。」: what an author numbered by hand names all that stands below it. */
    static Optional<String> numberedName(Block block) {
        var text = ADDRESS.matcher(text(block)).replaceAll("").strip();
        var said = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        boolean names = NUMBERED_NAME.matcher(text).find()
                && Cells.of(text) <= WIDEST_NUMBERED
                && !Marks.any(Marks.PAUSES + Marks.COLONS + "。", said);
        return names
                ? Optional.of(LeadNumbers.clean(CHINESE_NUMBER.matcher(said).replaceFirst("")))
                : Optional.empty();
    }

    /** A paragraph that ends with a mark. */
    static boolean isSaid(Block block) {
        var text = text(block);
        return !text.isEmpty() && !isUnended(text);
    }

    /** 「在每行后插入空行」 over code: a label, not a sentence. */
    static boolean isUnended(String text) {
        return (Marks.ENDS + Marks.LATIN_ENDS + Marks.CLOSING).indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Of a paragraph; empty for other blocks. */
    private static String text(Block block) {
        return block instanceof Block.Paragraph it ? PlainText.of(it.content()).strip() : "";
    }
}
