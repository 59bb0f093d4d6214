package io.github.zhiban.verify.structure;

import io.github.zhiban.article.Block;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.digest.Slide.Subject;
import io.github.zhiban.verify.structure.Expected.Form;
import io.github.zhiban.verify.structure.Expected.Where;
import java.util.List;

/** What a deck is expected to become in slides: a layout may show rows as columns and long things in part. */
final class DeckPassages {
    private static final String TITLE = "H2";

    private final BlockPassages passages = new BlockPassages(true);

    private DeckPassages() {}

    static List<Expected> of(Deck deck) {
        DeckPassages expected = new DeckPassages();
        expected.passages.as(Form.BEGINNING).add("H1", "", deck.metadata().title());
        expected.passages.as(Form.WHOLE);
        deck.slides().forEach(expected::add);
        return expected.passages.passages();
    }

    private void add(Slide slide) {
        switch (slide) {
            case Slide.Cover it -> text("", it.abstractSentence());
            case Slide.Agenda it -> it.entries().forEach(entry -> text("TOC", entry.title()));
            case Slide.Points it -> {
                title(it.place(), Form.BEGINNING);
                shaped(it.points());
            }
            case Slide.Timeline it -> {
                title(it.place(), Form.BEGINNING);
                passages.at(Where.ANYWHERE);
                it.events().forEach(event -> {
                    text("", event.name() + event.when());
                    text("", passages.text(event.content()));
                });
                passages.at(Where.EXACT);
            }
            case Slide.Comparison it -> {
                title(it.place(), Form.BEGINNING);
                passages.inAnyOrder(() -> {
                    if (it.aspects().isEmpty()) {
                        it.subjects().forEach(this::subject);
                    } else {
                        it.aspects().forEach(aspect -> text("TH", aspect));
                        it.subjects().forEach(this::row);
                    }
                });
            }
            case Slide.Exhibit it -> exhibit(it);
            case Slide.KeyTerms it ->
                it.terms().forEach(term -> {
                    text("TH", term.name());
                    text("TD", passages.text(term.definition()));
                });
            case Slide.Closing it -> points(it.takeaways());
        }
    }

    private void text(String place, String text) {
        passages.add(BlockPassages.TEXT, place, text);
    }

    private void title(Place place, Form form) {
        passages.as(form)
                .add(
                        TITLE,
                        "",
                        place.claimed()
                                .map(claim -> passages.text(claim.content()))
                                .orElse(place.title()));
        passages.as(Form.WHOLE);
    }

    private void points(List<Point> points) {
        points.forEach(point -> text("L", statement(point)));
    }

    /** Statements with names may stand in cards. */
    private void shaped(List<Point> points) {
        boolean named = points.stream().noneMatch(point -> point.lead().isEmpty());
        passages.at(named ? Where.ANYWHERE : Where.EXACT);
        points.forEach(point -> text(named ? "" : "L", statement(point)));
        passages.at(Where.EXACT);
    }

    private String statement(Point point) {
        return point.lead() + passages.text(point.content());
    }

    private void row(Subject subject) {
        text("TH", subject.name());
        subject.points().forEach(point -> text("TD", passages.text(point.content())));
    }

    private void subject(Subject subject) {
        text("TH", subject.name());
        subject.points().forEach(point -> text("TD", statement(point)));
    }

    /** A figure that is not at hand is left out, and with it a title that nothing else stands under. */
    private void exhibit(Slide.Exhibit exhibit) {
        boolean figure = exhibit.block() instanceof Block.Figure;
        title(exhibit.place(), figure && exhibit.points().isEmpty() ? Form.OPTIONAL : Form.BEGINNING);
        passages.as(exhibit.block() instanceof Block.CodeBlock ? Form.BEGINNING : Form.OPTIONAL);
        passages.addAll(List.of(shown(exhibit.block())), "");
        passages.as(Form.WHOLE);
        points(exhibit.points());
    }

    /** Of several pictures a slide shows the first. */
    private static Block shown(Block block) {
        return block instanceof Block.Figure figure
                ? new Block.Figure(figure.pictures().subList(0, 1), figure.caption(), figure.at())
                : block;
    }
}
