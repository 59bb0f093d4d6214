package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.rank.Statement.ItemPlace;
import io.github.zhiban.digest.rank.Statement.Role;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.formula.FormulaText;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Collects the statements that blocks make, in reading order, with the leads they stand under. Code, tables, pictures
 * and promotion make none. Holds the count of one article's statements; used by one thread.
 */
public final class StatementFinder {
    /** What three lines of the smallest type hold, also on the narrower slides, in half-widths. */
    public static final int MAXIMUM_WIDTH = 190;

    private static final int WIDEST_LEAD = 64;
    /** Of a line that names the paragraph below it, in half-widths. */
    private static final int WIDEST_NAME = 24;
    /** 「能够帮助新人积累经验」: says something, and names nothing. */
    private static final Pattern PROMISES = Pattern.compile("^\\s*(?:能够?|可以?|会|需要?|应该?|必须)(?!力)");

    /** So many blocks below a small heading are surely about it; exports lose the end of what it heads. */
    private static final int BELOW_HEADING = 5;

    private final Words words;
    private final TornLines torn;
    private final PassageStatements statements = new PassageStatements();
    private final List<AnnotatedPassage> passages = new ArrayList<>();
    private ItemPlace place = ItemPlace.NONE;
    private Neighbours beside = Neighbours.NONE;
    private boolean quoted;
    /** The question that stands right before the passage at hand; empty when none does. */
    private String asked = "";

    /** What the paragraph right before a list says that it lists; empty when it says nothing of it. */
    private String introduction = "";

