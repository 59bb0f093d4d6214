package io.github.zhiban.edition.cover;

import io.github.zhiban.edition.cover.TitleSetting.Box;
import io.github.zhiban.picture.draw.PaintedPicture;

/** A thread-bound book: cloth, stitches along the spine at the right, and a paper slip with the title in columns. */
record SlipCover(PaintedPicture canvas, CoverDesign design, Lettering lettering) {
    private static final double LEADING = 1.3;
    private static final int TOP = 150;
    private static final int LEFT = 120;
    private static final int SPINE = 1084;
    private static final int FRAME = 18;
    private static final int LENGTH = 1290;
    private static final Box TITLE = new Box(LENGTH - 200, 330, 148, 60, LEADING);

    void paint(CoverText text) {
        stitches();
        CoverTitle title = text.title();
        TitleSetting main = TitleSetting.of(title.main(), text.terms(), TITLE, design.title(), lettering);
        Box small = new Box(LENGTH - 240, 200, Math.clamp(main.size() * 0.54, 48, 72), 34, 1.5);
        TitleSetting sub = TitleSetting.of(subtitle(title), text.terms(), small, design.subtitle(), lettering);
        double mainWidth = main.size() * (1 + (main.lines().size() - 1) * LEADING);
        double subWidth =
                sub.lines().isEmpty() ? 0 : sub.size() * (0.6 + sub.lines().size() * 1.5);
        int width = (int) (mainWidth + subWidth + 2 * FRAME + 96);
        slip(width);
        double middle = LEFT + width - FRAME - 48 - main.size() / 2;
        for (String line : main.lines()) {
            canvas.fill(lettering.column(line.strip(), design.title(), main.size(), middle, TOP + 96), design.ink());
            middle -= main.size() * LEADING;
        }
        double next = middle + main.size() * (LEADING - 0.5) - sub.size() * 1.1;
        for (String line : sub.lines()) {
            double length = lettering.length(line.strip(), design.subtitle()) * sub.size();
            double top = TOP + LENGTH - 96 - length;
            canvas.fill(lettering.column(line.strip(), design.subtitle(), sub.size(), next, top), design.ink());
            next -= sub.size() * 1.5;
        }
        new CoverFoot(canvas, design, lettering, LEFT, SPINE - LEFT / 2).set(text, 44, 1766, design.shade());
    }

    private static String subtitle(CoverTitle title) {
        return (title.label() + "　" + title.subtitle()).strip();
    }

    private void stitches() {
        int thread = CoverDesign.between(design.ground(), design.shade(), 0.55);
        canvas.rectangle(SPINE, 0, SPINE + 7, CoverPainter.HEIGHT, thread);
        for (int y : new int[] {118, 236, 660, 1260, 1684, 1802}) {
            canvas.rectangle(SPINE, y, CoverPainter.WIDTH, y + 7, thread);
        }
    }

    private void slip(int width) {
        int right = LEFT + width;
        int bottom = TOP + LENGTH;
        canvas.rectangle(LEFT, TOP, right, bottom, design.shade());
        frame(LEFT + FRAME, TOP + FRAME, right - FRAME, bottom - FRAME, 6);
        frame(LEFT + FRAME + 14, TOP + FRAME + 14, right - FRAME - 14, bottom - FRAME - 14, 2);
    }

    private void frame(int left, int top, int right, int bottom, int line) {
        int colour = design.accent();
        canvas.rectangle(left, top, right, top + line, colour);
        canvas.rectangle(left, bottom - line, right, bottom, colour);
        canvas.rectangle(left, top, left + line, bottom, colour);
        canvas.rectangle(right - line, top, right, bottom, colour);
    }
}
