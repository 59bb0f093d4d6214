package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.FontStack;
import io.github.zhiban.font.SizedFont;
import org.xhtmlrenderer.render.FSFont;

/**
 * The font of a box.
 *
 * @param size in dots
 * @param set whether the text has its place already, so that Flying Saucer is to leave its width out of account
 */
public record StyledFont(FontStack stack, float size, boolean set) implements FSFont, SizedFont {
    @Override
    public float getSize2D() {
        return size;
    }
}
