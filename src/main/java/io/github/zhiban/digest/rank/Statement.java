package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Inline;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Excerpt;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for the summary: a complete statement of the author's, short enough for a slide.
 *
 * @param lead the bold lead, term or subheading that it belongs to; empty when there is none
 * @param context the lead or subheading around the lead; empty when there is none
 * @param passage where it stands
 * @param sentence the sentence it was cut from
 * @param excerpt what is shown of the sentence
 * @param role what it is in its section
 * @param item where it stands in a list
 * @param order its place in the article, counted over all statements
 */
public record Statement(
        String lead,
        String context,
        AnnotatedPassage passage,
        Span sentence,
        Excerpt excerpt,
        Role role,
        ItemPlace item,
        int order) {

    /**
     * Where a statement stands in a list whose items belong together.
     *
     * @param list counted over the article's lists; 0 outside of such a list
     * @param index of the item, from 0
     * @param count of the list's items
     * @param ordered whether they are numbered
     */
    public record ItemPlace(int list, int index, int count, boolean ordered) {
        static final ItemPlace NONE = new ItemPlace(0, 0, 0, false);
    }

    /** What a statement is in its section. */
    public enum Role {
        /** The first sentence of a paragraph. */
        OPENING,
        /** Another sentence of a paragraph. */
        PROSE,
        /** The last of several sentences of a paragraph. */
        ENDING,
        /** The first sentence of a list item. */
        ITEM,
        /** Another sentence of a list item. */
        ITEM_DETAIL,
        /** A line over code or a picture that no mark ends. */
        LABEL
    }

    /** The same under a lead that stands in a section of its own. */
    public Statement within(String section) {
        return new Statement(lead, section, passage, sentence, excerpt, role, item, order);
    }

    /** Statements of one article are told apart by their order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement statement && statement.order == order;
    }

    @Override
    public int hashCode() {
        return order;
    }

    /** The author's characters; a formula is one {@link io.github.zhiban.digest.text.Passage#FORMULA}. */
    public String text() {
        return excerpt.of(passage.text());
    }

    /** Whether it says, at least in part, what another says. */
    public boolean overlaps(Statement other) {
        return passage.passage() == other.passage.passage()
                && part().start() < other.part().end()
                && other.part().start() < part().end();
    }

    /** From where to where it stands, with what is left out between. */
    public Span part() {
        return excerpt.span();
    }

    /** The statement folded for comparing. */
    public String folded() {
        return excerpt.of(passage.folded());
    }

    /** The runs to show. */
    public List<Inline> content() {
        return excerpt.content(passage.passage());
    }

    /** Whether its author ended it with a full stop. */
    public boolean isEnded() {
        var text = passage.text();
        return part().end() < text.length() && "。！!".indexOf(text.charAt(part().end())) >= 0;
    }

    /** Where its passage begins. */
    public Location at() {
        return passage.passage().at();
    }

    /** How wide it is, in half-widths, without its lead. */
    public int width() {
        return excerpt.width(passage.passage());
    }

    /** Its words. */
    public List<Word> words() {
        return passage.words(part());
    }

    /** The words that tell what it is about. */
    public Set<String> contentWords() {
        return words().stream().filter(Word::isContent).map(Word::text).collect(Collectors.toUnmodifiableSet());
    }
}
