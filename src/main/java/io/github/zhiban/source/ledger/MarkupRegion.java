package io.github.zhiban.source.ledger;

import io.github.zhiban.article.Ledger.Kind;
import io.github.zhiban.source.markup.MarkupToken;
import java.util.regex.Pattern;

/** Tells by the tags that go by whether a text stands in a formula or in a note. Used by one thread. */
final class MarkupRegion {
    private static final Pattern FORMULA = Pattern.compile(
            "(?i)<(?:math|mjx-container|annotation)\\b.*|<\\w+ [^>]*class=[\"']?[^\"'>]*\\b(?:katex|mathjax|math "
                    + "(?:inline|display))\\b.*"
                    + "|<script [^>]*math/tex.*",
            Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "(?i)<\\w+ [^>]*(?:class=[\"']?[^\"'>]*\\bfootnotes?(?:-ref|-item|s)?\\b|id=[\"']?(?:fn|footnote|_ftn|"
                    + "cite_note)[-:_\\d]"
                    + "|href=[\"']?#(?:fn|footnote|_ftn|cite_note)[-:_\\d]).*",
            Pattern.DOTALL);

    private Kind kind = Kind.TEXT;
    private String name = "";
    private int depth;

    /** What a text is that follows the tags seen so far. */
    Kind kind() {
        return kind;
    }

    /** Takes notice of a start tag. */
    void start(MarkupToken tag, String piece, String html) {
        boolean closed = tag.closesItself(html);
        if (kind == Kind.TEXT && !closed) {
            kind = FORMULA.matcher(piece).matches()
                    ? Kind.FORMULA
                    : NOTE.matcher(piece).matches() ? Kind.NOTE : kind;
            name = tag.name();
            depth = 1;
        } else if (tag.name().equals(name) && !closed) {
            depth++;
        }
    }

    /** Takes notice of an end tag. */
    void end(MarkupToken tag) {
        if (kind != Kind.TEXT && tag.name().equals(name) && --depth == 0) {
            kind = Kind.TEXT;
        }
    }
}
