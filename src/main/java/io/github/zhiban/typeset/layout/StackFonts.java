package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.FontStack;
import io.github.zhiban.font.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.FontResolver;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.FSFont;

/** Finds the faces for a computed style. */
final class StackFonts implements FontResolver {
    private static final Set<IdentValue> SLANTED = Set.of(IdentValue.ITALIC, IdentValue.OBLIQUE);
    private static final Set<IdentValue> BOLD = Set.of(
            IdentValue.BOLD,
            IdentValue.BOLDER,
            IdentValue.FONT_WEIGHT_600,
            IdentValue.FONT_WEIGHT_700,
            IdentValue.FONT_WEIGHT_800,
            IdentValue.FONT_WEIGHT_900);

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
        boolean italic = SLANTED.contains(font.fontStyle());
        FontStack stack = typefaces.stack(families, BOLD.contains(font.fontWeight()), italic);
        return new StyledFont(stack, font.size(), SetStyle.MARK.equals(font.variant()));
    }

    @Override
    public void flushCache() {}
}
