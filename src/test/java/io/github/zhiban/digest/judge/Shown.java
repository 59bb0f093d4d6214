package io.github.zhiban.digest.judge;

import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.Slide;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that a deck shows.
 *
 * @param lead what stands before it, possibly empty
 */
record Shown(Place place, String lead, String text) {

    enum Place {
        COVER,
        BODY,
        TERM,
        CLOSING
    }

    /** All that a deck states. */
    static List<Shown> of(Deck deck) {
        var shown = new ArrayList<Shown>();
        for (var slide : deck.slides()) {
            points(
                    Place.BODY,
                    slide.located().flatMap(Slide.Place::claimed).stream().toList(),
                    shown);
            switch (slide) {
                case Slide.Cover it -> {
                    if (!it.abstractSentence().isEmpty()) {
                        shown.add(new Shown(Place.COVER, "", it.abstractSentence()));
                    }
                }
                case Slide.Agenda it -> {}
                case Slide.Points it -> points(Place.BODY, it.points(), shown);
                case Slide.Exhibit it -> points(Place.BODY, it.points(), shown);
                case Slide.Closing it -> points(Place.CLOSING, it.takeaways(), shown);
                case Slide.Comparison it ->
                    it.subjects().forEach(subject -> points(Place.BODY, subject.points(), shown));
                case Slide.Timeline it ->
                    it.events()
                            .forEach(event -> shown.add(
                                    new Shown(Place.BODY, (event.name() + " " + event.when()).strip(), event.text())));
                case Slide.KeyTerms it ->
                    it.terms().forEach(term -> shown.add(new Shown(Place.TERM, term.name(), term.text())));
            }
        }
        return shown;
    }

    private static void points(Place place, List<Slide.Point> points, List<Shown> shown) {
        points.forEach(point -> shown.add(
                point.content().isEmpty()
                        ? new Shown(place, "", point.lead())
                        : new Shown(place, point.lead(), point.text())));
    }

    String letters() {
        return Sentence.letters(text);
    }

    /** Whether it says the better part of a sentence, nothing of weight left out. */
    boolean says(Sentence sentence) {
        var whole = sentence.letters();
        var bare = sentence.bareLetters();
        for (var said : List.of(letters(), Sentence.letters(lead + text))) {
            boolean all = !whole.isEmpty() && (said.contains(whole) || (!bare.isEmpty() && said.contains(bare)));
            boolean most = (whole.contains(said) || bare.contains(said)) && said.length() >= 0.8 * bare.length();
            if (!said.isEmpty() && (all || most)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it comes from a sentence. */
    boolean isFrom(Sentence sentence) {
        var said = letters();
        var whole = sentence.letters();
        return said.length() >= 4
                && (whole.contains(said)
                        || sentence.bareLetters().contains(said)
                        || (whole.length() >= 6 && said.contains(whole)));
    }
}
