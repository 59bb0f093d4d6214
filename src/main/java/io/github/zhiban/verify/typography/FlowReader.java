package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.ArrayList;
import java.util.List;

/** Guesses the blocks of a PDF without a structure tree from the places of its lines, in the order of drawing. */
final class FlowReader {
    /** A line this share of an em farther right than the one below begins a paragraph. */
    private static final double INDENT = 1.5;

    private FlowReader() {}

    static List<TextBlock> read(PdfFile file) {
        List<TextLine> lines = new ArrayList<>();
        for (PageContent page : file.pages()) {
            lines.addAll(LineBuilder.lines(page.glyphs().stream()
                    .filter(glyph -> !glyph.mark().artifact())
                    .map(glyph ->
                            new TextGlyph(glyph, page.number(), glyph.font().monospaced()))
                    .toList()));
        }
        List<TextBlock> blocks = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : lines) {
            if (!open.isEmpty() && begins(line, open)) {
                blocks.add(new TextBlock(kind(open), open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(kind(open), open));
        }
        return blocks;
    }

    private static boolean begins(TextLine line, List<TextLine> open) {
        TextLine before = open.getLast();
        double em = before.size();
        boolean indented = line.first().left() > before.first().left() + INDENT * em
                || (open.size() > 1 && line.first().left() > open.get(1).first().left() + INDENT * em);
        boolean apart = line.page() == before.page() && line.baseline() - before.baseline() > 2.2 * em;
        boolean otherSize = Math.abs(line.size() - em) > 0.05 * em;
        boolean other = line.first().code() != before.first().code();
        return indented || apart || otherSize || other;
    }

    private static TextBlock.Kind kind(List<TextLine> lines) {
        boolean code = lines.stream()
                .allMatch(line -> line.glyphs().stream().filter(TextGlyph::code).count() * 2L
                        > line.glyphs().size());
        return code ? TextBlock.Kind.CODE : TextBlock.Kind.PARAGRAPH;
    }
}
