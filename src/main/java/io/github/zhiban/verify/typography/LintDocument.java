package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.PdfFile;
import java.util.List;

/**
 * What the rules look at.
 *
 * @param blocks in reading order, without furniture
 * @param paged whether text flows from page to page in lines of one measure; false for slides, which are composed one by one
 */
record LintDocument(PdfFile file, List<TextBlock> blocks, boolean paged) {
    LintDocument {
        blocks = List.copyOf(blocks);
    }

    /** The blocks of running text: everything but code. */
    List<TextBlock> prose() {
        return blocks.stream()
                .filter(block -> block.kind() != TextBlock.Kind.CODE)
                .toList();
    }

    /** The paragraphs of running text. */
    List<TextBlock> paragraphs() {
        return blocks.stream()
                .filter(block -> block.kind() == TextBlock.Kind.PARAGRAPH)
                .toList();
    }
}
