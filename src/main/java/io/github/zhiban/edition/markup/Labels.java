package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Inline.Anchor;
import io.github.zhiban.article.Inline.HardLineBreak;
import io.github.zhiban.article.Inline.Image;
import io.github.zhiban.article.Inline.Link;
import io.github.zhiban.article.Inline.NoteRef;
import io.github.zhiban.article.Inline.Text;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.formula.FormulaText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Titles as they are repeated away from their place, in contents and running heads: without links, anchors, note marks,
 * pictures and line breaks.
 */
public final class Labels {
    private Labels() {}

    /** The runs of a title, to be written again. */
    public static List<Inline> of(List<Inline> title) {
        return title.stream().flatMap(Labels::of).toList();
    }

    /** A title as plain text on one line, its formulas spelled. */
    public static String plain(List<Inline> title) {
        return PlainText.of(title, formula -> FormulaText.plain(formula.tex()))
                .replace('\n', ' ')
                .strip();
    }

    private static Stream<Inline> of(Inline inline) {
        return switch (inline) {
            case Link link -> link.content().stream().flatMap(Labels::of);
            case NoteRef ignored -> Stream.empty();
            case Anchor ignored -> Stream.empty();
            case Image ignored -> Stream.empty();
            case HardLineBreak ignored -> Stream.of(new Text(" "));
            case Inline.Span span -> Stream.of(span.with(of(span.content())));
            case Text text -> Stream.of(text);
            case Inline.Code code -> Stream.of(code);
            case Inline.Keyboard keyboard -> Stream.of(keyboard);
            case Inline.InlineFormula formula -> Stream.of(formula);
            case Inline.Ruby ruby -> Stream.of(ruby);
        };
    }
}
