package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.glyph.FontStack;
import org.xhtmlrenderer.render.FSFont;

/**
 * The font of a box.
 *
 * @param size in dots
 */
public record StyledFont(FontStack stack, float size) implements FSFont {
    @Override
    public float getSize2D() {
        return size;
    }
}
