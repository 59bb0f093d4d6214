package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.Slide.Event;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.Slide.Subject;
import io.github.zhiban.digest.Slide.Term;
import io.github.zhiban.edition.markup.InlineWriter;
import io.github.zhiban.edition.markup.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what a deck says into what templates show. */
record SlideTexts(SlideMedium medium, Location article) {

    /**
     * A statement as markup.
     *
     * @param lead {@code null} when there is none
     * @param text {@code null} when the lead says it all
     */
    record Statement(@Nullable String lead, @Nullable String text) {}

    /** A date, a term or a thing compared, and what is said of it; as markup. */
    record Named(String name, List<Statement> points) {}

    /** A period as markup; the name is {@code null} when it has none. */
    record Stage(
            @Nullable String name, String when, @Nullable String text) {}

    /** Plain text as markup. */
    String plain(String text) {
        Markup out = new Markup();
        medium.text(out, text, article);
        return out.toString();
    }

    List<Statement> statements(List<Point> points) {
        return points.stream().map(this::statement).toList();
    }

    Named event(Event event) {
        return new Named(plain(event.when()), List.of(new Statement(null, said(event.content(), event.at()))));
    }

    Stage stage(Event event) {
        return new Stage(
                event.name().isEmpty() ? null : plain(event.name()),
                plain(event.when()),
                said(event.content(), event.at()));
    }

    Named term(Term term) {
        return new Named(plain(term.name()), List.of(new Statement(null, said(term.definition(), term.at()))));
    }

    Named subject(Subject subject) {
        return new Named(plain(subject.name()), statements(subject.points()));
    }

    private Statement statement(Point point) {
        String lead = point.lead().isEmpty() ? null : plain(point.lead());
        String text = said(point.content(), point.at());
        return new Statement(lead, text);
    }

    private @Nullable String said(List<Inline> content, Location at) {
        return content.isEmpty() ? null : runs(content, at);
    }

    /** What somebody says as markup. */
    String runs(List<Inline> content, Location at) {
        Markup out = new Markup();
        new InlineWriter(out, medium).write(unstressed(content), at);
        return out.toString();
    }

    /** Stress on all that is said stresses nothing. */
    private static List<Inline> unstressed(List<Inline> content) {
        boolean all = content.stream()
                .allMatch(run -> run instanceof Inline.Strong
                        || run instanceof Inline.Emphasis
                        || run instanceof Inline.Mark
                        || run instanceof Inline.Underline
                        || (run instanceof Inline.Text blank && blank.value().isBlank()));
        boolean some = content.stream().anyMatch(run -> !(run instanceof Inline.Text));
        return all && some
                ? unstressed(content.stream().flatMap(SlideTexts::inside).toList())
                : content;
    }

    private static Stream<Inline> inside(Inline run) {
        if (run instanceof Inline.Strong strong) {
            return strong.content().stream();
        }
        if (run instanceof Inline.Emphasis emphasis) {
            return emphasis.content().stream();
        }
        if (run instanceof Inline.Mark mark) {
            return mark.content().stream();
        }
        return run instanceof Inline.Underline underline ? underline.content().stream() : Stream.of(run);
    }
}
