package io.github.zhiban.digest;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.digest.rank.Unit;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses what a group of topics says on its slides and lays it out: three to six points each, in reading order, what
 * defines a topic first.
 */
final class PointsMaker {
    private static final int FEWEST = 3;
    private static final double LARGEST_SHARE = 0.4;
    private static final int MOST = 6;
    /** What a slide holds in the smallest type, and what a line of it holds in half-widths. */
    private static final int MOST_LINES = 12;

    private static final int LINE = 66;
    private static final int WIDEST_LEAD = 40;
    /** What a line of a title holds, in half-widths. */
    private static final int WIDEST_LIST_TITLE = 56;

    private static final int LEAD_SPACE = 2;
    /** What two lines of a title hold on the narrower slides, in half-widths. */
    static final int WIDEST_CLAIM = 96;

    /** 「社区支持也是一大优势」 goes on with something. */
    private static final Pattern ADDS = Pattern.compile("^[^，]{0,14}(?:也|还|又|同样|更)(?![许早])");

    /** What stands under such a title is numbered, and not done one after the other. */
    private static final Pattern RULES =
            Pattern.compile("原则|目的|[优缺特]点|作用|原因|功能|方面|范围|条件|内容|优势|劣势|要点|实践|规范|要求|区别|建议|关注|类型|分类");

    private static final Pattern NAME = Pattern.compile("([^：:，。]{2,30})[：:]");

    private static final Pattern ASKS = Pattern.compile("[？?吗呢]$");
    private static final double CLAIMING = 1.0;
    private static final double FLOOR = 1.2;
    private static final double LOWEST = 0.9;

    private final Selection selection;
    private final Weights weights;
    private final Leads leads;

    PointsMaker(Selection selection, Weights weights, Leads leads) {
        this.leads = leads;
        this.selection = selection;
        this.weights = weights;
    }

    /**
     * The slides of a group; none when it states nothing.
     *
     * @param told the headings of topics that have slides of their own besides
     * @param width of the points together, in half-widths
     */
    List<Slide.Points> make(Group group, Set<String> told, int width) {
        var chosen = choose(group, told, width);
        var together =
                chosen.stream().filter(unit -> unit.form() != Unit.Form.SLIDE).toList();
        var made = new ArrayList<Told>();
        if (!together.isEmpty()) {
            var points = points(group, together);
            var place = place(group, together);
            int from = 0;
            for (var part : spread(points, Math.min(group.slides(), points.size() / FEWEST))) {
                int topic = topicOf(group, together.get(from));
                made.add(new Told(topic, claimed(place, together.subList(from, from + part.size()), part)));
                from += part.size();
            }
        }
        chosen.stream()
                .filter(unit -> unit.form() == Unit.Form.SLIDE)
                .forEach(unit -> made.add(new Told(topicOf(group, unit), list(group, unit))));
        made.sort(Comparator.comparingInt(Told::topic));
        return made.stream().map(Told::slide).toList();
    }

    /** A slide and the first topic it tells of, by which slides are ordered. */
    private record Told(int topic, Slide.Points slide) {}

    /**
     * A slide whose title is the heaviest whole sentence that a title holds, where enough is left to be said below it.
     */
    private Slide.Points claimed(Slide.Place place, List<Unit> units, List<Slide.Point> points) {
        int best = -1;
        for (int i = 0; i < points.size() && points.size() >= FEWEST; i++) {
            boolean better = best < 0 || weights.of(units.get(i)) > weights.of(units.get(best));
            if (better && isClaim(units.get(i), points.get(i))) {
                best = i;
            }
        }
        if (best < 0) {
            return new Slide.Points(place, points);
        }
        var rest = new ArrayList<>(points);
        var claim = rest.remove(best);
        return new Slide.Points(place.claiming(claim), rest);
    }

    /** Whether a point says something of a thing that it names itself, in a sentence that its author ended. */
    boolean isClaim(Unit unit, Slide.Point point) {
        var first = unit.first();
        return unit.form() == Unit.Form.STATEMENT
                && point.lead().isEmpty()
                && weights.of(unit) >= CLAIMING
                && Cells.of(point.text()) <= WIDEST_CLAIM
                && isWholeThought(first)
                && first.words().stream().findFirst().filter(Word::isNominal).isPresent();
    }

    /** Whether a statement is a sentence that its author ended, and that neither lists nor goes on with something. */
    static boolean isWholeThought(Statement statement) {
        return statement.isEnded()
                && !statement.text().contains("：")
                && statement.text().indexOf(Passage.FORMULA) < 0
                && !ADDS.matcher(statement.text()).find();
    }

