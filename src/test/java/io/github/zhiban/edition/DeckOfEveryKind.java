package io.github.zhiban.edition;

import io.github.zhiban.article.Article;
import io.github.zhiban.digest.Deck;

/** A deck that holds every kind of slide, for tests beside this package. */
public final class DeckOfEveryKind {
    private DeckOfEveryKind() {}

    /** The deck. */
    public static Deck deck() {
        return Articles.deck();
    }

    /** The article that it summarises. */
    public static Article article() {
        return Articles.everyKind();
    }
}
