package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where what slides show stands in the article. Slides come in the order of what most of them shows, belong to the
 * chapter that they tell of, and the agenda lists what the deck tells of.
 */
final class ReadingOrder {
    private final List<Chapter> chapters;
    private final List<Integer> chapterOfTopic = new ArrayList<>();
    private final Map<Point, Integer> topicOfPoint = new HashMap<>();
    private final Map<Block, Integer> topicOfBlock = new IdentityHashMap<>();
    private final Map<String, Integer> topicOfHeading = new HashMap<>();

    /**
     * A place in the article.
     *
     * @param topic counted over all chapters
     */
    private record Position(int topic, Location at) {
        static final Comparator<Position> ORDER = Comparator.comparingInt(Position::topic)
                .thenComparingInt(it -> it.at.line())
                .thenComparingInt(it -> it.at.column());
    }

    private record Placed(Slide slide, Position position) {}

    /** Knows what an article says and shows, and where. */
    ReadingOrder(List<Chapter> chapters) {
        this.chapters = List.copyOf(chapters);
        for (int i = 0; i < chapters.size(); i++) {
            for (var topic : chapters.get(i).topics()) {
                int number = chapterOfTopic.size();
                chapterOfTopic.add(i);
                topicOfHeading.putIfAbsent(topic.headingId(), number);
                topic.blocks().forEach(block -> add(block, number));
                topic.statements().forEach(it -> topicOfPoint.putIfAbsent(key(it.content(), it.at()), number));
                topic.units()
                        .forEach(it -> topicOfPoint.putIfAbsent(
                                key(it.content(), it.first().at()), number));
            }
        }
    }

    private void add(Block block, int topic) {
        topicOfBlock.putIfAbsent(block, topic);
        block.children().forEach(child -> add(child, topic));
    }

    private static Point key(List<Inline> content, Location at) {
        return new Point("", content, at);
    }

    /** The same slides as the article tells of them, each in the chapter that it tells of alone. */
    List<Slide> sorted(List<Slide> slides) {
        var placed = new ArrayList<Placed>();
        var last = new Position(0, Location.of(""));
        for (var slide : slides) {
            last = position(slide).orElse(last);
            placed.add(new Placed(inChapter(slide), last));
        }
        placed.sort(Comparator.comparing(Placed::position, Position.ORDER));
        return placed.stream().map(Placed::slide).toList();
    }

    /** The chapters with a heading of which slides tell, in reading order. */
    List<Chapter> told(List<Slide> slides) {
        return slides.stream()
                .flatMap(this::positions)
                .map(position -> chapterOfTopic.get(position.topic))
                .distinct()
                .sorted()
                .map(chapters::get)
                .filter(chapter -> chapter.index() > 0)
                .toList();
    }

    /** The chapters with which slides begin, in reading order. */
    List<Chapter> beginning(List<Slide> slides) {
        var beginning = new ArrayList<Chapter>();
        for (var slide : slides) {
            first(slide)
                    .filter(chapter -> beginning.stream().noneMatch(it -> it == chapter))
                    .ifPresent(beginning::add);
        }
        return List.copyOf(beginning);
    }

    /** The first chapter with a heading of which a slide tells. */
    Optional<Chapter> first(Slide slide) {
        return told(List.of(slide)).stream().findFirst();
    }

    /** Where the middle one of the things that a slide shows stands. */
    private Optional<Position> position(Slide slide) {
        var positions = positions(slide).sorted(Position.ORDER).toList();
        return positions.isEmpty() ? Optional.empty() : Optional.of(positions.get((positions.size() - 1) / 2));
    }

    private Stream<Position> positions(Slide slide) {
        int section = slide.located()
                .map(place -> topicOfHeading.getOrDefault(place.headingId(), -1))
                .orElse(-1);
        var found = switch (slide) {
            case Slide.Points it ->
                Stream.concat(it.place().claimed().stream(), it.points().stream())
                        .map(point -> of(point, -1));
            case Slide.Timeline it ->
                it.events().stream().map(event -> of(new Point("", event.content(), event.at()), section));
            case Slide.Comparison it ->
                it.subjects().stream()
                        .flatMap(subject -> subject.points().stream())
                        .map(point -> of(point, section));
            case Slide.Exhibit it ->
                Stream.of(new Position(
                        topicOfBlock.getOrDefault(it.block(), section),
                        it.block().at()));
            case Slide.Cover it -> Stream.<Position>empty();
            case Slide.Agenda it -> Stream.<Position>empty();
            case Slide.KeyTerms it -> Stream.<Position>empty();
            case Slide.Closing it -> Stream.<Position>empty();
        };
        return found.filter(position -> position.topic >= 0);
    }

    private Position of(Point point, int otherwise) {
        return new Position(topicOfPoint.getOrDefault(key(point.content(), point.at()), otherwise), point.at());
    }

    /** What several chapters share may be told by one of them. */
    private Slide inChapter(Slide slide) {
        var told = told(List.of(slide));
        return told.size() == 1 ? SlideNumbering.moved(slide, place -> inChapter(place, told.get(0))) : slide;
    }

    private static Place inChapter(Place place, Chapter chapter) {
        boolean shared = place.title().isEmpty() || place.title().equals(place.chapter());
        return new Place(
                chapter.title(),
                chapter.index(),
                shared ? chapter.title() : place.title(),
                shared ? chapter.headingId() : place.headingId(),
                place.part(),
                place.parts(),
                place.claim());
    }
}
