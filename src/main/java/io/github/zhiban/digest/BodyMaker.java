package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Unit;
import io.github.zhiban.digest.rank.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the slides between agenda and key terms. For every group: its points, then the chronology, the comparison and the
 * exhibits that its topics hold; what these say is not said again as points. Used by one thread, for one article.
 */
final class BodyMaker {
    private static final int FEW = 3;
    private static final int POINTS_BESIDE = 2;
    private static final double FLOOR = -0.3;

    private final Selection selection;
    private final PointsMaker points;
    private final TimelineFinder timelines;
    private final ComparisonFinder comparisons;
    private final ExhibitFinder finder;
    private final int exhibitsAGroup;
    private int exhibits;

    BodyMaker(Weights weights, Leads leads, ExhibitFinder finder, int mostExhibits, int exhibitsAGroup) {
        this.selection = new Selection(weights);
        this.points = new PointsMaker(selection, weights, leads);
        this.timelines = new TimelineFinder(weights);
        this.comparisons = new ComparisonFinder(weights);
        this.finder = finder;
        this.exhibits = mostExhibits;
        this.exhibitsAGroup = exhibitsAGroup;
    }

    /**
     * The slides of a group.
     *
     * @param width of its points together, in half-widths
     */
    List<Slide> make(Group group, int width) {
        var special = new ArrayList<Slide>();
        var used = new HashSet<Statement>();
        var told = new HashSet<String>();
        for (var topic : group.topics()) {
            boolean full = special.stream()
                            .filter(slide -> slide instanceof Slide.Exhibit)
                            .count()
                    >= exhibitsAGroup;
            var place = place(group, topic);
            for (var timeline : timelines.find(place, topic)) {
                special.add(timeline.slide());
                used.addAll(timeline.used());
                told.add(topic.headingId());
            }
            comparisons.find(place, without(topic, used)).ifPresent(comparison -> {
                special.add(comparison.slide());
                used.addAll(comparison.used());
                told.add(topic.headingId());
            });
            if (!full) {
                exhibit(place, without(topic, used), used, special);
            }
        }
        int spent = used.stream().mapToInt(Statement::width).sum();
        var slides = new ArrayList<Slide>(points.make(without(group, used), told, Math.max(0, width - spent)));
        slides.addAll(special);
        return slides;
    }

    /** Where prose is scarce the exhibit takes what there is beside it. */
    private void exhibit(Slide.Place place, Topic topic, Set<Statement> used, List<Slide> slides) {
        var block = exhibits == 0 ? Optional.<Block>empty() : finder.find(topic);
        if (block.isEmpty()) {
            return;
        }
        exhibits--;
        var beside = topic.statements().size() < FEW
                ? selection.pick(
                        topic.units().stream().filter(BodyMaker::isPoint).toList(), POINTS_BESIDE, FLOOR)
                : List.<Unit>of();
        used.addAll(topic.statements().size() < FEW ? topic.statements() : List.of());
        var said = beside.stream()
                .map(unit -> new Slide.Point(
                        unit.lead().equals(place.title()) ? "" : unit.lead(),
                        unit.content(),
                        unit.first().at()))
                .toList();
        slides.add(new Slide.Exhibit(place, block.get(), said));
    }

    private static boolean isPoint(Unit unit) {
        return unit.form() != Unit.Form.SLIDE;
    }

    private static Slide.Place place(Group group, Topic topic) {
        var title = topic.title().isEmpty() ? group.title() : topic.title();
        var id = topic.headingId().isEmpty() ? group.headingId() : topic.headingId();
        return new Slide.Place(group.chapter(), group.chapterIndex(), title, id, 1, 1);
    }

    private static Topic without(Topic topic, Set<Statement> used) {
        return new Topic(
                topic.title(),
                topic.headingId(),
                topic.blocks(),
                topic.statements().stream()
                        .filter(statement -> !used.contains(statement))
                        .toList(),
                topic.passages());
    }

    private static Group without(Group group, Set<Statement> used) {
        var topics = group.topics().stream().map(topic -> without(topic, used)).toList();
        return new Group(
                group.chapter(), group.chapterIndex(), group.title(), group.headingId(), topics, group.slides());
    }
}
