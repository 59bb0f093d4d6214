package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.Glyph;

/**
 * A glyph in its paragraph.
 *
 * @param code whether it is program text, an address or something else that is broken anywhere
 */
record TextGlyph(Glyph glyph, int page, boolean code) {

    int character() {
        return glyph.character();
    }

    double left() {
        return glyph.left();
    }

    double right() {
        return glyph.right();
    }

    double size() {
        return glyph.size();
    }

    /** Whether it is set as Chinese text sets its marks: on an em, or on the half that has the ink. */
    boolean fullWidth() {
        double width = glyph.advance() / glyph.size();
        return (width > 0.95 && width < 1.05) || (width > 0.45 && width < 0.55 && character() > 0x2E7F);
    }
}
