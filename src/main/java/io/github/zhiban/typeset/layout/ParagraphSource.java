package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.ParagraphGlyphs;
import io.github.zhiban.text.InlineObject;
import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunKind;
import io.github.zhiban.text.RunStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineBox;

/**
 * The inline content of a block as one paragraph across all its inline elements: the text for the line setter, and
 * which piece of it came from where.
 */
final class ParagraphSource {
    private final BlockBox block;
    private final List<Styleable> content;
    private final List<Piece> pieces = new ArrayList<>(1);
    private final IdentityHashMap<BlockBox, Integer> objects = new IdentityHashMap<>(1);
    private final ParagraphGlyphs glyphs;
    private final RubyPairs rubies;
    private final ParagraphText text;
    private final int tail;

    /**
     * Text that came from one inline box.
     *
     * @param start its offset in the paragraph
     * @param lineBreak whether it is a break that the author asked for
     */
    record Piece(InlineBox box, StyledFont font, int start, boolean lineBreak) {
        int end() {
            return start + box.getText().length();
        }

        /** The font size in points. */
        double em() {
            return font.size() / Galley.DOTS_PER_POINT;
        }
    }

    private ParagraphSource(BlockBox block, CssContext context) {
        this.block = block;
        this.content = block.getInlineContent();
        StringBuilder characters = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<@Nullable StyledFont> fonts = new ArrayList<>();
        int later = 0;
        for (Styleable child : block.getInlineContent()) {
            if (child instanceof InlineBox box && box.isDynamicFunction()) {
                later += width(box, context);
            } else if (child instanceof InlineBox box) {
                StyledFont font = StyledFont.of(style(box), context);
                boolean lineBreak = isLineBreak(box);
                pieces.add(new Piece(box, font, characters.length(), lineBreak));
                characters.append(lineBreak ? String.valueOf(ParagraphText.LINE_SEPARATOR) : box.getText());
                ends.add(characters.length());
                fonts.add(lineBreak ? null : font);
            } else {
                objects.put((BlockBox) child, characters.length());
                characters.append(ParagraphText.OBJECT);
                ends.add(characters.length());
                fonts.add(null);
            }
        }
        rubies = RubyPairs.of(pieces);
        tail = later;
        glyphs = ParagraphGlyphs.of(characters.toString(), ends, fonts, Galley.DOTS_PER_POINT);
        text = build(context);
    }

    /**
     * The paragraph of a block, or {@code null} where its lines are not to be set anew: code, floats, text that changes
     * while pages are painted unless it comes last.
     */
    static @Nullable ParagraphSource of(BlockBox block, CssContext context) {
        boolean hasText = false;
        boolean changing = false;
        for (Styleable child : block.getInlineContent()) {
            if (child instanceof InlineBox box) {
                IdentValue space = style(box).getWhitespace();
                if ((changing && !box.isDynamicFunction()) || (isPreformatted(space) && !isLineBreak(box))) {
                    return null;
                }
                changing |= box.isDynamicFunction();
                hasText |= !box.isDynamicFunction() && !box.getText().isBlank();
            } else if (child instanceof BlockBox inner) {
                if (changing || Boxes.style(inner).isNonFlowContent()) {
                    return null;
                }
                hasText = true;
            }
        }
        return hasText ? new ParagraphSource(block, context) : null;
    }

    BlockBox block() {
        return block;
    }

    /** The inline content of the block as it was written. */
    List<Styleable> content() {
        return content;
    }

    ParagraphText text() {
        return text;
    }

    ParagraphGlyphs glyphs() {
        return glyphs;
    }

    List<Piece> pieces() {
        return pieces;
    }

    RubyPairs rubies() {
        return rubies;
    }

    /**
     * What its lines leave free, in dots, for text that comes last and changes while pages are painted: leaders, page
     * numbers.
     */
    int tail() {
        return tail;
    }

    private static int width(InlineBox box, CssContext context) {
        String stand = Objects.requireNonNull(box.getContentFunction()).getLayoutReplacementText();
        return TextMeasure.width(stand, (StyledFont) style(box).getFSFont(context));
    }

    /** The offset of an inline object in the paragraph. */
    @Nullable
    Integer offset(BlockBox object) {
        return objects.get(object);
    }

    static CalculatedStyle style(InlineBox box) {
        return Objects.requireNonNull(box.getStyle());
    }

    private static boolean isPreformatted(IdentValue space) {
        return IdentValue.PRE.equals(space) || IdentValue.PRE_WRAP.equals(space) || IdentValue.PRE_LINE.equals(space);
    }

    private static boolean isLineBreak(InlineBox box) {
        return box.getText().equals("\n") && box.getPseudoElementOrClass() != null;
    }

    private ParagraphText build(CssContext context) {
        int width = block.getContentWidth();
        ParagraphText.Builder builder = ParagraphText.builder();
        int piece = 0;
        for (Styleable child : block.getInlineContent()) {
            if (child instanceof InlineBox box && !box.isDynamicFunction()) {
                Piece source = pieces.get(piece++);
                if (box.isStartsHere()) {
                    builder.lead(points(style(box).getMarginBorderPadding(context, width, Edge.LEFT)));
                }
                append(builder, source);
                if (box.isEndsHere()) {
                    builder.trail(points(style(box).getMarginBorderPadding(context, width, Edge.RIGHT)));
                }
            } else if (child instanceof BlockBox inner) {
                double em = Boxes.style(inner).getFont(context).size() / Galley.DOTS_PER_POINT;
                boolean formula = inner.getReplacedElement() instanceof FormulaElement;
                InlineObject kind = formula ? InlineObject.FORMULA : InlineObject.PICTURE;
                builder.appendObject(kind, points(inner.getWidth()), RunStyle.prose(em, 0));
            }
        }
        for (int offset = 0; offset < builder.length(); offset++) {
            builder.kern(offset, glyphs.kern(offset));
        }
        for (Piece each : pieces) {
            double apart = each.font.spacing() / Galley.DOTS_PER_POINT;
            for (int offset = each.start; apart != 0 && offset < each.end(); offset++) {
                builder.kern(offset, glyphs.kern(offset, apart));
            }
        }
        return builder.build();
    }

    private void append(ParagraphText.Builder builder, Piece piece) {
        String characters = piece.box.getText();
        double em = piece.em();
        RubyPairs.Pair above = rubies.annotated(piece);
        RubyPairs.Pair below = rubies.based(piece);
        if (characters.isEmpty()) {
            return;
        }
        if (piece.lineBreak) {
            builder.appendBreak(RunStyle.of(em, RunKind.PROSE));
        } else if (above != null) {
            builder.append(characters, RunStyle.of(em, RunKind.ANNOTATION), offset -> 0);
        } else if (below != null) {
            double padding = RubyPairs.padding(below, glyphs);
            builder.lead(piece.start == below.base() ? padding : 0);
            builder.append(
                    characters, RunStyle.of(em, RunKind.UNBROKEN), offset -> glyphs.advance(piece.start + offset));
            builder.trail(piece.end() == below.baseEnd() ? padding : 0);
        } else {
            RunStyle style = RunStyles.of(piece.box, em, glyphs.hyphenAdvance(piece.font));
            builder.append(characters, style, offset -> glyphs.advance(piece.start + offset));
        }
    }

    private static double points(int dots) {
        return dots / (double) Galley.DOTS_PER_POINT;
    }
}
