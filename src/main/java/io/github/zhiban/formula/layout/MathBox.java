package io.github.zhiban.formula.layout;

import io.github.zhiban.budget.Account;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * A part of a formula with everything in its place, in em of the text around the formula: the origin is on the baseline
 * at its left edge, y grows downward.
 *
 * @param width how far it moves what comes next
 * @param fills whether something in it is as wide as what it stands above or below
 */
record MathBox(double width, boolean fills, List<Part> parts) {
    static final MathBox EMPTY = new MathBox(0, false, List.of());

    MathBox {
        parts = List.copyOf(parts);
    }

    /** What stands at a place of a box. */
    sealed interface Part permits Ink, Inner {}

    /** An outline, whose unit is {@code scale} em. */
    record Ink(double x, double y, double scale, Path2D outline) implements Part {}

    /** Another box. */
    record Inner(double x, double y, MathBox box) implements Part {}

    static MathBox ink(double width, Path2D outline) {
        return new MathBox(width, false, List.of(new Ink(0, 0, 1, outline)));
    }

    /** This box somewhere else, with another width. */
    MathBox moved(double x, double y, double newWidth) {
        return x == 0 && y == 0 && newWidth == width
                ? this
                : new MathBox(newWidth, fills, List.of(new Inner(x, y, this)));
    }

    /** Adds its outlines to a path. */
    void paint(Path2D to, double x, double y) {
        Account.poll();
        for (Part part : parts) {
            switch (part) {
                case Inner inner -> inner.box().paint(to, x + inner.x(), y + inner.y());
                case Ink ink -> {
                    AffineTransform place = AffineTransform.getTranslateInstance(x + ink.x(), y + ink.y());
                    place.scale(ink.scale(), ink.scale());
                    to.append(ink.outline().getPathIterator(place), false);
                }
            }
        }
    }
}
