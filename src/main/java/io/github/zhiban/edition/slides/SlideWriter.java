package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Event;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.Slide.Subject;
import io.github.zhiban.digest.Slide.Term;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.slides.SlideTexts.Named;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the slides of a deck: one page each, more where one cannot hold what the slide says. */
final class SlideWriter {
    private static final int MOST_POINTS = 6;
    private static final int MOST_LINES = 2;
    private static final int MOST_ROWS = 6;
    private static final int MOST_STAGES = 5;
    private static final int MOST_COLUMNS = 4;
    /** What separates a period from the next, in points. */
    private static final double STAGE_SPACE = 6;
    /** White space between columns, in points. */
    private static final double GUTTER = 28;
    /** The column of names, in points; style sheets set it. */
    private static final double NAMES = 148;
    /** What a bullet takes, in points. */
    private static final double BULLET = 26;
    /** The rule and the space between rows, in points. */
    private static final double ROW_SPACE = 14;

    private static final double ORIGIN = 30;

    private final Frame frame;
    private final Metadata metadata;
    private final Templates templates;
    private final SlideTexts texts;
    private final ExhibitWriter exhibits;
    private final AgendaWriter agendas;

    SlideWriter(
            Frame frame,
            Metadata metadata,
            Templates templates,
            SlideTexts texts,
            ExhibitWriter exhibits,
            AgendaWriter agendas) {
        this.frame = frame;
        this.metadata = metadata;
        this.templates = templates;
        this.texts = texts;
        this.exhibits = exhibits;
        this.agendas = agendas;
    }

    List<Draft> write(Slide slide) {
        return switch (slide) {
            case Slide.Cover cover -> List.of(new Draft("cover", 0, "", null, "", cover(cover)));
            case Slide.Agenda agenda -> agendas.write(agenda);
            case Slide.Points points -> points(points.place(), points.points());
            case Slide.Timeline timeline -> timeline(timeline);
            case Slide.Comparison comparison -> comparison(comparison);
            case Slide.Exhibit exhibit -> exhibit(exhibit);
            case Slide.KeyTerms terms -> terms(terms);
            case Slide.Closing closing -> closing(closing);
        };
    }

    private String cover(Slide.Cover cover) {
        return templates.fill(
                "slide/cover",
                new Values()
                        .put("title", texts.broken(metadata.title(), Titles.coverMeasure(metadata.title())))
                        .put("titleClass", Titles.coverClass(metadata.title()))
                        .put("sentence", texts.plain(cover.abstractSentence()))
                        .put("byline", texts.plain(Byline.of(metadata)))
                        .put("source", metadata.source()));
    }

    private List<Draft> points(Place place, List<Point> points) {
        return Fit.of(points, frame.height(), MOST_POINTS, this::height).stream()
                .map(fit -> draft("points", place, pointList(fit, null)))
                .toList();
    }

    /** A statement takes two lines; where it would take more, the type is too large. */
    private double height(Point point, Size size) {
        String said = SlideTexts.said(point);
        double column = frame.width() - BULLET;
        boolean tooLarge = size.isLargerThan(Size.SMALL) && size.lines(said, column) > MOST_LINES;
        return tooLarge ? frame.height() + 1 : size.height(said, column);
    }

    private String pointList(Fit<Point> fit, @Nullable String origin) {
        return templates.fill(
                "slide/points",
                new Values()
                        .put("size", fit.size().cssClass())
                        .put("points", texts.statements(fit.things()))
                        .put("origin", origin));
    }

    /** Dates stand beside what happened; periods, which are longer and may have names, above it. */
    private List<Draft> timeline(Slide.Timeline timeline) {
        boolean periods = timeline.events().stream()
                .anyMatch(event -> !event.name().isEmpty() || Size.SMALL.lines(event.when(), NAMES * 0.9) > MOST_LINES);
        if (periods) {
            return Fit.of(timeline.events(), frame.height(), MOST_STAGES, this::stageHeight).stream()
                    .map(fit -> draft("timeline", timeline.place(), stages(fit)))
                    .toList();
        }
        return Fit.of(
                        timeline.events(),
                        frame.height(),
                        MOST_ROWS,
                        (Event event, Size size) -> rowHeight(event.when(), List.of(event.text()), size))
                .stream()
                .map(fit -> draft("timeline", timeline.place(), rows(fit, texts::event)))
                .toList();
    }

