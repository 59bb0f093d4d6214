package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.PdfFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules look at.
 *
 * @param blocks in reading order, without artifacts
 * @param artifacts running heads, page numbers and the like, a line each
 * @param endings where lines of paragraphs are meant to end
 * @param paged whether text flows from page to page in lines of one measure; false for slides, which are composed one
 *     by one
 */
record LintDocument(
        PdfFile file, List<TextBlock> blocks, List<TextBlock> artifacts, LineEndings endings, boolean paged) {
    LintDocument {
        blocks = List.copyOf(blocks);
        artifacts = List.copyOf(artifacts);
    }

    /** A document of these blocks. */
    static LintDocument of(PdfFile file, List<TextBlock> blocks, boolean paged) {
        return new LintDocument(file, blocks, ArtifactReader.read(file), new LineEndings(blocks, file), paged);
    }

    /** The blocks of running text: everything but code. */
    List<TextBlock> prose() {
        return blocks.stream()
                .filter(block -> block.kind() != TextBlock.Kind.CODE)
                .toList();
    }

    /** All lines of prose, those of artifacts too: for the rules about what stands beside each other on a line. */
    List<TextBlock> lines() {
        return Stream.concat(prose().stream(), artifacts.stream()).toList();
    }

    /** The paragraphs of running text. */
    List<TextBlock> paragraphs() {
        return blocks.stream()
                .filter(block -> block.kind() == TextBlock.Kind.PARAGRAPH)
                .toList();
    }

    /** Whether a drawing, such as a formula, stands directly before the line's first glyph. */
    boolean beginsWithDrawing(TextLine line) {
        TextGlyph first = line.first();
        return isDrawn(line, first.left() - first.size(), first.left() + 0.1 * first.size(), true);
    }

    /** Whether a drawing stands directly after the line's last glyph. */
    boolean endsWithDrawing(TextLine line) {
        TextGlyph last = line.last();
        return isDrawn(line, last.right() - 0.1 * last.size(), last.right() + last.size(), false);
    }

    private boolean isDrawn(TextLine line, double from, double to, boolean rightEdge) {
        double middle = line.baseline() - 0.3 * line.size();
        return file.pages().get(line.page() - 1).inks().stream().anyMatch(ink -> {
            double edge = rightEdge ? ink.box().right() : ink.box().left();
            return !ink.mark().artifact()
                    && edge >= from
                    && edge <= to
                    && ink.box().top() <= middle
                    && ink.box().bottom() >= middle;
        });
    }
}
