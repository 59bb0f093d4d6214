package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Unit;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the slides between agenda and key terms. For every group: its points, then the chronology, the comparison and
 * the exhibits that its topics hold; what these say is not said again as points. Used by one thread, for one article.
 */
final class BodyMaker {
    private static final int FEW = 3;
    private static final int POINTS_BESIDE = 2;
    private static final double FLOOR = -0.3;
    /** What is said beside an exhibit and nowhere else must be worth it. */
    private static final double SPEAKING = 0.4;

    private final Selection selection;
    private final PointsMaker points;
    private final TimelineFinder timelines;
    private final ComparisonFinder comparisons;
    private final ExhibitFinder finder;
    private final int exhibitsAGroup;
    private final Set<PreparedPicture> pictures = new HashSet<>();
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
            exhibit(group, place, without(topic, used), full || exhibits == 0, used, special);
        }
        int spent = used.stream().mapToInt(Statement::width).sum();
        var slides = new ArrayList<Slide>(points.make(without(group, used), told, Math.max(0, width - spent)));
        slides.addAll(special);
        return slides;
    }

    /**
     * Where prose is scarce the exhibit takes what there is beside it, else the sentence that stands next to it, which
     * speaks of it.
     *
     * @param enough whether enough is exhibited; but an article with pictures shows one of them
     */
    private void exhibit(
            Group group, Slide.Place place, Topic topic, boolean enough, Set<Statement> used, List<Slide> slides) {
        var block = !enough
                ? finder.find(topic, pictures)
                : pictures.isEmpty() ? finder.figure(topic, pictures) : Optional.<Block>empty();
        if (block.isEmpty()) {
            return;
        }
        exhibits = Math.max(0, exhibits - 1);
        pictures.addAll(finder.pictures(block.get()));
        boolean scarce = topic.statements().size() < FEW;
        var near = scarce ? topic.units() : neighbours(topic, block.get());
        var beside = new ArrayList<Unit>();
        for (int i = 0; i < (scarce ? POINTS_BESIDE : 1); i++) {
            var fitting = near.stream()
                    .filter(BodyMaker::isPoint)
                    .filter(unit -> finder.holds(block.get(), said(group, place, with(beside, unit))))
                    .toList();
            selection.pick(fitting, scarce ? FLOOR : SPEAKING).ifPresent(beside::add);
        }
        beside.sort(Comparator.comparingInt(unit -> unit.first().order()));
        used.addAll(
                scarce && !beside.isEmpty()
                        ? topic.statements()
                        : beside.stream()
                                .flatMap(unit -> unit.members().stream())
                                .toList());
        var said = beside.isEmpty() ? words(topic, place, block.get()) : said(group, place, beside);
        used.addAll(topic.statements().stream()
                .filter(statement -> beside.isEmpty() && isSaid(statement, said))
                .toList());
        boolean claims = beside.size() == 1 && points.isClaim(beside.get(0), said.get(0));
        slides.add(
                claims
                        ? new Slide.Exhibit(place.claiming(said.get(0)), block.get(), List.of())
                        : new Slide.Exhibit(place, block.get(), said));
    }

    /** Where nothing that stands by itself is said of a picture, what the author says to it. */
    private List<Slide.Point> words(Topic topic, Slide.Place place, Block block) {
        return block instanceof Block.Figure figure && figure.caption().isEmpty()
                ? FigureWords.of(topic, figure).stream()
                        .filter(point -> !LeadNumbers.fold(point.text()).equals(LeadNumbers.fold(place.title()))
                                && finder.holds(block, List.of(point)))
                        .toList()
                : List.of();
    }

    private static boolean isSaid(Statement statement, List<Slide.Point> said) {
        return said.stream()
                .anyMatch(point ->
                        statement.at().equals(point.at()) && point.text().contains(statement.text()));
    }

    private static List<Unit> with(List<Unit> units, Unit other) {
        var both = new ArrayList<>(units);
        both.add(other);
        return both;
    }

    private List<Slide.Point> said(Group group, Slide.Place place, List<Unit> units) {
        return units.stream().map(unit -> said(group, place, unit)).toList();
    }

    private Slide.Point said(Group group, Slide.Place place, Unit unit) {
        var lead = unit.lead().isEmpty() ? "" : points.leadBeside(group, unit);
        return new Slide.Point(
                lead.equals(place.title()) ? "" : lead,
                unit.content(),
                unit.first().at());
    }

    /** What the paragraphs right before and after a block state. */
    private static List<Unit> neighbours(Topic topic, Block block) {
        var near = FigureWords.near(topic, block).stream()
                .map(Block.Paragraph::content)
                .collect(Collectors.toUnmodifiableSet());
        return topic.units().stream()
                .filter(unit -> near.contains(unit.first().passage().passage().content()))
                .toList();
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