    private double stageHeight(Event event, Size size) {
        return size.height("", frame.width()) + size.height(event.text(), frame.width() - BULLET) + STAGE_SPACE;
    }

    private String stages(Fit<Event> fit) {
        return templates.fill(
                "slide/stages",
                new Values()
                        .put("size", fit.size().cssClass())
                        .put("stages", fit.things().stream().map(texts::stage).toList()));
    }

    private List<Draft> terms(Slide.KeyTerms terms) {
        return Fit.of(
                        terms.terms(),
                        frame.height(),
                        MOST_ROWS,
                        (Term term, Size size) -> rowHeight(term.name(), List.of(term.text()), size))
                .stream()
                .map(fit -> new Draft("terms", 0, "", "关键术语", "", rows(fit, texts::term)))
                .toList();
    }

    private List<Draft> comparison(Slide.Comparison comparison) {
        List<Subject> subjects = comparison.subjects();
        double column = (frame.width() + GUTTER) / subjects.size() - GUTTER;
        for (Size size : List.of(Size.MEDIUM, Size.SMALL)) {
            boolean fits = subjects.size() <= MOST_COLUMNS
                    && subjects.stream().allMatch(subject -> columnHeight(subject, size, column) <= frame.height());
            if (fits) {
                String content = templates.fill(
                        "slide/columns",
                        new Values()
                                .put("size", size.cssClass())
                                .put(
                                        "columns",
                                        subjects.stream().map(texts::subject).toList()));
                return List.of(draft("comparison", comparison.place(), content));
            }
        }
        return Fit.of(
                        subjects,
                        frame.height(),
                        MOST_ROWS,
                        (Subject subject, Size size) -> rowHeight(subject.name(), said(subject), size))
                .stream()
                .map(fit -> draft("comparison", comparison.place(), rows(fit, texts::subject)))
                .toList();
    }

    private static List<String> said(Subject subject) {
        return subject.points().stream().map(SlideTexts::said).toList();
    }

    private static double columnHeight(Subject subject, Size size, double column) {
        return size.height(subject.name(), column * 0.9)
                + ROW_SPACE * 2
                + size.height(said(subject), text -> size.height(text, column));
    }

    private double rowHeight(String name, List<String> texts, Size size) {
        double text = frame.width() - NAMES - GUTTER;
        return ROW_SPACE
                + Math.max(size.height(name, NAMES * 0.9), size.height(texts, said -> size.height(said, text)));
    }

    private <T> String rows(Fit<T> fit, Function<T, Named> named) {
        return templates.fill(
                "slide/rows",
                new Values()
                        .put("size", fit.size().cssClass())
                        .put("rows", fit.things().stream().map(named).toList()));
    }

    /** The exhibit alone has the slide; what is said beside it follows, so that neither is made small. */
    private List<Draft> exhibit(Slide.Exhibit exhibit) {
        if (exhibit.block() instanceof Block.Figure figure && !exhibits.isAtHand(figure)) {
            return points(exhibit.place(), exhibit.points());
        }
        List<Draft> drafts = new ArrayList<>();
        double below = Size.SMALL.height(exhibit.points(), point -> height(point, Size.SMALL)) + ROW_SPACE;
        boolean together = !exhibit.points().isEmpty() && below <= frame.height() / 3;
        double room = together ? frame.height() - below : frame.height();
        String block = exhibits.write(exhibit.block(), new Frame(frame.width(), room));
        String points = together ? pointList(new Fit<>(Size.SMALL, exhibit.points()), null) : "";
        drafts.add(draft("exhibit", exhibit.place(), block + points));
        if (!together) {
            drafts.addAll(points(exhibit.place(), exhibit.points()));
        }
        return drafts;
    }

    private List<Draft> closing(Slide.Closing closing) {
        List<Draft> drafts = new ArrayList<>();
        List<Fit<Point>> fits = Fit.of(closing.takeaways(), frame.height() - ORIGIN, MOST_POINTS, this::height);
        for (Fit<Point> fit : fits) {
            boolean last = drafts.size() == fits.size() - 1;
            drafts.add(new Draft("closing", 0, "", "要点回顾", "", pointList(fit, last ? metadata.source() : null)));
        }
        return drafts;
    }

    private static Draft draft(String kind, Place place, String content) {
        return new Draft(kind, place.chapterIndex(), place.chapter(), place.title(), place.headingId(), content);
    }
}