    private String question = "";
    private boolean ended;

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
        passages.clear();
        blocks(lead, blocks);
        return new Findings(torn.without(statements.take(), passages), passages);
    }

    private void blocks(String outer, List<Block> blocks) {
        var lead = outer;
        boolean outside = ended;
        ended = BlockForms.mostlyEnded(blocks);
        var current = lead;
        boolean headed = false;
        boolean labelled = BlockForms.areLabelledByLists(blocks);
        int since = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean listed = BlockForms.isList(blocks.get(i)) || blocks.get(i) instanceof Block.Quote;
            if (i > 0 && listed && BlockForms.givesExamples(blocks.get(i - 1))) {
                continue;
            }
            beside = Neighbours.of(blocks, i, labelled);
            since = blocks.get(i) instanceof Block.MinorHeading ? 0 : since + 1;
            if (headed && since > BELOW_HEADING) {
                current = lead;
                headed = false;
            }
            var name = numbered(blocks.get(i));
            if (name.isPresent()) {
                lead = name.get();
                current = lead;
                headed = false;
                continue;
            }
            var before = current;
            var introduced = BlockForms.isList(blocks.get(i)) ? introduction : "";
            introduction = "";
            if (!introduced.isEmpty()) {
                block(introduced, lead, blocks.get(i));
                continue;
            }
            if (listed && i > 0 && Answers.isBare(blocks.get(i - 1))) {
                if (Answers.fits(question)) {
                    block(question, lead, blocks.get(i));
                }
                continue;
            }
            current = block(current, lead, blocks.get(i));
            // A label names what stands next and no more; a heading, all below it.
            boolean spent = !before.equals(lead) && current.equals(before);
            current = spent && !headed ? lead : current;
            headed = blocks.get(i) instanceof Block.MinorHeading || (headed && current.equals(before));
        }
        ended = outside;
    }

    /** What a paragraph that its author numbered by hand names: all that stands below it. */
    public static Optional<String> nameOf(Block block) {
        return BlockForms.numberedName(block);
    }

    private Optional<String> numbered(Block block) {
        var name = BlockForms.numberedName(block);
        name.ifPresent(it -> annotate(((Block.Paragraph) block).content(), block.at()));
        return name;
    }

    /** Reads a block under the current lead and says under which the next one stands. */
    private String block(String current, String outer, Block block) {
        return switch (block) {
            case Block.Paragraph it -> paragraph(current, it.content(), it.at());
            case Block.MinorHeading it -> {
                annotate(it.content(), it.at());
                yield heading(it);
            }
            case Block.BulletList it -> items(current, outer, it.items(), 0);
            case Block.OrderedList it -> items(current, outer, it.items(), Math.max(1, it.start()));
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
            case Block.Container it -> {
                if (speaksForTheAuthor(it)) {
                    boolean around = quoted;
                    quoted = it instanceof Block.Quote;
                    blocks(current, it.content());
                    quoted = around;
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

    private static String heading(Block.MinorHeading heading) {
        return LeadNumbers.clean(PlainText.of(heading.content(), formula -> FormulaText.plain(formula.tex())));
    }

    private static boolean speaksForTheAuthor(Block.Container container) {
        boolean promotes = container instanceof Block.Aside aside && aside.kind() == Block.Aside.Kind.PROMOTION;
        return !promotes && !(container instanceof Block.Quote && BlockForms.isEpigraph(container.content()));
    }

    /**
     * Reads a list. Exports often leave what belongs to the last item behind the list: where all items are labels of
     * what stands below them, the last one is the lead of what follows.
     *
     * @param number of the first item; 0 where items have none. Of a list that does not begin with its first item, the
     *     others are missing, and none is shown
     */
    private String items(String current, String outer, List<Block.Item> items, int number) {
        boolean names = beside.isNamed() && BlockForms.isLabelList(items);
        if (names || (beside.list() && BlockForms.isLabelWithColon(items))) {
            var only = (Block.Paragraph) items.get(0).content().get(0);
            return LeadNumbers.clean(annotate(only.content(), only.at()).text());
        }
        if (BlockForms.isMostlyLinks(items)) {
            return outer;
        }
        var around = place;
        boolean ordered = number > 0;
        int missing = Math.max(0, number - 1);
        boolean together = missing > 0 || BlockForms.belongTogether(items, beside.announced(), ordered);
        int list = together ? statements.newList() : 0;
        var last = items.get(items.size() - 1).content();
        boolean labels = items.size() > 1
                && items.subList(0, items.size() - 1).stream()
                        .allMatch(item -> item.content().size() > 1
                                && !BlockForms.isShown(item.content().get(1))
                                && !(item.content().get(1) instanceof Block.MinorHeading))
                && last.size() == 1;
        var under = current;
        for (int i = 0; i < (labels ? items.size() - 1 : items.size()); i++) {
            place = together ? new ItemPlace(list, missing + i, missing + items.size(), ordered) : ItemPlace.NONE;
            item(under, items.get(i).content());
            // Exports put what a heading heads into the items after it.
            var end = items.get(i).content().get(items.get(i).content().size() - 1);
            under = end instanceof Block.MinorHeading it ? heading(it) : under;
        }
        place = around;
        if (labels && last.get(0) instanceof Block.Paragraph paragraph) {
            var passage = annotate(paragraph.content(), paragraph.at());
            var label = LeadNumbers.clean(passage.text());
            if (BlockForms.isLabel(label)) {
                return label;
            }
            sentences(current, current, passage, 0, true, Role.ITEM, Role.ITEM_DETAIL);
        } else if (labels) {
            item(current, last);
        }
        return outer;
    }

    private AnnotatedPassage annotate(List<Inline> content, Location at) {
        var passage = AnnotatedPassage.of(new Passage(content, at), words);
        passages.add(passage);
        asked = question;
        question = Answers.isBare(passage.text()) ? question : Answers.question(passage.text());
        return passage;
    }

    private String paragraph(String current, List<Inline> content, Location at) {
        var passage = annotate(content, at);
        var lead = CueLead.of(passage);
        if (lead.isPresent() && lead.get().end() >= passage.text().length()) {
            return Cells.of(lead.get().text()) <= WIDEST_LEAD ? lead.get().text() : current;
        }
        if (lead.isEmpty() && passage.sentences().size() == 1) {
            boolean heads = (beside.list() || beside.quote())
                    ? !PROMISES.matcher(passage.folded()).find()
                    : beside.said() && isName(passage);
            var label = CueLead.announced(passage, heads);
            if (label.isPresent()) {
                return label.get();
            }
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
        if (beside.list()) {
            introduction = CueLead.introduced(passage).orElse("");
        }
        return current;
    }

    private void item(String current, List<Block> content) {
        var lead = current;
        for (int i = 0; i < content.size(); i++) {
            var block = content.get(i);
            if (i == 0 && block instanceof Block.Paragraph paragraph) {
                boolean shows = content.size() > 1
                        && (content.get(1) instanceof Block.CodeBlock || content.get(1) instanceof Block.Figure);
                lead = shows ? step(current, paragraph) : itemText(current, paragraph, content.size() > 1);
            } else {
                // What stands below an item's first line is told by itself.
                var around = place;
                place = ItemPlace.NONE;
                beside = Neighbours.of(content, i, false);
                lead = block(lead, lead, block);
                place = around;
            }
        }
    }

    /** 「安装依赖：」 before code or a picture. */
    private String step(String current, Block.Paragraph paragraph) {
        var passage = annotate(paragraph.content(), paragraph.at());
        if (passage.sentences().size() == 1
                && "：:"
                                .indexOf(passage.text()
                                        .strip()
                                        .charAt(passage.text().strip().length() - 1))
                        >= 0) {
            statements.step(current, passage, place);
            return current;
        }
        return text(current, passage, true);
    }

    /** The first paragraph of an item; its lead, or itself when it is short, is the lead of what stands below it. */
    private String itemText(String current, Block.Paragraph paragraph, boolean hasMore) {
        return text(current, annotate(paragraph.content(), paragraph.at()), hasMore);
    }

    private String text(String current, AnnotatedPassage passage, boolean hasMore) {
        var lead = CueLead.of(passage);
        int start = lead.map(CueLead::end).orElse(0);
        if (start >= passage.text().length()) {
            if (!hasMore) {
                sentences(current, current, passage, 0, true, Role.ITEM, Role.ITEM_DETAIL);
            }
            return lead.map(CueLead::text).orElse(current);
        }
        var label = LeadNumbers.clean(passage.text());
        if (hasMore && lead.isEmpty() && BlockForms.isLabel(label)) {
            if (place.ordered() && isDone(passage)) {
                // A step is said among the others, and names what is told below it.
                sentences(current, current, passage, 0, true, Role.ITEM, Role.ITEM_DETAIL);
            }
            return label;
        }
        sentences(lead.map(CueLead::text).orElse(current), current, passage, start, true, Role.ITEM, Role.ITEM_DETAIL);
        return lead.map(CueLead::text).orElse(current);
    }

    /** A few words that state nothing: they name the paragraph below them. */
    private static boolean isName(AnnotatedPassage passage) {
        var whole = new Span(0, passage.text().length());
        return Cells.of(passage.text()) <= WIDEST_NAME
                && passage.words().stream().noneMatch(word -> word.tag().startsWith("d"))
                && new StatementTrimmer(MAXIMUM_WIDTH)
                        .trim(passage, whole, StatementTrimmer.Kind.SENTENCE)
                        .isEmpty();
    }

    private static boolean isDone(AnnotatedPassage passage) {
        var whole = new Span(0, passage.text().length());
        return passage.words(whole).stream()
                .filter(word -> HanFolding.isHan(word.text().charAt(0)))
                .findFirst()
                .filter(word -> word.tag().startsWith("v"))
                .isPresent();
    }

    /** An answer in a quotation says nothing without its question. */
    private void sentences(
            String under, String around, AnnotatedPassage passage, int start, boolean item, Role first, Role others) {
        boolean answers = quoted && Answers.opens(passage.text());
        if (!answers || Answers.fits(asked)) {
            var stand = new PassageStatements.Stand(answers ? asked : under, around, place, beside, ended);
            statements.read(stand, passage, start, item, first, others);
        }
    }
}
