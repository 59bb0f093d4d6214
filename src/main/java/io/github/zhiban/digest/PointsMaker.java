package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.text.Labels;
import io.github.zhiban.digest.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses what a group of topics says on its slides and lays it out: three to six points each, in reading order. */
final class PointsMaker {
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int WIDEST_TOPIC_LEAD = 40;
    private static final double FLOOR = 0.15;
    private static final double LOWEST = -0.35;

    private final Selection selection;

    PointsMaker(Selection selection) {
        this.selection = selection;
    }

    /**
     * The slides of a group; none when it states nothing.
     *
     * @param width of the points together, in half-widths
     */
    List<Slide.Points> make(Group group, int width) {
        var chosen = choose(group, width);
        if (chosen.isEmpty()) {
            return List.of();
        }
        int slides = Math.max((chosen.size() + MOST - 1) / MOST, Math.min(group.slides(), chosen.size() / FEWEST));
        var points = points(group, chosen);
        var made = new ArrayList<Slide.Points>();
        for (int i = 0; i < slides; i++) {
            var part = points.subList(i * points.size() / slides, (i + 1) * points.size() / slides);
            made.add(new Slide.Points(group.place(), part));
        }
        return made;
    }

    /** First the best of every topic, then the best of all. */
    private List<Statement> choose(Group group, int width) {
        var chosen = new ArrayList<Statement>();
        int most = MOST * group.slides();
        for (var topic : group.topics()) {
            if (chosen.size() < most) {
                selection.pick(topic.statements(), LOWEST).ifPresent(chosen::add);
            }
        }
        var all = group.statements();
        int fewest = Math.min(most, FEWEST * group.slides());
        while (chosen.size() < most
                && (chosen.size() < fewest
                        || chosen.stream().mapToInt(Statement::width).sum() < width)) {
            var next = selection.pick(all, chosen.size() < fewest ? LOWEST : FLOOR);
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
        }
        return chosen.stream().sorted(Comparator.comparingInt(Statement::order)).toList();
    }

    private static List<Slide.Point> points(Group group, List<Statement> chosen) {
        var points = new ArrayList<Slide.Point>();
        var shown = "";
        for (var statement : chosen) {
            var lead = lead(group, statement);
            boolean said = lead.equals(shown) || Labels.fold(statement.text()).startsWith(Labels.fold(lead));
            points.add(new Slide.Point(said ? "" : lead, statement.content(), statement.at()));
            shown = lead;
        }
        return points;
    }

    /** The statement's own lead; else its topic's title where the slide shows several topics. */
    private static String lead(Group group, Statement statement) {
        if (!statement.lead().isEmpty()) {
            boolean shown = statement.lead().equals(group.title()) || Width.of(statement.lead()) > WIDEST_TOPIC_LEAD;
            return shown ? "" : statement.lead();
        }
        if (group.topics().size() == 1) {
            return "";
        }
        return group.topics().stream()
                .filter(topic -> topic.statements().contains(statement))
                .map(Topic::title)
                .filter(title -> !title.equals(group.title())
                        && !title.equals(group.chapter())
                        && Width.of(title) <= WIDEST_TOPIC_LEAD)
                .findFirst()
                .orElse("");
    }
}
