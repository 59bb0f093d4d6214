package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses what a group of topics says on its slides and lays it out: three to six points each, in reading order, what defines a topic first. */
final class PointsMaker {
    private static final int FEWEST = 3;
    private static final double LARGEST_SHARE = 0.24;
    private static final int MOST = 6;
    private static final int WIDEST_LEAD = 40;
    private static final int LEAD_SPACE = 2;
    private static final double FLOOR = 0.0;
    private static final double LOWEST = -0.2;

    private final Selection selection;
    private final Weights weights;

    PointsMaker(Selection selection, Weights weights) {
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
        if (chosen.isEmpty()) {
            return List.of();
        }
        int slides = Math.max((chosen.size() + MOST - 1) / MOST, Math.min(group.slides(), chosen.size() / FEWEST));
        var points = points(group, chosen);
        var place = place(group, chosen);
        var made = new ArrayList<Slide.Points>();
        for (int i = 0; i < slides; i++) {
            var part = points.subList(i * points.size() / slides, (i + 1) * points.size() / slides);
            made.add(new Slide.Points(place, part));
        }
        return made;
    }

    /** Where several topics share the slides, the title names those that say something there. */
    private static Slide.Place place(Group group, List<Statement> chosen) {
        var told = group.topics().stream()
                .filter(topic -> topic.statements().stream().anyMatch(chosen::contains))
                .toList();
        var title = JoinedTitle.of(told.stream().map(Topic::title).toList());
        boolean all = told.size() == group.topics().size();
        return all || title.isEmpty() || group.title().equals(group.chapter())
                ? group.place()
                : new Slide.Place(
                        group.chapter(),
                        group.chapterIndex(),
                        title,
                        told.get(0).headingId(),
                        1,
                        1);
    }

    /** First the best of every topic that is told nowhere else, then the best of all. */
    private List<Statement> choose(Group group, Set<String> told, int width) {
        var chosen = new ArrayList<Statement>();
        int most = MOST * group.slides();
        for (var topic : group.topics()) {
            if (chosen.size() < most && !told.contains(topic.headingId())) {
                selection.pick(topic.statements(), LOWEST).ifPresent(chosen::add);
            }
        }
        var all = group.statements();
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
                .sorted(Comparator.comparingInt((Statement it) -> topicOf(group, it))
                        .thenComparing(it -> !weights.isDefinition(it))
                        .thenComparingInt(Statement::order))
                .toList();
    }

    private static int topicOf(Group group, Statement statement) {
        int topic = 0;
        while (!group.topics().get(topic).statements().contains(statement)) {
            topic++;
        }
        return topic;
    }

    private static int width(List<Statement> statements) {
        return statements.stream().mapToInt(Statement::width).sum();
    }

    private List<Slide.Point> points(Group group, List<Statement> chosen) {
        var points = new ArrayList<Slide.Point>();
        var shown = "";
        for (var statement : chosen) {
            var lead = lead(group, statement);
            boolean tight = Cells.of(lead) + LEAD_SPACE + statement.width() > StatementFinder.MAXIMUM_WITH_LEAD;
            boolean said = lead.equals(shown)
                    || tight
                    || weights.isDefinition(statement)
                    || LeadNumbers.opens(lead, statement.text());
            points.add(new Slide.Point(said ? "" : lead, statement.content(), statement.at()));
            shown = lead;
        }
        return points;
    }

    /** The statement's own lead, or what stands around it where the lead could be anyone's; else its topic's title. */
    private static String lead(Group group, Statement statement) {
        var own = fitting(group, statement.lead());
        var around = Stream.of(fitting(group, statement.context()), topicTitle(group, statement))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
        boolean generic = GenericLeads.contains(own);
        var both = around + " · " + own;
        if (own.isEmpty() || around.isEmpty() || !generic) {
            return own.isEmpty() ? around : own;
        }
        return Cells.of(both) <= WIDEST_LEAD ? both : around;
    }

    private static String fitting(Group group, String lead) {
        return Cells.of(lead) > WIDEST_LEAD || lead.equals(group.title()) ? "" : lead;
    }

    private static String topicTitle(Group group, Statement statement) {
        if (group.topics().size() == 1) {
            return "";
        }
        return group.topics().stream()
                .filter(topic -> topic.statements().contains(statement))
                .map(Topic::title)
                .filter(title -> !title.equals(group.title())
                        && !title.equals(group.chapter())
                        && Cells.of(title) <= WIDEST_LEAD)
                .findFirst()
                .orElse("");
    }
}
