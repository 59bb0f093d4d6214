package io.github.zhiban.verify.structure;

import io.github.zhiban.article.Article;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.verify.reading.Roles;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the structure tree of an edition has to hold, in order. */
public final class Expectation {
    private final List<Expected> passages;

    private Expectation(List<Expected> passages) {
        this.passages = List.copyOf(passages);
    }

    /**
     * What a handout has to hold: the title, the headings, one rank below it, all text, pictures and formulas, the
     * notes.
     */
    public static Expectation of(Article article) {
        return new Expectation(ArticlePassages.of(article));
    }

    /** What slides have to hold: every statement of the deck, titles and exhibits as far as there is room for them. */
    public static Expectation of(Deck deck) {
        return new Expectation(DeckPassages.of(deck));
    }

    /** All text but formulas and what is said about pictures, a line for each passage. */
    public static String text(Article article) {
        return ArticlePassages.text(article).stream()
                .map(expected -> expected.passage().text())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Any text in the form in which the texts of an expectation are: without white space, in compatibility form (NFKC).
     */
    public static String plain(String text) {
        return TaggedPassage.plain(text);
    }

    /** The texts of the headings below the title, in order and in {@linkplain #plain plain} form. */
    public List<String> headings() {
        Predicate<Expected> heading =
                expected -> Roles.headingRank(expected.passage().role()) > 1;
        return passages.stream()
                .filter(heading)
                .map(expected -> expected.passage().text())
                .toList();
    }

    /** How many passages there are. */
    public int size() {
        return passages.size();
    }

    List<Expected> passages() {
        return passages;
    }
}
