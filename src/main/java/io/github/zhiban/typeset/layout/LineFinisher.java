package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.ParagraphGlyphs;
import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.text.line.SetLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineChild;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Gives every glyph of a set paragraph its place on the line boxes that Flying Saucer made, and moves the inline boxes
 * with their glyphs, so that link areas, underlines and code backgrounds fit.
 */
final class LineFinisher {
    /**
     * From the baseline of a base to that of its ruby, in em of the base: clear of Han, which reach 0.88 em above their
     * baseline.
     */
    private static final float RUBY_RISE = 0.98f;

    private final SetParagraph paragraph;
    private final CssContext context;
    private List<GlyphRun> runs = new ArrayList<>();
    private @Nullable SetLine line;
    private @Nullable StyledFont lastFont;
    private float pen;

    private LineFinisher(SetParagraph paragraph, CssContext context) {
        this.paragraph = paragraph;
        this.context = context;
    }

    static void finish(SetParagraph paragraph, CssContext context, SetLines lines) {
        LineFinisher finisher = new LineFinisher(paragraph, context);
        for (Box child : paragraph.source().block().getChildren()) {
            if (child instanceof LineBox box) {
                lines.put(box, finisher.finish(box));
            }
        }
    }

    private List<GlyphRun> finish(LineBox box) {
        runs = new ArrayList<>();
        line = null;
        pen = 0;
        for (Box child : box.getChildren()) {
            if (child instanceof InlineLayoutBox inline) {
                place(inline);
            } else if (child instanceof BlockBox object) {
                place(object);
            }
        }
        addHyphen();
        if (box.isContainsDynamicFunction()) {
            // Flying Saucer sets the line in again when it knows the text.
            return runs.stream().map(run -> run.shifted(-box.getX())).toList();
        }
        box.setX(0);
        box.setContentWidth(Math.round(pen));
        box.calcCanvasLocation();
        box.calcChildLocations();
        return runs;
    }

    /** Places an inline box around its content; positions are dots from the left edge of the line. */
    private void place(InlineLayoutBox inline) {
        float left = Float.NaN;
        float right = Float.NEGATIVE_INFINITY;
        int leading = inline.getLeftMarginBorderPadding(context);
        for (InlineChild child : inline.getInlineChildren()) {
            switch (child) {
                case InlineText text -> place(text);
                case InlineLayoutBox nested -> place(nested);
                case BlockBox object -> place(object);
                default -> throw new IllegalStateException("unknown inline content " + child);
            }
            if (Float.isNaN(left) || (isTurned() && start(child) - leading < left)) {
                left = start(child) - leading;
            }
            right = isTurned() ? Math.max(right, pen) : pen;
            pen = right;
        }
        if (Float.isNaN(left)) {
            left = pen;
            pen += leading;
        }
        pen += inline.getRightMarginPaddingBorder(context);
        inline.setX(Math.round(left));
        inline.setInlineWidth(Math.round(pen) - Math.round(left));
        for (InlineChild child : inline.getInlineChildren()) {
            if (child instanceof InlineText text) {
                text.setX(text.getX() - inline.getX());
            }
        }
    }

    private static int start(InlineChild child) {
        return child instanceof InlineText text ? text.getX() : child instanceof Box box ? box.getX() : 0;
    }

    private void place(BlockBox object) {
        Integer offset = paragraph.source().offset(object);
        if (offset != null) {
            SetLine at = lineOf(offset);
            if (offset < at.end()) {
                object.setX(dots(at.origin(offset)));
                pen = end(at, offset);
            }
        }
    }

