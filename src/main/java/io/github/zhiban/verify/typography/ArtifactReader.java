package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines that belong to pages and not to the text: running heads, page numbers, marks beside the text. */
final class ArtifactReader {
    /** Wider than any gap within a line, in em. */
    private static final double APART = 2;

    private ArtifactReader() {}

    static List<TextBlock> read(PdfFile file) {
        List<TextBlock> blocks = new ArrayList<>();
        for (PageContent page : file.pages()) {
            List<Glyph> glyphs = page.glyphs().stream()
                    .filter(glyph -> glyph.mark().artifact() && glyph.upright())
                    .sorted(Comparator.comparingLong((Glyph glyph) -> Math.round(glyph.baseline()))
                            .thenComparingDouble(Glyph::left))
                    .toList();
            List<TextGlyph> open = new ArrayList<>();
            for (Glyph glyph : glyphs) {
                if (!open.isEmpty() && begins(glyph, open.getLast().glyph())) {
                    close(open, blocks);
                }
                open.add(new TextGlyph(glyph, page.number(), glyph.font().monospaced()));
            }
            close(open, blocks);
        }
        return blocks;
    }

    private static boolean begins(Glyph glyph, Glyph before) {
        return Math.round(glyph.baseline()) != Math.round(before.baseline())
                || glyph.left() - before.left() > before.advance() + APART * before.size();
    }

    private static void close(List<TextGlyph> open, List<TextBlock> blocks) {
        for (TextLine line : LineBuilder.lines(List.copyOf(open))) {
            blocks.add(new TextBlock(TextBlock.Kind.ARTIFACT, List.of(line)));
        }
        open.clear();
    }
}
