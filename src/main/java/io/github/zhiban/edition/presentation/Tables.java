package io.github.zhiban.edition.presentation;

import io.github.zhiban.digest.Slide;
import io.github.zhiban.edition.slides.PointForms;
import io.github.zhiban.pptx.Presentation.Frame;
import io.github.zhiban.pptx.Presentation.Paragraph;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Shape;
import io.github.zhiban.pptx.Presentation.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Comparisons and terms as tables, and chronologies as an axis. */
record Tables(Frame body, RunWriter writer) {
    private static final double SIDE = 0.24;
    private static final double BETWEEN = 16;
    private static final double DOT = 12;
    private static final double DATES = 64;

    /** Each event below its date, from left to right; more than five would be too narrow to be read. */
    List<Shape> axis(Slide.Timeline timeline) {
        int count = timeline.events().size();
        double column = (body.width() - BETWEEN * (count - 1)) / count;
        var texts = timeline.events().stream().map(Slide.Event::text).toList();
        double room = body.height() - DATES - 3 * DOT;
        double size = 0;
        for (double wanted : new double[] {20, 18, 16, 14}) {
            double tried = wanted;
            size = tried;
            if (texts.stream().allMatch(text -> TypeSizes.height(List.of(text), column, tried) <= room)) {
                break;
            }
        }
        var shapes = new ArrayList<Shape>();
        double line = body.y() + DATES + DOT / 2;
        shapes.add(new Shape.Mark(new Frame(body.x(), line - 1, body.width(), 2), false));
        for (int i = 0; i < count; i++) {
            var event = timeline.events().get(i);
            double x = body.x() + i * (column + BETWEEN);
            var head = new ArrayList<Paragraph>();
            if (!event.name().isEmpty()) {
                head.add(line(event.name(), Tone.INK, 14));
            }
            head.add(line(event.when(), Tone.ACCENT, 16));
            shapes.add(new Shape.Mark(new Frame(x, line - DOT / 2, DOT, DOT), true));
            shapes.add(new Shape.Text(new Frame(x, body.y(), column, DATES - 4), "Date", false, false, head));
            shapes.add(new Shape.Text(
                    new Frame(x, line + DOT, column, room),
                    "Event",
                    false,
                    false,
                    List.of(new Paragraph(writer.of(event.content()), size, false))));
        }
        return shapes;
    }

    private static Paragraph line(String text, Tone tone, double size) {
        return new Paragraph(List.of(RunWriter.plain(text, tone, true)), size, false);
    }

    Shape comparison(Slide.Comparison comparison) {
        int columns = comparison.subjects().size();
        double column = body.width() / columns;
        double size = 14;
        for (double tried : new double[] {20, 18, 16, 14}) {
            boolean fits = comparison.subjects().stream()
                    .allMatch(subject -> TypeSizes.height(
                                    subject.points().stream()
                                            .map(point -> point.lead() + point.text())
                                            .toList(),
                                    column - 2 * DOT,
                                    tried)
                            <= body.height() - DATES);
            if (fits) {
                size = tried;
                break;
            }
        }
        var head = new ArrayList<List<Paragraph>>();
        var cells = new ArrayList<List<Paragraph>>();
        for (var subject : comparison.subjects()) {
            var name = head.size() == 1 && PointForms.isTurn(comparison) ? "→ " + subject.name() : subject.name();
            head.add(List.of(line(name, Tone.ACCENT, 20)));
            cells.add(plain(subject.points(), size));
        }
        return new Shape.Table(
                body, comparison.place().title(), Collections.nCopies(columns, column), true, List.of(head, cells));
    }

    private List<Paragraph> plain(List<Slide.Point> points, double size) {
        return points.stream()
                .map(point -> new Paragraph(PresentationMaker.runs(point, writer), size, false))
                .toList();
    }

    /** The size of type, in points, in which terms fit below one another. */
    double size(Slide.KeyTerms terms) {
        var texts = terms.terms().stream().map(Slide.Term::text).toList();
        return TypeSizes.fitting(texts, body.width() * (1 - SIDE) - 2 * DOT, body.height(), 20, 18, 16, 14);
    }

    Shape terms(Slide.KeyTerms terms) {
        double side = body.width() * SIDE;
        double wide = body.width() - side;
        double size = size(terms);
        var rows = new ArrayList<List<List<Paragraph>>>();
        for (var term : terms.terms()) {
            List<Run> definition = writer.of(term.definition());
            rows.add(List.of(
                    List.of(line(term.name(), Tone.ACCENT, size)), List.of(new Paragraph(definition, size, false))));
        }
        return new Shape.Table(body, "", List.of(side, wide), false, rows);
    }
}
