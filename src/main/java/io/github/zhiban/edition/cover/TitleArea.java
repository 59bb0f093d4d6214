package io.github.zhiban.edition.cover;

import io.github.zhiban.edition.cover.TitleSetting.Box;
import io.github.zhiban.picture.draw.PaintedPicture;
import io.github.zhiban.text.TextWidth;

/** Sets label, title and subtitle below one another, left-aligned, with a rule between the last two. */
record TitleArea(PaintedPicture canvas, CoverDesign design, Lettering lettering) {
    private static final int LEFT = 120;
    private static final int WIDTH = 960;
    private static final int TOP = 176;
    private static final double LEADING = 1.28;
    private static final int MOST = 560;
    /** The height of a title that leaves room for a long subtitle, and from where a subtitle is long, in em. */
    private static final int MODEST = 380;

    private static final double LONG = 24;
    private static final double SUB_LEADING = 1.5;
    /** Where a subtitle ends at the latest, and the least room it gets. */
    private static final int BOTTOM = 1050;

    private static final int LEAST = 96;
    /** Of a character's em box, what is above the baseline. */
    private static final double ASCENT = 0.86;

    /**
     * Sets the text.
     *
     * @param quiet the colour of label and rule
     */
    void set(CoverText text, int quiet) {
        CoverTitle title = text.title();
        double y = TOP;
        if (!title.label().isEmpty()) {
            canvas.fill(lettering.line(title.label(), design.title(), 58, LEFT, y + 44), quiet);
        }
        y += 96;
        int tallest = TextWidth.of(title.subtitle()) > LONG ? MODEST : MOST;
        Box large = new Box(WIDTH, tallest, 156, 64, LEADING);
        TitleSetting main = TitleSetting.of(title.main(), text.terms(), large, design.title(), lettering);
        y += main.size() * ASCENT;
        for (String line : main.lines()) {
            canvas.fill(lettering.line(line.strip(), design.title(), main.size(), LEFT, y), design.ink());
            y += main.size() * LEADING;
        }
        y += main.size() * (0.16 - LEADING) + 56;
        canvas.rectangle(LEFT, (int) y, LEFT + 132, (int) y + 9, quiet);
        if (!title.subtitle().isEmpty()) {
            double height = Math.max(LEAST, BOTTOM - y - 72);
            Box box = new Box(WIDTH, height, Math.clamp(main.size() * 0.62, 48, 76), 36, SUB_LEADING);
            TitleSetting sub = TitleSetting.of(title.subtitle(), text.terms(), box, design.subtitle(), lettering);
            y += 72 + sub.size() * ASCENT;
            for (String line : sub.lines()) {
                canvas.fill(lettering.line(line.strip(), design.subtitle(), sub.size(), LEFT, y), design.ink());
                y += sub.size() * SUB_LEADING;
            }
        }
    }
}
