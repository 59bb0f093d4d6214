package io.github.zhiban.typeset.layout;

import java.util.List;
import org.xhtmlrenderer.render.InlineText;

/** The glyphs of a piece of text that has one style and comes from one text node. */
public record GlyphRun(InlineText source, StyledFont font, List<PlacedGlyph> glyphs) {
    public GlyphRun {
        glyphs = List.copyOf(glyphs);
    }
}
