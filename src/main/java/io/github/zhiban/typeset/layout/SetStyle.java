package io.github.zhiban.typeset.layout;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.render.InlineBox;

/** The style of text whose lines have been chosen: its own, but for lines that end at line feeds and nowhere else. */
final class SetStyle {
    /**
     * Tells the font resolver that a text is set. Of all properties that reach it this one has no other use: small
     * capitals are not synthesised.
     */
    static final IdentValue MARK = IdentValue.SMALL_CAPS;

    private static final PropertyDeclaration[] DECLARATIONS = {
        CascadedStyle.createLayoutPropertyDeclaration(CSSName.WHITE_SPACE, IdentValue.PRE_WRAP),
        CascadedStyle.createLayoutPropertyDeclaration(CSSName.FONT_VARIANT, MARK)
    };

    private SetStyle() {}

    static CalculatedStyle of(InlineBox box, StyleReference sheets) {
        CalculatedStyle own = ParagraphSource.style(box);
        CalculatedStyle parent = own.getParent();
        CascadedStyle cascaded = cascaded(box, sheets);
        return parent == null || cascaded == null
                ? own
                : parent.deriveStyle(CascadedStyle.createLayoutStyle(cascaded, DECLARATIONS));
    }

    private static @Nullable CascadedStyle cascaded(InlineBox box, StyleReference sheets) {
        Element element = box.getElement();
        String pseudo = box.getPseudoElementOrClass();
        if (element == null) {
            return CascadedStyle.createAnonymousStyle(IdentValue.INLINE);
        }
        return pseudo == null ? sheets.getCascadedStyle(element, false) : sheets.getPseudoElementStyle(element, pseudo);
    }
}
