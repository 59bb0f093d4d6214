package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.PlacedGlyph;
import java.util.List;
import org.xhtmlrenderer.render.InlineText;

/** The glyphs of a piece of text that has one style and comes from one text node. */
public record GlyphRun(InlineText source, StyledFont font, List<PlacedGlyph> glyphs) {
    public GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    /** The same glyphs at other places of their line, some dots to the right. */
    GlyphRun shifted(float dots) {
        return new GlyphRun(
                source, font, glyphs.stream().map(each -> each.shifted(dots)).toList());
    }
}
