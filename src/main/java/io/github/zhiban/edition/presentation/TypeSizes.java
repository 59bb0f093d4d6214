package io.github.zhiban.edition.presentation;

import io.github.zhiban.text.Cells;
import java.util.List;

/** Chooses type sizes by an upper bound of what text takes: a presentation is laid out by whoever opens it. */
final class TypeSizes {
    private static final double LINE = 1.35;
    private static final double GAP = 10;
    private static final double EVEN = 0.94;

    private TypeSizes() {}

    /** The first of some sizes in which texts below one another fit; else the last. */
    static double fitting(List<String> texts, double width, double height, double... sizes) {
        for (double size : sizes) {
            if (height(texts, width, size) <= height) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    /** How high texts below one another are. */
    static double height(List<String> texts, double width, double size) {
        return texts.stream()
                .mapToDouble(text -> lines(text, width, size) * size * LINE + GAP)
                .sum();
    }

    private static double lines(String text, double width, double size) {
        double room = width / size * 2 * EVEN;
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(Cells.of(line) / room)))
                .sum();
    }
}
