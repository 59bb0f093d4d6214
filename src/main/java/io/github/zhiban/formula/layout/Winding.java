package io.github.zhiban.formula.layout;

import java.awt.geom.Path2D;

/**
 * Turns outlines the same way round, so that pieces that overlap, such as a root sign and its rule, never cancel each
 * other.
 */
final class Winding {
    private Winding() {}

    static Path2D same(Path2D outline) {
        return SignedArea.of(outline) < 0 ? ReversedPath.of(outline) : outline;
    }
}
