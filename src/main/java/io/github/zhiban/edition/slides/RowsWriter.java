package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Event;
import io.github.zhiban.digest.Slide.Subject;
import io.github.zhiban.digest.Slide.Term;
import io.github.zhiban.edition.slides.SlideTexts.Named;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the slides on which names stand beside, or above, what is said of them: dates, terms, things compared. */
final class RowsWriter {
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
    /** The rule beside a period and the space after it, in points. */
    private static final double BESIDE = 26;
    /** The rule and the space between rows, in points. */
    private static final double ROW_SPACE = 14;

    private final SlideFrame frame;
    private final Templates templates;
    private final SlideTexts texts;
    private final DeckLabels labels;
    private final Size usual;

    /**
     * A writer.
     *
     * @param usual the type size of the deck
     */
    RowsWriter(SlideFrame frame, Templates templates, SlideTexts texts, DeckLabels labels, Size usual) {
        this.frame = frame;
        this.templates = templates;
        this.texts = texts;
        this.labels = labels;
        this.usual = usual;
    }

    /** Dates stand beside what happened; periods, which are longer and may have names, above it. */
    List<Draft> timeline(Slide.Timeline timeline) {
        boolean periods = timeline.events().stream()
                .anyMatch(event -> !event.name().isEmpty() || Size.SMALL.lines(event.when(), NAMES * 0.9) > MOST_LINES);
        if (periods) {
            return Fit.of(timeline.events(), frame.height(), usual, MOST_STAGES, this::stageHeight).stream()
                    .map(fit -> Draft.of("timeline", timeline.place(), stages(fit)))
                    .toList();
        }
        return Fit.of(
                        timeline.events(),
                        frame.height(),
                        usual,
                        MOST_ROWS,
                        (Event event, Size size) -> rowHeight(event.when(), List.of(event.text()), size))
                .stream()
                .map(fit -> Draft.of("timeline", timeline.place(), rows(fit, texts::event)))
                .toList();
    }

    private double stageHeight(Event event, Size size) {
        return size.height("", frame.width()) + size.height(event.text(), frame.width() - BESIDE) + STAGE_SPACE;
    }

    private String stages(Fit<Event> fit) {
        return templates.fill(
                "slide/stages",
                new Values()
                        .put("size", fit.size().cssClass())
                        .put("stages", fit.things().stream().map(texts::stage).toList()));
    }

    List<Draft> terms(Slide.KeyTerms terms) {
        return Fit.of(
                        terms.terms(),
                        frame.height(),
                        usual,
                        MOST_ROWS,
                        (Term term, Size size) -> rowHeight(term.name(), List.of(term.text()), size))
                .stream()
                .map(fit -> new Draft("terms", 0, "", labels.terms(), "", rows(fit, texts::term)))
                .toList();
    }

    /** Side by side; four or more below one another where a slide holds them so, since their columns would be narrow. */
    List<Draft> comparison(Slide.Comparison comparison) {
        List<Subject> subjects = comparison.subjects();
        Optional<String> columns = columns(subjects);
        if (columns.isPresent() && subjects.size() < MOST_COLUMNS) {
            return List.of(Draft.of("comparison", comparison.place(), columns.get()));
        }
        List<Fit<Subject>> fits = Fit.of(
                subjects,
                frame.height(),
                usual,
                MOST_ROWS,
                (Subject subject, Size size) -> rowHeight(subject.name(), said(subject), size));
        if (columns.isPresent() && fits.size() > 1) {
            return List.of(Draft.of("comparison", comparison.place(), columns.get()));
        }
        return fits.stream()
                .map(fit -> Draft.of("comparison", comparison.place(), rows(fit, texts::subject)))
                .toList();
    }

    private Optional<String> columns(List<Subject> subjects) {
        double column = (frame.width() + GUTTER) / subjects.size() - GUTTER;
        return Stream.of(Size.MEDIUM, Size.SMALL)
                .filter(size -> subjects.size() <= MOST_COLUMNS
                        && subjects.stream().allMatch(subject -> columnHeight(subject, size, column) <= frame.height()))
                .findFirst()
                .map(size -> templates.fill(
                        "slide/columns",
                        new Values()
                                .put("size", size.cssClass())
                                .put(
                                        "columns",
                                        subjects.stream().map(texts::subject).toList())));
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
}
