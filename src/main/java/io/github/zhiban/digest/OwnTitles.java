package io.github.zhiban.digest;

import io.github.zhiban.article.Inline;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Unit;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives slides that would repeat the article's title one of their own: of what several chapters share each gets its
 * slide again, and what has no chapters is headed by the heaviest of its statements that is a whole sentence. What
 * stands before the first heading is the introduction.
 */
final class OwnTitles {
    private static final int FEWEST = 2;

    private final String article;
    private final String introduction;
    private final Weights weights;
    private final Map<Point, Said> said = new HashMap<>();
    private final boolean headed;
    private final Set<String> titles;

    private record Said(Statement statement, boolean alone, Chapter chapter) {}

    /**
     * Knows what an article says.
     *
     * @param introduction the title of what stands before the first heading
     */
    OwnTitles(String article, List<Chapter> chapters, Weights weights, String introduction) {
        this.article = article;
        this.introduction = introduction;
        this.weights = weights;
        this.titles = chapters.stream().map(Chapter::title).collect(Collectors.toUnmodifiableSet());
        this.headed = chapters.stream().anyMatch(chapter -> chapter.index() > 0);
        for (var chapter : chapters) {
            for (var unit : chapter.topics().stream()
                    .flatMap(topic -> topic.units().stream())
                    .toList()) {
                said.putIfAbsent(
                        key(unit.content(), unit.first()),
                        new Said(unit.first(), unit.form() == Unit.Form.STATEMENT, chapter));
                unit.members().forEach(it -> said.putIfAbsent(key(it.content(), it), new Said(it, false, chapter)));
            }
        }
    }

    private static Point key(List<Inline> content, Statement statement) {
        return new Point("", content, statement.at());
    }

    private Optional<Said> said(Point point) {
        return Optional.ofNullable(said.get(new Point("", point.content(), point.at())));
    }

    /** The same slides under titles of their own. */
    List<Slide> of(List<Slide> slides) {
        var titled = new ArrayList<Slide>();
        for (var slide : slides) {
            if (slide instanceof Slide.Points it && it.place().title().equals(article)) {
                titled.addAll(titled(it));
            } else {
                titled.add(slide);
            }
        }
        return List.copyOf(titled);
    }

    private List<Slide> titled(Slide.Points slide) {
        if (headed && isShared(slide)) {
            return byChapters(inOrder(slide));
        }
        var claim = slide.place().claimed();
        if (claim.isPresent()) {
            return List.of(under(slide, "", claim.get(), slide.points()));
        }
        var best = slide.shape() == Slide.Points.Shape.APART && slide.points().size() >= FEWEST
                ? claim(slide.points())
                : Optional.<Point>empty();
        if (best.isPresent()) {
            var rest = new ArrayList<>(slide.points());
            rest.remove(best.get());
            return List.of(under(
                    slide, "", new Point("", best.get().content(), best.get().at()), rest));
        }
        return headed ? byChapters(slide) : List.of(slide);
    }

    private static Slide under(Slide.Points slide, String title, Point claim, List<Point> points) {
        var place = slide.place();
        return new Slide.Points(
                new Place(
                        place.chapter(),
                        place.chapterIndex(),
                        title,
                        place.headingId(),
                        place.part(),
                        place.parts(),
                        claim),
                points,
                slide.shape());
    }

    /** The heaviest statement that names its own subject first, in a sentence that its author ended. */
    private Optional<Point> claim(List<Point> points) {
        return points.stream().filter(this::isClaim).max((one, other) -> Double.compare(weight(one), weight(other)));
    }

    private boolean isClaim(Point point) {
        return said(point)
                .filter(it -> it.alone()
                        // 「优化后」 belongs to what it leads.
                        && (point.lead().isEmpty()
                                || point.lead().equals(it.chapter().title())))
                .map(Said::statement)
                .filter(it -> PointsMaker.isWholeThought(it)
                        && Cells.of(it.text()) <= PointsMaker.WIDEST_CLAIM
                        && it.words().stream()
                                .findFirst()
                                .filter(Word::isNominal)
                                .isPresent())
                .isPresent();
    }

    private double weight(Point point) {
        return said(point).map(it -> weights.of(Unit.of(it.statement()))).orElse(0.0);
    }

    /** Whether several chapters are told of: what one of them says does not head what the others say. */
    private boolean isShared(Slide.Points slide) {
        return Stream.concat(slide.place().claimed().stream(), slide.points().stream())
                        .flatMap(point -> chapter(point).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** All points, that which stood above them among them, as the article says them. */
    private Slide.Points inOrder(Slide.Points slide) {
        var points = Stream.concat(slide.place().claimed().stream(), slide.points().stream())
                .sorted(Comparator.comparingInt(
                        point -> said(point).map(it -> it.statement().order()).orElse(Integer.MAX_VALUE)))
                .toList();
        return new Slide.Points(slide.place().claiming(null), points, slide.shape());
    }

    /** The points of each chapter on a slide of its own. */
    private List<Slide> byChapters(Slide.Points slide) {
        var slides = new ArrayList<Slide>();
        int start = 0;
        var points = slide.points();
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || !chapter(points.get(i)).equals(chapter(points.get(start)))) {
                slides.add(ofChapter(slide, points.subList(start, i)));
                start = i;
            }
        }
        return slides;
    }

    private Optional<Chapter> chapter(Point point) {
        return said(point).map(Said::chapter);
    }

    private Slide ofChapter(Slide.Points slide, List<Point> points) {
        var chapter = chapter(points.get(0)).filter(it -> it.index() > 0);
        var place = chapter.map(it -> new Place(it.title(), it.index(), it.title(), it.headingId(), 1, 1))
                .orElse(new Place(
                        "",
                        slide.place().chapterIndex(),
                        introduction,
                        slide.place().headingId(),
                        1,
                        1));
        var own = points.stream()
                .map(point -> !point.content().isEmpty() && (point.lead().equals(place.title()) || isOfAnother(point))
                        ? new Point("", point.content(), point.at())
                        : point)
                .toList();
        return new Slide.Points(place, own, slide.shape());
    }

    /** Whether the lead of a point is the title of a chapter that it does not stand in. */
    private boolean isOfAnother(Point point) {
        return titles.contains(point.lead())
                && said(point)
                        .filter(it -> it.chapter().title().equals(point.lead())
                                || it.statement().lead().equals(point.lead())
                                || it.statement().context().equals(point.lead()))
                        .isEmpty();
    }
}