    private void place(InlineText text) {
        int[] offsets = paragraph.offsets(text);
        ParagraphSource.Piece piece = paragraph.piece(text);
        text.setX(Math.round(pen));
        if (text.isDynamicFunction()) {
            pen += text.getWidth();
        }
        if (offsets == null || piece == null) {
            return;
        }
        RubyPairs.Pair ruby = paragraph.source().rubies().annotated(piece);
        if (ruby != null) {
            placeAbove(text, offsets, piece, ruby);
            return;
        }
        List<PlacedGlyph> glyphs = new ArrayList<>();
        boolean first = true;
        for (int i = text.getStart(); i < text.getEnd(); i++) {
            int offset = offsets[i];
            if (offset < 0 || piece.lineBreak()) {
                continue;
            }
            SetLine at = lineOf(offset);
            boolean drawn = offset >= at.start() && offset < at.end();
            if (first) {
                text.setX(
                        drawn ? dots(at.left(offset) + paragraph.source().text().lead(offset)) : Math.round(pen));
                first = false;
            }
            float x = drawn ? Galley.DOTS_PER_POINT * (float) at.origin(offset) : pen;
            PlacedGlyph glyph = paragraph.source().glyphs().place(offset, x);
            if (glyph != null) {
                glyphs.add(glyph);
            }
            if (drawn) {
                pen = end(at, offset);
            }
        }
        if (isTurned()) {
            encloseTurned(text, offsets);
        }
        text.setWidth(Math.max(0, Math.round(pen) - text.getX()));
        if (!glyphs.isEmpty()) {
            runs.add(new GlyphRun(text, piece.font(), glyphs));
            lastFont = piece.font();
        }
    }

    /** Whether some of the line runs from right to left, so that what comes later may stand farther left. */
    private boolean isTurned() {
        return line != null && line.levels() != null;
    }

    /** Widens a text to all its characters, and leaves the pen at the right of them. */
    private void encloseTurned(InlineText text, int[] offsets) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = text.getStart(); i < text.getEnd(); i++) {
            SetLine at = offsets[i] < 0 ? null : lineOf(offsets[i]);
            if (at != null && offsets[i] >= at.start() && offsets[i] < at.end()) {
                left = Math.min(left, at.left(offsets[i]));
                right = Math.max(right, at.right(offsets[i]));
            }
        }
        if (left < right) {
            text.setX(dots(left));
            pen = Galley.DOTS_PER_POINT * (float) right;
        }
    }

    /** Places ruby centred above its base; what follows goes on where the base ended. */
    private void placeAbove(InlineText text, int[] offsets, ParagraphSource.Piece piece, RubyPairs.Pair ruby) {
        ParagraphGlyphs source = paragraph.source().glyphs();
        SetLine at = lineOf(ruby.base());
        double middle = (at.left(ruby.base()) + at.right(ruby.baseEnd() - 1)) / 2;
        double width = source.width(ruby.start(), ruby.end());
        double left = middle - width / 2 + source.width(ruby.start(), piece.start());
        text.setX(dots(left));
        List<PlacedGlyph> glyphs = new ArrayList<>();
        for (int i = text.getStart(); i < text.getEnd(); i++) {
            PlacedGlyph glyph = offsets[i] < 0 ? null : source.place(offsets[i], Galley.DOTS_PER_POINT * (float) left);
            if (glyph != null) {
                glyphs.add(glyph.raised(RUBY_RISE * ruby.sizes()));
                left += source.advance(offsets[i]);
            }
        }
        text.setWidth(Math.max(0, dots(left) - text.getX()));
        if (!glyphs.isEmpty()) {
            runs.add(new GlyphRun(text, piece.font(), glyphs));
        }
    }

    /** Where a character ends in dots, without the padding of boxes that end with it: they add their own. */
    private float end(SetLine at, int offset) {
        return Galley.DOTS_PER_POINT
                * (float) (at.right(offset) - paragraph.source().text().trail(offset));
    }

    private SetLine lineOf(int offset) {
        SetLine found = paragraph.line(paragraph.indexOf(offset));
        line = found;
        return found;
    }

    private void addHyphen() {
        if (line == null || !line.hyphenated() || lastFont == null || runs.isEmpty()) {
            return;
        }
        GlyphRun last = runs.removeLast();
        List<PlacedGlyph> glyphs = new ArrayList<>(last.glyphs());
        glyphs.add(paragraph.source().glyphs().hyphen(lastFont, Galley.DOTS_PER_POINT * (float) line.hyphenOrigin()));
        runs.add(new GlyphRun(last.source(), last.font(), glyphs));
    }

    private static int dots(double points) {
        return (int) Math.round(points * Galley.DOTS_PER_POINT);
    }
}
