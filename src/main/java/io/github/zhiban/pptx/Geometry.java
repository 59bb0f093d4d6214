package io.github.zhiban.pptx;

import io.github.zhiban.pptx.Presentation.Frame;

/** Where the parts of a layout stand, in points. */
public final class Geometry {
    private static final double MARGIN = 56;

    private Geometry() {}

    static Frame label(Presentation it) {
        return new Frame(MARGIN, 26, it.width() - 2 * MARGIN, 22);
    }

    static Frame title(Presentation it) {
        return new Frame(MARGIN, 50, it.width() - 2 * MARGIN, 68);
    }

    static Frame body(Presentation it) {
        return body(it.width(), it.height());
    }

    /** Where text and exhibits stand on a slide of a size. */
    public static Frame body(double width, double height) {
        return new Frame(MARGIN, 134, width - 2 * MARGIN, height - 134 - 44);
    }

    static Frame number(Presentation it) {
        return new Frame(it.width() - MARGIN - 80, it.height() - 34, 80, 20);
    }

    static Frame coverTitle(Presentation it) {
        return new Frame(80, 90, it.width() - 160, 170);
    }

    static Frame coverSentence(Presentation it) {
        return new Frame(80, 280, it.width() - 160, 110);
    }

    static Frame imprint(Presentation it) {
        return new Frame(80, it.height() - 110, it.width() - 160, 66);
    }
}
