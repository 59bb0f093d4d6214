package io.github.zhiban.digest;

import io.github.zhiban.article.Metadata;
import java.util.List;

/**
 * A slide summary. Every statement in it is the author's.
 *
 * @param form what kind of article it summarises
 * @param slides in order, the cover first and the closing slide last; none where a deck would say too little of the
 *     article
 * @param extent how much of the article they say
 */
public record Deck(DeckForm form, Metadata metadata, List<Slide> slides, DeckExtent extent) {
    public Deck {
        slides = List.copyOf(slides);
    }
}
