package io.github.zhiban.formula;

import org.scilab.forge.jlatexmath.TeXFormula;

/** Rewrites TeX that the drawing library does not know, or draws wrongly, into TeX that it knows. */
final class DrawerDialect {
    private DrawerDialect() {}

    static String rewrite(String tex) {
        return glyphs(tex);
    }

    /** Characters that the library lacks become the command that draws them with a font of the document. */
    static String glyphs(String tex) {
        StringBuilder drawn = new StringBuilder();
        tex.codePoints().forEach(c -> {
            if (isKnown(c)) {
                drawn.appendCodePoint(c);
            } else {
                drawn.append("{\\").append(GlyphAtom.Command.NAME).append("{%x}}".formatted(c));
            }
        });
        return drawn.toString();
    }

    private static boolean isKnown(int c) {
        boolean greek = c >= 0x370 && c < 0x400;
        return c < 0x80 || greek || (c < 0x10000 && isMapped(c));
    }

    private static boolean isMapped(int c) {
        return TeXFormula.symbolMappings[c] != null || TeXFormula.symbolFormulaMappings[c] != null;
    }
}