    /** Over so many slides at least, evenly; none has more points or lines than a slide holds. */
    private static List<List<Slide.Point>> spread(List<Slide.Point> points, int least) {
        for (int slides = Math.max(1, least); ; slides++) {
            var parts = new ArrayList<List<Slide.Point>>();
            for (int i = 0; i < slides; i++) {
                parts.add(points.subList(i * points.size() / slides, (i + 1) * points.size() / slides));
            }
            if (slides >= points.size() || parts.stream().allMatch(PointsMaker::fits)) {
                return parts;
            }
        }
    }

    private static boolean fits(List<Slide.Point> points) {
        int lines = points.stream()
                .mapToInt(point -> (Cells.of(point.lead()) + LEAD_SPACE + Cells.of(point.text()) + LINE - 1) / LINE)
                .sum();
        return points.size() <= MOST && lines <= MOST_LINES;
    }

    /** A list that has a slide of its own. */
    private Slide.Points list(Group group, Unit unit) {
        var topic = group.topics().get(topicOf(group, unit));
        var lead = unit.lead();
        var section = topic.title().isEmpty() ? group.title() : topic.title();
        var context = unit.first().context();
        var around = shortened(unit.sharesLead() && !context.isEmpty() ? context : section);
        var both = around + " · " + lead;
        boolean named = !lead.isEmpty() && !lead.equals(section);
        // 「职责」 is a list of every project.
        var title = !named
                ? section
                : !leads.areAnyones(lead) ? lead : Cells.of(both) <= WIDEST_LIST_TITLE ? both : section;
        var id = topic.headingId().isEmpty() ? group.headingId() : topic.headingId();
        boolean wide = named && Cells.of(lead) > WIDEST_LIST_TITLE;
        var place = new Slide.Place(group.chapter(), group.chapterIndex(), wide ? section : title, id, 1, 1);
        var announced =
                new Slide.Point("", List.of(new Inline.Text(lead)), unit.first().at());
        return new Slide.Points(
                wide ? place.claiming(announced) : place,
                unit.members().stream()
                        .map(item -> new Slide.Point(unit.leadOf(item), item.content(), item.at()))
                        .toList(),
                unit.isDone() && !RULES.matcher(title).find() ? Slide.Points.Shape.STEPS : Slide.Points.Shape.LIST);
    }

    /** Where one of several topics alone says something, the slides are that topic's. */
    private Slide.Place place(Group group, List<Unit> chosen) {
        var told = group.topics().stream()
                .filter(topic -> topic.units().stream().anyMatch(chosen::contains))
                .toList();
        boolean one = told.size() == 1
                && group.topics().size() > 1
                && !told.get(0).title().isEmpty()
                // 「为什么会失效？」 may be a title of every chapter.
                && !leads.areAnyones(told.get(0).title());
        return one
                ? new Slide.Place(
                        group.chapter(),
                        group.chapterIndex(),
                        told.get(0).title(),
                        told.get(0).headingId(),
                        1,
                        1)
                : group.place();
    }

    /** First the best of every topic that is told nowhere else, then the best of all. */
    private List<Unit> choose(Group group, Set<String> told, int width) {
        var chosen = new ArrayList<Unit>();
        int most = MOST * group.slides();
        for (var topic : group.topics()) {
            if (chosen.size() < most && !told.contains(topic.headingId())) {
                selection.pick(told(group, topic.units()), LOWEST).ifPresent(chosen::add);
            }
        }
        var all = told(group, group.units());
        int fewest = Math.min(most, FEWEST * group.slides());
        int limit = Math.max(width, (int) (group.proseWidth() * LARGEST_SHARE));
        while (chosen.size() < most && width(chosen) < (chosen.size() < fewest ? limit : width)) {
            var next = selection.pick(all, chosen.size() < fewest ? LOWEST : FLOOR);
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt((Unit it) -> topicOf(group, it))
                        .thenComparing(it -> !isDefinition(it))
                        .thenComparingInt(it -> it.first().order()))
                .toList();
    }

    private List<Unit> told(Group group, List<Unit> units) {
        return units.stream()
                .filter(unit -> isOfSomething(group, unit) && !isUnasked(group, unit))
                .toList();
    }

    private boolean isDefinition(Unit unit) {
        return unit.form() == Unit.Form.STATEMENT && weights.isDefinition(unit.first());
    }

    private static int topicOf(Group group, Unit unit) {
        int topic = 0;
        while (!group.topics().get(topic).statements().contains(unit.first())) {
            topic++;
        }
        return topic;
    }

