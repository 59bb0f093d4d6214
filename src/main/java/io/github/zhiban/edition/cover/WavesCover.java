package io.github.zhiban.edition.cover;

import io.github.zhiban.picture.draw.PaintedPicture;

/**
 * Rows of overlapping scales, each of concentric arcs: the sea as old textiles draw it. One scale has the accent; text
 * above.
 */
record WavesCover(PaintedPicture canvas, CoverDesign design, Lettering lettering) {
    private static final int LEFT = 120;
    private static final int RIGHT = 1080;
    private static final int BYLINE = 1130;
    private static final double SMALL = 44;
    private static final int TOP = 1330;
    /** Circles in a row touch; every other row stands between those above. */
    private static final int[] RADII = {120, 150, 200};

    void paint(CoverText text) {
        SeededRandom chance = new SeededRandom(text.title().main());
        int radius = RADII[chance.next(RADII.length)];
        int rows = 2 * (CoverPainter.HEIGHT - TOP) / radius + 3;
        int columns = CoverPainter.WIDTH / (2 * radius) + 2;
        int marked = 2 * columns + chance.next(columns * 2);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int x = column * 2 * radius + (row % 2) * radius;
                scale(x, TOP + row * radius / 2, radius, row * columns + column == marked);
            }
        }
        new TitleArea(canvas, design, lettering).set(text, design.accent());
        new CoverFoot(canvas, design, lettering, LEFT, RIGHT).set(text, SMALL, BYLINE, design.ink());
    }

    /**
     * Discs of two tints in turn, the outermost in the colour of the ground, so that scales are set off from those
     * behind.
     */
    private void scale(int x, int y, int radius, boolean accent) {
        int light = CoverDesign.between(design.ground(), design.shade(), 0.22);
        int dark = accent ? design.accent() : CoverDesign.between(design.ground(), design.shade(), 0.85);
        double[] shares = {1, 0.94, 0.78, 0.70, 0.54, 0.46, 0.30, 0.22};
        for (int i = 0; i < shares.length; i++) {
            int colour = i == 0 ? design.ground() : i % 2 == 1 ? dark : light;
            canvas.fill(Discs.circle(x, y + radius, radius * shares[i]), colour);
        }
    }
}
