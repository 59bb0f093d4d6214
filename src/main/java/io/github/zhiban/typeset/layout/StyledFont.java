package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.FontStack;
import io.github.zhiban.font.SizedFont;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.FSFont;

/**
 * The font of a box.
 *
 * @param size in dots
 * @param set whether the text has its place already, so that Flying Saucer is to leave its width out of account
 * @param spacing between characters, in dots
 */
public record StyledFont(FontStack stack, float size, boolean set, float spacing) implements FSFont, SizedFont {
    StyledFont(FontStack stack, float size, boolean set) {
        this(stack, size, set, 0);
    }

    /** The font of text in a style, with what the style puts between characters. */
    public static StyledFont of(CalculatedStyle style, CssContext context) {
        StyledFont font = (StyledFont) style.getFSFont(context);
        return style.isIdent(CSSName.LETTER_SPACING, IdentValue.NORMAL)
                ? font
                : new StyledFont(
                        font.stack,
                        font.size,
                        font.set,
                        style.getFloatPropertyProportionalWidth(CSSName.LETTER_SPACING, 0, context));
    }

    @Override
    public float getSize2D() {
        return size;
    }
}
