package io.github.zhiban.typeset;

import java.util.List;

/**
 * A finished PDF.
 *
 * @param pages how many it has
 * @param fonts the PostScript names of the faces used, sorted
 * @param overflows the ids of elements whose content did not fit their page or box
 */
public record TypesetPdf(byte[] bytes, int pages, List<String> fonts, List<String> overflows) {
    public TypesetPdf {
        fonts = List.copyOf(fonts);
        overflows = List.copyOf(overflows);
    }
}
