package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.rank.Statement.Role;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Attributions;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.digest.text.StatementTrimmer.Kind;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the statements that blocks make, in reading order, with the leads they stand under. Code, tables, pictures and
 * promotion make none. Holds the count of one article's statements; used by one thread.
 */
public final class StatementFinder {
    /** Two lines of 27 Han. */
    public static final int MAXIMUM_WIDTH = 108;

    /** Two lines of the smallest type hold a statement and its lead, on the narrower slides as well. */
    public static final int MAXIMUM_WITH_LEAD = StatementTrimmer.TWO_LINES;

    /** Two lines of the usual type. */
    private static final int WANTED_WITH_LEAD = 118;

    private static final int LEAST_ROOM = 88;
    private static final int WIDEST_LEAD = 64;
    private static final int WIDEST_CONTEXT = 64;

    private final Words words;
    private final TornLines torn;
    private final List<Statement> found = new ArrayList<>();
    private final List<AnnotatedPassage> passages = new ArrayList<>();
    private int order;

    /** Uses these words. */
    public StatementFinder(Words words) {
        this.words = words;
        this.torn = new TornLines(words);
    }

    /** What some blocks state and say. */
    public record Findings(List<Statement> statements, List<AnnotatedPassage> passages) {
        public Findings {
            statements = List.copyOf(statements);
            passages = List.copyOf(passages);
        }
    }

    /** The statements of some blocks that stand under a lead, possibly an empty one. */
    public Findings find(String lead, List<Block> blocks) {
        found.clear();
        passages.clear();
        blocks(lead, blocks);
        return new Findings(torn.without(found, passages), passages);
    }

    private void blocks(String lead, List<Block> blocks) {
        var current = lead;
        for (var block : blocks) {
            current = block(current, lead, block);
        }
    }

    /** Reads a block under the current lead and says under which the next one stands. */
    private String block(String current, String outer, Block block) {
        return switch (block) {
            case Block.Paragraph it -> paragraph(current, it.content(), it.at());
            case Block.MinorHeading it ->
                LeadNumbers.clean(annotate(it.content(), it.at()).text());
            case Block.BulletList it -> items(current, outer, it.items());
            case Block.OrderedList it -> items(current, outer, it.items());
            case Block.Tasks it -> {
                it.items().forEach(task -> item(current, task.content()));
                yield outer;
            }
            case Block.Definitions it -> {
                it.items()
                        .forEach(definition -> blocks(
                                LeadNumbers.clean(
                                        annotate(definition.term(), it.at()).text()),
                                definition.meaning()));
                yield outer;
            }
            case Block.Quote it -> {
                blocks(current, it.content());
                yield current;
            }
            case Block.Aside it -> {
                if (it.kind() == Block.Aside.Kind.REMARK) {
                    blocks(current, it.content());
                }
                yield current;
            }
            case Block.CodeBlock it -> current;
            case Block.Table it -> current;
            case Block.Figure it -> current;
            case Block.DisplayFormula it -> current;
            case Block.ThematicBreak it -> outer;
        };
    }

    /**
     * Reads a list. Exports often leave what belongs to the last item behind the list: where all items are labels of what stands
     * below them, the last one is the lead of what follows.
     */
    private String items(String current, String outer, List<Block.Item> items) {
        var last = items.get(items.size() - 1).content();
        boolean labels = items.size() > 1
                && items.subList(0, items.size() - 1).stream()
                        .allMatch(item -> item.content().size() > 1)
                && last.size() == 1;
        for (var item : labels ? items.subList(0, items.size() - 1) : items) {
            item(current, item.content());
        }
        if (labels && last.get(0) instanceof Block.Paragraph paragraph) {
            var passage = annotate(paragraph.content(), paragraph.at());
            var label = LeadNumbers.clean(passage.text());
            if (isLabel(label)) {
                return label;
            }
            sentences(current, current, passage, 0, true, Role.ITEM, Role.ITEM_DETAIL);
        } else if (labels) {
            item(current, last);
        }
        return outer;
    }

    private static boolean isLabel(String text) {
        return Cells.of(text) <= WIDEST_CONTEXT && text.chars().noneMatch(c -> "，。；,;".indexOf(c) >= 0);
    }

    private AnnotatedPassage annotate(List<Inline> content, Location at) {
        var passage = AnnotatedPassage.of(new Passage(content, at), words);
        passages.add(passage);
        return passage;
    }

    private String paragraph(String current, List<Inline> content, Location at) {
        var passage = annotate(content, at);
        var lead = CueLead.of(passage);
        if (lead.isPresent() && lead.get().end() >= passage.text().length()) {
            return Cells.of(lead.get().text()) <= WIDEST_LEAD ? lead.get().text() : current;
        }
        int start = lead.map(CueLead::end).orElse(0);
        sentences(
                lead.map(CueLead::text).orElse(current),
                current,
                passage,
                start,
                lead.isPresent(),
                Role.OPENING,
                Role.PROSE);
        return current;
    }

    private void item(String current, List<Block> content) {
        var lead = current;
        for (int i = 0; i < content.size(); i++) {
            var block = content.get(i);
            if (i == 0 && block instanceof Block.Paragraph paragraph) {
                lead = itemText(current, paragraph, content.size() > 1);
            } else {
                lead = block(lead, lead, block);
            }
        }
    }

    /** The first paragraph of an item; its lead, or itself when it is short, is the lead of what stands below it. */
    private String itemText(String current, Block.Paragraph paragraph, boolean hasMore) {
        var passage = annotate(paragraph.content(), paragraph.at());
        var lead = CueLead.of(passage);
        int start = lead.map(CueLead::end).orElse(0);
        if (start >= passage.text().length()) {
            if (!hasMore) {
                sentences(current, current, passage, 0, true, Role.ITEM, Role.ITEM_DETAIL);
            }
            return lead.map(CueLead::text).orElse(current);
        }
        var label = LeadNumbers.clean(passage.text());
        if (hasMore && lead.isEmpty() && isLabel(label)) {
            return label;
        }
        sentences(lead.map(CueLead::text).orElse(current), current, passage, start, true, Role.ITEM, Role.ITEM_DETAIL);
        return lead.map(CueLead::text).orElse(current);
    }

    private static StatementTrimmer trimmer(String lead) {
        int room = WANTED_WITH_LEAD - Cells.of(lead);
        return new StatementTrimmer(Math.clamp(room, LEAST_ROOM, MAXIMUM_WIDTH));
    }

    private void sentences(
            String lead, String around, AnnotatedPassage passage, int start, boolean item, Role first, Role others) {
        if (Attributions.opens(passage.folded(), new Span(0, passage.text().length()))) {
            return;
        }
        var sentences = passage.sentences().stream()
                .filter(sentence -> sentence.end() > start)
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = new Span(
                    Math.max(start, sentences.get(i).start()), sentences.get(i).end());
            var role =
                    i == 0 ? first : i > 1 && i == sentences.size() - 1 && others == Role.PROSE ? Role.ENDING : others;
            var kind = item && i == 0 ? Kind.ITEM : Kind.SENTENCE;
            int number = order++;
            trimmer(lead)
                    .trim(passage, sentence, kind)
                    .ifPresent(part -> found.add(new Statement(
                            lead, lead.equals(around) ? "" : around, passage, sentence, part, role, number)));
        }
    }
}
