package io.github.zhiban.edition.cover;

import io.github.zhiban.picture.draw.PaintedPicture;

/** Rings that spread over still water from where a drop fell in; the drop has the accent, text stands above. */
record RingsCover(PaintedPicture canvas, CoverDesign design, Lettering lettering) {
    private static final int LEFT = 120;
    private static final int RIGHT = 1080;
    private static final int BYLINE = 1130;
    private static final double SMALL = 44;
    private static final int SHORE = 1230;
    private static final int RINGS = 9;

    void paint(CoverText text) {
        SeededRandom chance = new SeededRandom(text.title().main());
        int water = CoverDesign.between(design.ground(), design.shade(), 0.14);
        canvas.rectangle(0, SHORE, CoverPainter.WIDTH, CoverPainter.HEIGHT, water);
        double x = 340 + chance.next(520);
        double y = 1500 + chance.next(180);
        double step = 78 + chance.next(34);
        for (int ring = RINGS; ring > 0; ring--) {
            double share = 0.75 - 0.06 * ring;
            ring(x, y, ring * step, 9 + ring, CoverDesign.between(water, design.shade(), share), water);
        }
        canvas.fill(Discs.circle(x, y, 34), design.accent());
        // The rings end at the shore.
        canvas.rectangle(0, 0, CoverPainter.WIDTH, SHORE, design.ground());
        new TitleArea(canvas, design, lettering).set(text, design.accent());
        new CoverFoot(canvas, design, lettering, LEFT, RIGHT).set(text, SMALL, BYLINE, design.ink());
    }

    private void ring(double x, double y, double radius, double line, int colour, int inside) {
        canvas.fill(Discs.circle(x, y, radius), colour);
        canvas.fill(Discs.circle(x, y, radius - line), inside);
    }
}