    private static int width(List<Unit> units) {
        return units.stream().mapToInt(Unit::width).sum();
    }

    private List<Slide.Point> points(Group group, List<Unit> chosen) {
        var points = new ArrayList<Slide.Point>();
        var shown = "";
        for (var unit : chosen) {
            var lead = lead(group, unit);
            boolean said = lead.equals(shown)
                    || shownLead(group, unit).isEmpty()
                    || isDefinition(unit)
                    || Leads.isOfAnother(lead, PlainText.of(unit.content()))
                    || LeadNumbers.opens(lead, PlainText.of(unit.content()));
            points.add(new Slide.Point(
                    said ? "" : lead, unit.content(), unit.first().at()));
            shown = lead;
        }
        return points;
    }

    /** The lead of a unit that is said beside an exhibit. */
    String leadBeside(Group group, Unit unit) {
        var lead = lead(group, unit);
        return lead.equals(group.title()) || Leads.isOfAnother(lead, PlainText.of(unit.content())) ? "" : lead;
    }

    /** The unit's own lead, or what stands around it where the lead could be anyone's; else its topic's title. */
    private String lead(Group group, Unit unit) {
        var own = fitting(group, unit.lead());
        var context = fitting(group, unit.first().context());
        var around = Stream.of(leads.areAnyones(context) ? "" : context, topicTitle(group, unit), context)
                .filter(title -> !title.isEmpty() && !title.equals(own))
                .findFirst()
                .orElse("");
        boolean generic = leads.areAnyones(own);
        var both = around + " · " + own;
        if (own.isEmpty() || around.isEmpty() || !generic) {
            return own.isEmpty() ? around : own;
        }
        return Cells.of(both) <= WIDEST_LEAD ? both : around;
    }

    private static String fitting(Group group, String lead) {
        boolean said = lead.equals(group.title()) || lead.equals(shortened(group.title()));
        return Cells.of(lead) > WIDEST_LEAD || said ? "" : lead;
    }

    /** Whether a unit answers a question that no title and no lead of its slide asks. */
    private boolean isUnasked(Group group, Unit unit) {
        var question =
                unit.lead().isEmpty() ? group.topics().get(topicOf(group, unit)).title() : unit.lead();
        return unit.form() != Unit.Form.SLIDE
                && ASKS.matcher(question).find()
                && !isDefinition(unit)
                && !question.equals(group.title())
                && !shownLead(group, unit).endsWith(question);
    }

    /**
     * Whether a unit says of what it is: by its own subject, by a lead that finds room, or below the title of its
     * slide. 「基于两个 阶段」 under 「简单介绍」 could be of anything.
     */
    private boolean isOfSomething(Group group, Unit unit) {
        var own = unit.lead();
        boolean ofAKind = Leads.isKind(own) && !own.equals(group.title());
        if (unit.form() != Unit.Form.STATEMENT || (opensWithSubject(unit) && !ofAKind)) {
            return true;
        }
        boolean titled = own.isEmpty() || own.equals(group.title());
        return titled
                ? group.topics().size() == 1 || !topicTitle(group, unit).isEmpty() || !own.isEmpty()
                : !shownLead(group, unit).isEmpty()
                        // 「解析」 stands below the title of what is explained.
                        && (group.topics().size() == 1 || !leads.areAnyones(shownLead(group, unit)));
    }

    private static boolean opensWithSubject(Unit unit) {
        return unit.first().words().stream()
                .findFirst()
                .filter(word -> !word.tag().startsWith("v")
                        && !word.tag().startsWith("d")
                        && !word.tag().startsWith("p"))
                .isPresent();
    }

    /** The lead that stands before a unit, which may be too wide for one. */
    private String shownLead(Group group, Unit unit) {
        var lead = lead(group, unit);
        return Cells.of(lead) + LEAD_SPACE + unit.width() > StatementFinder.MAXIMUM_WIDTH ? "" : lead;
    }

    /** 「MagicVideo: Efficient Video Generation…」 is named before its colon. */
    private static String shortened(String title) {
        var name = NAME.matcher(title);
        return Cells.of(title) > WIDEST_LEAD && name.lookingAt() ? name.group(1) : title;
    }

    private static String topicTitle(Group group, Unit unit) {
        if (group.topics().size() == 1) {
            return "";
        }
        return Stream.of(shortened(group.topics().get(topicOf(group, unit)).title()))
                .filter(title -> !title.equals(group.title())
                        && !title.equals(shortened(group.title()))
                        && !title.equals(group.chapter())
                        && Cells.of(title) <= WIDEST_LEAD)
                .findFirst()
                .orElse("");
    }
}
