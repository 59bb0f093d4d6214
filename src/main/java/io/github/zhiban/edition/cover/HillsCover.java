package io.github.zhiban.edition.cover;

import io.github.zhiban.picture.draw.Contours;
import io.github.zhiban.picture.draw.PaintedPicture;

/** Hills in the mist below a sun, the nearest the darkest; names and date on the nearest. */
record HillsCover(PaintedPicture canvas, CoverDesign design, Lettering lettering) {
    private static final int LEFT = 120;
    private static final int RIGHT = 1080;
    private static final int FOOT = 1842;
    private static final double SMALL = 46;
    /** How high the hills are, the farthest first, and how far toward the shade their colour is. */
    private static final int[] HEIGHTS = {1360, 1480, 1600, 1720};

    /** How far the farthest rise and fall. */
    private static final int SWING = 110;

    private static final double[] DEPTHS = {0.16, 0.36, 0.64, 1};

    void paint(CoverText text) {
        SeededRandom chance = new SeededRandom(text.title().main());
        sun(780 + chance.next(220), 1220 + chance.next(60), 124);
        for (int i = 0; i < HEIGHTS.length; i++) {
            int colour = CoverDesign.between(design.ground(), design.shade(), DEPTHS[i]);
            int foot = Math.min(HEIGHTS[i] + 2 * SWING, CoverPainter.HEIGHT);
            canvas.fill(hill(HEIGHTS[i], foot, SWING - 16 * i, chance), colour);
            canvas.rectangle(0, foot, CoverPainter.WIDTH, CoverPainter.HEIGHT, colour);
        }
        new TitleArea(canvas, design, lettering).set(text, design.accent());
        new CoverFoot(canvas, design, lettering, LEFT, RIGHT).set(text, SMALL, FOOT, design.ground());
    }

    private void sun(double x, double y, double radius) {
        canvas.fill(Discs.circle(x, y, radius), design.accent());
    }

    /** A smooth line over tops and hollows in turn, which are the control points of its curves. */
    private static Contours hill(int height, int foot, int swing, SeededRandom chance) {
        Contours hill = new Contours();
        int step = 230 + chance.next(90);
        double x = -chance.next(step) - step;
        double y = height;
        int side = chance.next(2) == 0 ? 1 : -1;
        hill.moveTo(x, foot);
        hill.lineTo(x, y);
        while (x < CoverPainter.WIDTH + step) {
            double nextX = x + step + chance.next(step / 2);
            double nextY = height + side * (swing / 2.0 + chance.next(swing));
            hill.curveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
            x = nextX;
            y = nextY;
            side = -side;
        }
        hill.lineTo(x, foot);
        return hill.close();
    }
}
