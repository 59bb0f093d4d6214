package io.github.zhiban.typeset;

import java.util.List;
import java.util.Map;

/**
 * A finished PDF.
 *
 * @param pages how many it has
 * @param fonts the PostScript names of the faces used, sorted
 * @param overflows the ids of elements whose content did not fit their page or box
 * @param score what a designer would see in the pages
 * @param places where the elements stand that have an attribute {@code data-place}, by its value
 */
public record TypesetPdf(
        byte[] bytes,
        int pages,
        List<String> fonts,
        List<String> overflows,
        LayoutScore score,
        Map<String, PageRange> places) {
    public TypesetPdf {
        fonts = List.copyOf(fonts);
        overflows = List.copyOf(overflows);
        places = Map.copyOf(places);
    }
}
