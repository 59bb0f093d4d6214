package io.github.zhiban.digest.text;

import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * What is shown of a passage: one part of it, perhaps without what the author put in brackets.
 *
 * @param span the part
 * @param omitted what is left out of it, in order; each lies in the part
 */
public record Excerpt(Span span, List<Span> omitted) {
    private static final int NARROWEST_HAN = 0x2e80;

    public Excerpt {
        omitted = List.copyOf(omitted);
    }

    /** A part with all it holds. */
    static Excerpt whole(Span span) {
        return new Excerpt(span, List.of());
    }

    /**
     * A part without its parentheticals. Brackets that are part of a name or call, as in {@code main()}, stay, and so
     * do those that open the part.
     */
    static Excerpt withoutParentheticals(AnnotatedPassage passage, Span span) {
        var text = passage.text();
        var omitted = new ArrayList<Span>();
        int i = span.start() + 1;
        while (i < span.end()) {
            int close = passage.nesting().close(i);
            boolean parenthetical = close > i && close < span.end() && isParenthetical(text, i);
            if (parenthetical) {
                int start = spaceBefore(text, i);
                omitted.add(new Span(start, spaceAfter(text, start, close + 1, span.end())));
            }
            i = close > i ? close + 1 : i + 1;
        }
        return new Excerpt(span, omitted);
    }

    private static boolean isParenthetical(String text, int at) {
        char before = text.charAt(at - 1);
        boolean apart = before >= NARROWEST_HAN || Character.isWhitespace(before);
        return text.charAt(at) == '（' || (text.charAt(at) == '(' && apart);
    }

    private static int spaceBefore(String text, int at) {
        int start = at;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the gap ends: the space after a bracket goes too where Han meets Han; between other words it stays. */
    private static int spaceAfter(String text, int start, int after, int end) {
        int next = after;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean hanMeetsHan = start > 0
                && next < end
                && text.charAt(start - 1) >= NARROWEST_HAN
                && text.charAt(next) >= NARROWEST_HAN;
        return hanMeetsHan ? next : after;
    }

    /** A part as it is where that fits, else without its parentheticals. */
    public static Excerpt of(AnnotatedPassage passage, Span span, int maximum) {
        var whole = whole(span);
        return whole.width(passage.passage()) <= maximum ? whole : withoutParentheticals(passage, span);
    }

    /** What is shown from a place on. */
    public Excerpt from(int start) {
        return new Excerpt(
                new Span(start, span.end()),
                omitted.stream().filter(it -> it.start() >= start).toList());
    }

    /** The characters shown of the passage's text, plain or folded. */
    public String of(String text) {
        var shown = new StringBuilder();
        kept().forEach(it -> shown.append(text, it.start(), it.end()));
        return shown.toString();
    }

    /** The runs shown. */
    public List<Inline> content(Passage passage) {
        return kept().stream().flatMap(it -> passage.slice(it).stream()).toList();
    }

    /** How wide it is, in half-widths. */
    public int width(Passage passage) {
        return kept().stream().mapToInt(passage::width).sum();
    }

    private List<Span> kept() {
        var kept = new ArrayList<Span>();
        int start = span.start();
        for (var gap : omitted) {
            kept.add(new Span(start, Math.max(start, gap.start())));
            start = gap.end();
        }
        kept.add(new Span(start, Math.max(start, span.end())));
        return kept;
    }
}
