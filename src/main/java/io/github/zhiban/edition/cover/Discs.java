package io.github.zhiban.edition.cover;

import io.github.zhiban.picture.draw.Contours;

/** Circles of quadratic curves, eight to the round: off by less than a hundredth of a pixel at the sizes of a cover. */
final class Discs {
    /**
     * Points of the unit circle and the control points between them, one eighth of the round apart; twice the first
     * quarter.
     */
    private static final double HALF = Math.sqrt(0.5);

    private static final double CONTROL = Math.sqrt(2) - 1;

    private Discs() {}

    static Contours circle(double x, double y, double radius) {
        Contours shape = new Contours(radius, 0, 0, radius, x, y);
        shape.moveTo(1, 0);
        for (int quarter = 0; quarter < 4; quarter++) {
            quarter(shape, quarter);
        }
        return shape.close();
    }

    /**
     * A quarter of a disc.
     *
     * @param x of the corner
     * @param turn quarters of the round, clockwise, from the one at the lower right
     */
    static Contours quarter(double x, double y, double radius, int turn) {
        Contours shape = new Contours(radius, 0, 0, radius, x, y);
        shape.moveTo(0, 0);
        shape.lineTo(cosine(turn), sine(turn));
        quarter(shape, turn);
        return shape.close();
    }

    private static void quarter(Contours shape, int turn) {
        double c = cosine(turn);
        double s = sine(turn);
        shape.curveTo(c - CONTROL * s, s + CONTROL * c, HALF * (c - s), HALF * (s + c));
        shape.curveTo(CONTROL * c - s, CONTROL * s + c, -s, c);
    }

    private static double cosine(int turn) {
        return (turn & 1) != 0 ? 0 : (turn & 2) == 0 ? 1 : -1;
    }

    private static double sine(int turn) {
        return (turn & 1) == 0 ? 0 : (turn & 2) == 0 ? 1 : -1;
    }
}
