package io.github.zhiban.edition.cover;

import io.github.zhiban.picture.draw.PaintedPicture;

/** A field of tiles with quarter circles at the foot, one of them in the accent; text above on the plain ground. */
record TilesCover(PaintedPicture canvas, CoverDesign design, Lettering lettering) {
    private static final int TILE = 240;
    private static final int FIRST_ROW = 5;
    private static final int LEFT = 120;
    private static final int RIGHT = 1080;
    private static final int FOOT = 1130;
    private static final double SMALL = 42;

    void paint(CoverText text) {
        SeededRandom chance = new SeededRandom(text.title().main());
        int columns = CoverPainter.WIDTH / TILE;
        int rows = CoverPainter.HEIGHT / TILE;
        int marked = chance.next(columns * (rows - FIRST_ROW));
        for (int row = FIRST_ROW; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean accent = (row - FIRST_ROW) * columns + column == marked;
                tile(column * TILE, row * TILE, chance, accent);
            }
        }
        new TitleArea(canvas, design, lettering).set(text, design.accent());
        new CoverFoot(canvas, design, lettering, LEFT, RIGHT).set(text, SMALL, FOOT, design.ink());
    }

    private void tile(int x, int y, SeededRandom chance, boolean accent) {
        int dark = CoverDesign.between(design.ground(), design.shade(), 0.28);
        int middle = CoverDesign.between(design.ground(), design.shade(), 0.6);
        int[] colours = {design.ground(), dark, middle, design.shade()};
        int back = chance.next(3);
        int front = (back + 1 + chance.next(3)) % colours.length;
        int turn = chance.next(4);
        canvas.rectangle(x, y, x + TILE, y + TILE, colours[back]);
        int cornerX = turn == 0 || turn == 3 ? x : x + TILE;
        int cornerY = turn == 0 || turn == 1 ? y : y + TILE;
        canvas.fill(Discs.quarter(cornerX, cornerY, TILE, turn), accent ? design.accent() : colours[front]);
        if (chance.next(3) == 0) {
            canvas.fill(Discs.quarter(cornerX, cornerY, TILE / 2.0, turn), colours[back]);
        }
    }
}
