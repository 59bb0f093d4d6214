package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.text.CharacterClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.MarkerData;
import org.xhtmlrenderer.render.MarkerData.TextMarker;

/**
 * What hangs before the first line of a list item, in the item's own type. Lengths are in dots.
 *
 * @param width of the glyphs
 * @param gap between them and the line
 */
public record ListMarker(String text, StyledFont font, float width, float gap) {
    /** Beside a bullet and a number, in em. Full-width marks bring half an em of their own. */
    private static final float AFTER_BULLET = 0.6f;

    private static final float AFTER_NUMBER = 0.4f;

    /** The marker that a line carries; {@code null} for none. */
    public static @Nullable ListMarker of(LineBox line, CssContext context) {
        BlockBox item = item(line);
        return item == null ? null : of(item, line, context);
    }

    /** The item that a line is part of; {@code null} for none. */
    public static @Nullable BlockBox item(LineBox line) {
        Box at = line.getParent();
        while (at != null && !Boxes.style(at).isListItem()) {
            at = at.getParent();
        }
        return at instanceof BlockBox block ? block : null;
    }

    private static @Nullable ListMarker of(BlockBox item, LineBox line, CssContext context) {
        // A paragraph that was laid out again, to keep its lines together, lost the marker to its first layout.
        MarkerData marker =
                line.getMarkerData() == null && line.equals(first(item)) ? item.getMarkerData() : line.getMarkerData();
        IdentValue type = Boxes.style(item).getIdent(CSSName.LIST_STYLE_TYPE);
        if (marker == null || IdentValue.NONE.equals(type)) {
            return null;
        }
        String own = item.getElement() == null ? "" : item.getElement().getAttribute("data-marker");
        TextMarker number = marker.getTextMarker();
        String counted = number == null ? bullet(type) : number.getText().strip();
        String text = own.isEmpty() ? counted : own;
        StyledFont font = (StyledFont) Boxes.style(item).getFSFont(context);
        float width = 0;
        for (PlacedGlyph glyph : SetLines.natural(text, font, 0)) {
            width = Math.max(width, glyph.x() + glyph.advance() * font.size() / 1000);
        }
        boolean blank = CharacterClass.of(text.charAt(text.length() - 1), true).isClosing();
        float gap = number == null ? AFTER_BULLET : blank ? 0 : AFTER_NUMBER;
        return new ListMarker(text, font, width, gap * font.size());
    }

    /** The box that an item begins with. */
    static Box first(BlockBox item) {
        Box at = item;
        while (!(at instanceof LineBox) && at.getChildCount() > 0) {
            at = at.getChild(0);
        }
        return at;
    }

    private static String bullet(IdentValue type) {
        return IdentValue.CIRCLE.equals(type) ? "◦" : IdentValue.SQUARE.equals(type) ? "▪" : "•";
    }

    /** The glyphs, whose places count from the line. */
    public List<PlacedGlyph> glyphs() {
        return SetLines.natural(text, font, -width - gap);
    }
}
