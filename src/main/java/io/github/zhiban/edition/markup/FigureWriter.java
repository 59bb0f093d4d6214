package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;

/** Writes figures: one picture or several, and what is said about them. */
final class FigureWriter {
    /** What two pictures side by side leave between and beside them, in points. */
    private static final double BETWEEN = 22;
    /** Pictures that would have to be smaller than this, as a part of their size, stand one below the other. */
    private static final double SMALLEST = 0.7;

    private final Markup out;
    private final Medium medium;
    private final InlineWriter inlines;

    FigureWriter(Markup out, Medium medium, InlineWriter inlines) {
        this.out = out;
        this.medium = medium;
        this.inlines = inlines;
    }

    /** By how much two pictures have to be smaller to stand side by side; 1 where they need not, or would be too small. */
    private double share(Block.Figure figure, double room) {
        if (figure.pictures().size() != 2 || !figure.pictures().stream().allMatch(medium::has)) {
            return 1;
        }
        double together = figure.pictures().stream().mapToDouble(medium::width).sum();
        double share = (room - BETWEEN) / together;
        return share > SMALLEST ? Math.min(1, share) : 1;
    }

    void write(Block.Figure figure, double room) {
        boolean missing = figure.pictures().stream().noneMatch(medium::has);
        boolean several = figure.pictures().size() > 1;
        out.open("figure", "class", missing ? "absent" : several ? "several" : null)
                .line();
        double share = share(figure, room);
        figure.pictures().forEach(picture -> {
            Picture described = Described.picture(picture, figure.caption());
            double own = share < 1 ? medium.width(picture) * share : room;
            medium.picture(out, described, Described.label(described, figure.caption()), own, figure.at());
            out.line();
        });
        if (!figure.caption().isEmpty()) {
            out.open("figcaption");
            inlines.write(figure.caption(), figure.at());
            out.close().line();
        }
        out.close();
    }
}
