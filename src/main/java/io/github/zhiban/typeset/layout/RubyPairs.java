package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.ParagraphGlyphs;
import io.github.zhiban.typeset.layout.ParagraphSource.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which text of a paragraph is ruby, set above which base (CLREQ, interlinear annotations: pronunciation above
 * horizontal lines, centred on its base, which is widened where the annotation is wider). A pair is never parted by a
 * line end.
 *
 * <p>Known as: 注音.
 */
final class RubyPairs {
    /** Between two annotations that are as wide as their bases, in em of the annotation. */
    private static final double GAP = 0.25;

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * A base and the annotation that follows it in the text.
     *
     * @param base the base's first offset in the paragraph; its last is the one before {@code baseEnd}
     * @param start the annotation's first offset; its last is the one before {@code end}
     * @param sizes the font size of the base over that of the annotation
     * @param em the font size of the annotation, in points
     */
    record Pair(int base, int baseEnd, int start, int end, float sizes, double em) {}

    private RubyPairs() {}

    static RubyPairs of(List<Piece> pieces) {
        RubyPairs found = new RubyPairs();
        Piece base = null;
        int baseEnd = 0;
        Element annotation = null;
        for (Piece piece : pieces) {
            Element ruby = ancestor(piece, "ruby");
            Element rt = ancestor(piece, "rt");
            if (ruby == null) {
                base = null;
            } else if (rt == null) {
                boolean continued = base != null && annotation == null && ruby.equals(ancestor(base, "ruby"));
                base = continued ? base : piece;
                baseEnd = piece.end();
            } else if (base != null) {
                found.add(base, baseEnd, piece, rt.equals(annotation));
            }
            annotation = rt;
        }
        return found;
    }

    private void add(Piece base, int baseEnd, Piece piece, boolean continued) {
        int start = continued ? pairs.removeLast().start : piece.start();
        pairs.add(new Pair(
                base.start(),
                baseEnd,
                start,
                piece.end(),
                base.font().size() / piece.font().size(),
                piece.em()));
    }

    private static @Nullable Element ancestor(Piece piece, String name) {
        Node node = piece.box().getTextNode() == null
                ? piece.box().getElement()
                : piece.box().getTextNode();
        while (node != null && !node.getNodeName().equals(name)) {
            node = node.getParentNode();
        }
        return (Element) node;
    }

    /** The pair whose annotation a piece belongs to. */
    @Nullable
    Pair annotated(Piece piece) {
        for (Pair pair : pairs) {
            if (piece.start() >= pair.start && piece.end() <= pair.end) {
                return pair;
            }
        }
        return null;
    }

    /** The pair whose base a piece belongs to. */
    @Nullable
    Pair based(Piece piece) {
        for (Pair pair : pairs) {
            if (piece.start() >= pair.base && piece.end() <= pair.baseEnd) {
                return pair;
            }
        }
        return null;
    }

    /** What a base gets on each side to be as wide as its annotation, in points. */
    static double padding(Pair pair, ParagraphGlyphs glyphs) {
        double missing = glyphs.width(pair.start, pair.end) + GAP * pair.em - glyphs.width(pair.base, pair.baseEnd);
        return Math.max(0, missing / 2);
    }
}
