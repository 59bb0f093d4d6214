package io.github.zhiban.digest;

import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import java.util.List;
import java.util.Locale;

/** Writes a deck as {@code summary.md}: title, abstract, what each section says, key terms, takeaways, source. */
public final class SummaryWriter {
    /** The Markdown text, lines separated by {@code \n}. */
    public String write(Deck deck) {
        var text = new StringBuilder();
        var labels = DeckLabels.of(deck.metadata().language());
        text.append("# ").append(escape(deck.metadata().title())).append('\n');
        var title = "";
        for (var slide : deck.slides()) {
            title = write(slide, title, labels, text);
        }
        var extent = deck.extent();
        text.append('\n')
                .append(String.format(
                        Locale.ROOT,
                        labels.extent(),
                        extent.stated(),
                        extent.prose(),
                        Math.round(100 * extent.share())))
                .append('\n');
        var source = deck.metadata().source();
        if (source != null) {
            text.append("\n<").append(source).append(">\n");
        }
        return text.toString();
    }

    /** Writes one slide and says under which section heading the text stands now. */
    private static String write(Slide slide, String title, DeckLabels labels, StringBuilder text) {
        return switch (slide) {
            case Slide.Cover it -> {
                if (!it.abstractSentence().isEmpty()) {
                    text.append('\n')
                            .append("> ")
                            .append(escape(it.abstractSentence()))
                            .append('\n');
                }
                yield title;
            }
            case Slide.Agenda it -> title;
            case Slide.Points it -> {
                var now = section(it.place(), title, text);
                points(it.points(), text);
                yield now;
            }
            case Slide.Timeline it -> {
                var now = section(it.place(), title, text);
                it.events().forEach(event -> item((event.name() + " " + event.when()).strip(), event.text(), text));
                yield now;
            }
            case Slide.Comparison it -> {
                var now = section(it.place(), title, text);
                for (var subject : it.subjects()) {
                    text.append("- **").append(escape(subject.name())).append("**\n");
                    subject.points()
                            .forEach(point -> text.append("  - ")
                                    .append(escape(point.text()))
                                    .append('\n'));
                }
                yield now;
            }
            case Slide.Exhibit it -> {
                if (it.points().isEmpty() && it.place().claimed().isEmpty()) {
                    yield title;
                }
                var now = section(it.place(), title, text);
                points(it.points(), text);
                yield now;
            }
            case Slide.KeyTerms it -> {
                text.append("\n## ").append(labels.terms()).append("\n\n");
                it.terms().forEach(term -> item(term.name(), term.text(), text));
                yield "";
            }
            case Slide.Closing it -> {
                if (!it.takeaways().isEmpty()) {
                    text.append("\n## ").append(labels.closing()).append("\n\n");
                    points(it.takeaways(), text);
                }
                yield "";
            }
        };
    }

    private static String section(Place place, String title, StringBuilder text) {
        if (!place.title().equals(title)) {
            text.append("\n## ").append(escape(place.title())).append("\n\n");
        }
        place.claimed().ifPresent(claim -> item(claim.lead(), claim.text(), text));
        return place.title();
    }

    private static void points(List<Point> points, StringBuilder text) {
        points.forEach(point -> item(point.lead(), point.text(), text));
    }

    private static void item(String lead, String content, StringBuilder text) {
        text.append("- ");
        if (!lead.isEmpty()) {
            text.append("**").append(escape(lead)).append("**").append(content.isEmpty() ? "" : "：");
        }
        text.append(escape(content)).append('\n');
    }

    /** Keeps the author's characters from being read as Markdown. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1").replace('\n', ' ');
    }
}
