package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.glyph.FontStack;
import io.github.zhiban.typeset.glyph.Typefaces;
import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.FSFont;

/** Finds the faces for a computed style. */
final class StackFonts implements FontResolver {
    private final Typefaces typefaces;

    StackFonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification font) {
        List<String> families = new ArrayList<>();
        for (String family : font.families()) {
            families.add(family.replace("\"", "").replace("'", "").strip());
        }
        boolean italic = font.fontStyle() == IdentValue.ITALIC || font.fontStyle() == IdentValue.OBLIQUE;
        FontStack stack = typefaces.stack(families, isBold(font.fontWeight()), italic);
        return new StyledFont(stack, font.size());
    }

    private static boolean isBold(IdentValue weight) {
        return weight == IdentValue.BOLD
                || weight == IdentValue.BOLDER
                || weight == IdentValue.FONT_WEIGHT_600
                || weight == IdentValue.FONT_WEIGHT_700
                || weight == IdentValue.FONT_WEIGHT_800
                || weight == IdentValue.FONT_WEIGHT_900;
    }

    @Override
    public void flushCache() {}
}
