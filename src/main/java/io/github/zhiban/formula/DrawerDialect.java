package io.github.zhiban.formula;

import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Rewrites TeX that the drawing library does not know, or draws wrongly, into TeX that it draws right. */
final class DrawerDialect {
    private static final CommandTable COMMANDS = CommandTable.load("drawer-commands.tsv");

    private static final Pattern BARE_LENGTH = Pattern.compile(
            "\\\\(?:kern|mkern|hskip|mskip|hspace) *\\{? *(-? *(?:\\d+\\.?\\d*|\\.\\d+) *(?:em|ex|mu|pt|px|cm|mm|in|pc|bp))\\b *}?");

    private DrawerDialect() {}

    static String rewrite(String tex) {
        return glyphs(Environments.forDrawing(MatrixRows.pad(RowSpacing.asStruts(braceLengths(COMMANDS.apply(tex))))));
    }

    /** {@code \kern 20pt}: a length without braces gets some, or it would be printed. */
    private static String braceLengths(String tex) {
        return BARE_LENGTH.matcher(tex).replaceAll("\\\\hspace{$1}");
    }

    /** Characters that the library lacks become the command that draws them with a font of the document. */
    private static String glyphs(String tex) {
        StringBuilder drawn = new StringBuilder();
        for (TexToken token : TexToken.split(tex)) {
            if (token.kind() != TexToken.Kind.CHARACTER || isKnown(token.codePoint())) {
                drawn.append(token.text());
            } else {
                drawn.append("{\\").append(GlyphAtom.Command.NAME).append("{%x}}".formatted(token.codePoint()));
            }
        }
        return drawn.toString();
    }

    private static boolean isKnown(int c) {
        boolean greek = c >= 0x370 && c < 0x400;
        return (c < 0x80 && c != '@') || greek || (c < 0x10000 && isMapped(c));
    }

    private static boolean isMapped(int c) {
        return TeXFormula.symbolMappings[c] != null || TeXFormula.symbolFormulaMappings[c] != null;
    }
}
