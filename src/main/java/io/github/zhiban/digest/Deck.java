package io.github.zhiban.digest;

import io.github.zhiban.article.Metadata;
import java.util.List;

/**
 * A slide summary. Every statement in it is the author's.
 *
 * @param slides in order, the cover first and the closing slide last
 * @param extent how much of the article they say
 */
public record Deck(Metadata metadata, List<Slide> slides, DeckExtent extent) {
    public Deck {
        slides = List.copyOf(slides);
    }
}
