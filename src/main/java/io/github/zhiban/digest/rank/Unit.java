package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Inline;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is shown together or not at all: a statement, or all items of a list.
 *
 * @param members in reading order; at least one
 * @param form how it is shown
 */
public record Unit(List<Statement> members, Form form) {
    /** Between the items of a list that share a line. */
    private static final String BETWEEN = "；";

    /** What says how it must be, or who is in charge of it, is not done. */
    private static final Pattern RULE = Pattern.compile("^(?:负责|要求|主要|表示|是|指|属于|包含|具有)|不能|不得|不可|不要");

    private static final int FEWEST_STEPS = 3;

    /** How a unit is shown. */
    public enum Form {
        /** A statement by itself. */
        STATEMENT,
        /** All items of a list in one point. */
        LINE,
        /** All items of a list, each a point, on a slide of their own. */
        SLIDE
    }

    public Unit {
        members = List.copyOf(members);
    }

    /** A statement by itself. */
    public static Unit of(Statement statement) {
        return new Unit(List.of(statement), Form.STATEMENT);
    }

    /** What it is ordered by, and whose lead it has. */
    public Statement first() {
        return members.get(0);
    }

    /** How wide it is, in half-widths, without its lead. */
    public int width() {
        boolean shared = sharesLead();
        int items = members.stream()
                .mapToInt(member -> member.width() + ownLead(member, shared))
                .sum();
        return items + (form == Form.LINE ? Cells.of(BETWEEN) * (members.size() - 1) : 0);
    }

    /** An item's own lead, which is said with it. */
    private int ownLead(Statement member, boolean shared) {
        return form == Form.STATEMENT || (member.context().isEmpty() && shared) ? 0 : Cells.of(member.lead()) + 2;
    }

    /** Whether all members stand under one lead, which then names the list. */
    public boolean sharesLead() {
        String lead = first().lead();
        return members.stream().allMatch(member -> member.lead().equals(lead));
    }

    /** Whether it is done: items that their author numbered, most of which begin with what to do. */
    public boolean isDone() {
        long orders = members.stream()
                .filter(member -> member.words().stream()
                        .findFirst()
                        .filter(word -> word.tag().startsWith("v")
                                && HanFolding.isHan(word.text().charAt(0)))
                        .isPresent())
                .count();
        boolean ruled = members.stream()
                .anyMatch(member -> RULE.matcher(member.folded()).find());
        return members.size() >= FEWEST_STEPS
                && first().item().ordered()
                && sharesLead()
                && !ruled
                && orders * 2 > members.size();
    }

    /** The lead that a list or statement stands under; empty when there is none. */
    public String lead() {
        return form == Form.STATEMENT || sharesLead() ? first().lead() : around();
    }

    /** What a list stands under whose items have leads of their own; some may have none. */
    private String around() {
        return members.stream()
                .map(Statement::context)
                .filter(context -> !context.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The lead that a member has and the others have not; empty when there is none. */
    public String leadOf(Statement member) {
        return sharesLead() || member.lead().equals(around()) ? "" : member.lead();
    }

    /** The runs to show in one point. */
    public List<Inline> content() {
        var content = new ArrayList<Inline>();
        boolean named = form != Form.STATEMENT && !sharesLead();
        for (var member : members) {
            if (!content.isEmpty()) {
                content.add(new Inline.Text(BETWEEN));
            }
            if (named && !leadOf(member).isEmpty()) {
                content.add(new Inline.Text(leadOf(member) + "："));
            }
            content.addAll(member.content());
        }
        return content;
    }

    /** The words that tell what it is about. */
    public Set<String> contentWords() {
        return members.stream()
                .flatMap(member -> member.contentWords().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether some of it is said by another one. */
    public boolean overlaps(Unit other) {
        return members.stream().anyMatch(member -> other.members.stream().anyMatch(member::overlaps));
    }

    /**
     * The units of some statements: lists of which every item makes a statement and that a slide holds, and what stands
     * by itself. Items of a list that cannot be shown whole are not shown.
     */
    public static List<Unit> of(List<Statement> statements) {
        var units = new ArrayList<Unit>();
        var lists = new LinkedHashMap<Integer, List<Statement>>();
        for (var statement : statements) {
            lists.computeIfAbsent(statement.item().list(), list -> new ArrayList<>())
                    .add(statement);
        }
        for (var statement : statements) {
            int list = statement.item().list();
            if (list == 0) {
                units.add(Unit.of(statement));
            } else if (lists.containsKey(list)) {
                // What is told below an item stands between it and the next one.
                listed(lists.remove(list)).ifPresent(units::add);
            }
        }
        return List.copyOf(units);
    }

    private static final int WIDEST_LINE = 120;
    private static final int WIDEST_LEAD = 40;
    private static final int MOST_ITEMS = 8;
    private static final int WIDEST_SLIDE = 560;
    private static final int ITEM_LINE = 60;
    private static final int MOST_LINES = 12;

    private static Optional<Unit> listed(List<Statement> items) {
        var firsts = new ArrayList<Statement>();
        for (var statement : items) {
            // What an item goes on with lacks its subject where its beginning is not shown.
            boolean next = statement.item().index() == firsts.size() && statement.role() == Statement.Role.ITEM;
            if (next) {
                firsts.add(statement);
            }
        }
        if (firsts.size() != items.get(0).item().count()) {
            return Optional.empty();
        }
        var line = new Unit(firsts, Form.LINE);
        var slide = new Unit(firsts, Form.SLIDE);
        // What a list lists is said with it, above it where a line has no room for both.
        if (line.width() <= WIDEST_LINE && !slide.isDone() && Cells.of(line.lead()) <= WIDEST_LEAD) {
            return Optional.of(line);
        }
        boolean shared = slide.sharesLead();
        int lines = firsts.stream()
                .mapToInt(item -> (item.width() + slide.ownLead(item, shared) + ITEM_LINE - 1) / ITEM_LINE)
                .sum();
        boolean fits = firsts.size() <= MOST_ITEMS && lines <= MOST_LINES && slide.width() <= WIDEST_SLIDE;
        return fits ? Optional.of(slide) : Optional.empty();
    }
}
