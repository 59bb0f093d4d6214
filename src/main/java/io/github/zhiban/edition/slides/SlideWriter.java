package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the slides of a deck: one page each, more where one cannot hold what the slide says. */
final class SlideWriter {
    private static final int MOST_POINTS = 6;
    private static final int MOST_LINES = 2;
    /** So few statements stand farther apart. */
    private static final int FEW = 3;
    /** What a bullet takes, in points. */
    private static final double BULLET = 26;
    /** Between an exhibit and what is said below it, in points. */
    private static final double BELOW = 14;

    private static final double ORIGIN = 30;

    private final SlideFrame frame;
    private final Metadata metadata;
    private final Templates templates;
    private final SlideTexts texts;
    private final DeckLabels labels;
    private final ExhibitWriter exhibits;
    private final AgendaWriter agendas;
    private final RowsWriter rows;
    private final Size usual;

    SlideWriter(
            SlideFrame frame,
            Deck deck,
            Templates templates,
            SlideTexts texts,
            DeckLabels labels,
            ExhibitWriter exhibits,
            AgendaWriter agendas) {
        this.frame = frame;
        this.metadata = deck.metadata();
        this.templates = templates;
        this.texts = texts;
        this.labels = labels;
        this.exhibits = exhibits;
        this.agendas = agendas;
        this.usual = usual(deck);
        this.rows = new RowsWriter(frame, templates, texts, labels, usual);
    }

    /** The type size of a deck: the largest in which two thirds of its slides fit, so that few of them change it. */
    private Size usual(Deck deck) {
        List<Size> sizes = deck.slides().stream()
                .filter(Slide.Points.class::isInstance)
                .map(slide -> ((Slide.Points) slide).points())
                .filter(points -> points.size() > 1)
                .map(points -> Fit.of(points, frame.height(), Size.LARGE, MOST_POINTS, this::height)
                        .getFirst()
                        .size())
                .sorted(Comparator.reverseOrder())
                .toList();
        return sizes.isEmpty() ? Size.LARGE : sizes.get(sizes.size() / 3);
    }

    List<Draft> write(Slide slide) {
        return switch (slide) {
            case Slide.Cover cover -> List.of(new Draft("cover", 0, "", null, "", cover(cover)));
            case Slide.Agenda agenda -> agendas.write(agenda);
            case Slide.Points points -> points(points.place(), points.points());
            case Slide.Timeline timeline -> rows.timeline(timeline);
            case Slide.Comparison comparison -> rows.comparison(comparison);
            case Slide.Exhibit exhibit -> exhibit(exhibit);
            case Slide.KeyTerms terms -> rows.terms(terms);
            case Slide.Closing closing -> closing(closing);
        };
    }

    private String cover(Slide.Cover cover) {
        return templates.fill(
                "slide/cover",
                new Values()
                        .put("title", texts.broken(metadata.title(), SlideTitles.coverMeasure(metadata.title())))
                        .put("titleClass", SlideTitles.coverClass(metadata.title()))
                        .put("sentence", texts.plain(cover.abstractSentence()))
                        .put("byline", texts.plain(Byline.of(metadata)))
                        .put("source", metadata.source()));
    }

    private List<Draft> points(Place place, List<Point> points) {
        Size largest = points.size() <= FEW ? usual.larger(FEW + 1 - points.size()) : usual;
        return Fit.of(points, frame.height(), largest, MOST_POINTS, this::height).stream()
                .map(fit ->
                        Draft.of("points", place, pointList(fit, fit.things().size() == 1, null)))
                .toList();
    }

    /** A statement takes two lines; where it would take more, the type is too large. */
    private double height(Point point, Size size) {
        String said = SlideTexts.said(point);
        double column = frame.width() - BULLET;
        boolean tooLarge = size.isLargerThan(Size.SMALL) && size.lines(said, column) > MOST_LINES;
        return tooLarge ? frame.height() + 1 : size.height(said, column);
    }

    private String pointList(Fit<Point> fit, boolean alone, @Nullable String origin) {
        return list(alone ? "alone" : fit.things().size() <= FEW ? "points few" : "points", fit, origin);
    }

    private String list(String kind, Fit<Point> fit, @Nullable String origin) {
        return templates.fill(
                "slide/points",
                new Values()
                        .put("kind", kind)
                        .put("size", fit.size().cssClass())
                        .put("points", texts.statements(fit.things()))
                        .put("originName", labels.source())
                        .put("origin", origin));
    }

    /** What statements below an exhibit take, in points. */
    private double below(List<Point> points, Size size) {
        return size.height(points, point -> height(point, size)) + BELOW;
    }

    /** The exhibit alone has the slide; what is said beside it follows, so that neither is made small. */
    private List<Draft> exhibit(Slide.Exhibit exhibit) {
        List<Draft> drafts = new ArrayList<>();
        double left = frame.height() - ExhibitWriter.height(exhibit.block(), frame);
        Optional<Size> beside = Stream.of(usual, Size.MEDIUM, Size.SMALL)
                .filter(size -> !size.isLargerThan(usual))
                .filter(size -> below(exhibit.points(), size) <= left)
                .findFirst();
        boolean together = !exhibit.points().isEmpty() && beside.isPresent();
        Size size = beside.orElse(Size.SMALL);
        double room = together ? frame.height() - below(exhibit.points(), size) : frame.height();
        String section =
                exhibit.place().headingId().isEmpty() ? "" : exhibit.place().title();
        String block = exhibits.write(exhibit.block(), new SlideFrame(frame.width(), room), labels.excerptIn(section));
        String points = together ? list("points", new Fit<>(size, exhibit.points()), null) : "";
        drafts.add(Draft.of("exhibit", exhibit.place(), block + points));
        if (!together) {
            drafts.addAll(points(exhibit.place(), exhibit.points()));
        }
        return drafts;
    }

    private List<Draft> closing(Slide.Closing closing) {
        List<Draft> drafts = new ArrayList<>();
        List<Fit<Point>> fits = Fit.of(closing.takeaways(), frame.height() - ORIGIN, usual, MOST_POINTS, this::height);
        for (Fit<Point> fit : fits) {
            boolean last = drafts.size() == fits.size() - 1;
            drafts.add(new Draft(
                    "closing", 0, "", labels.closing(), "", pointList(fit, false, last ? metadata.source() : null)));
        }
        return drafts;
    }
}
