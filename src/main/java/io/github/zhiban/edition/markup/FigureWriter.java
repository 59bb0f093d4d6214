package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;

/** Writes figures: one picture or several, and what is said about them. */
final class FigureWriter {
    private final Markup out;
    private final Medium medium;
    private final InlineWriter inlines;

    FigureWriter(Markup out, Medium medium, InlineWriter inlines) {
        this.out = out;
        this.medium = medium;
        this.inlines = inlines;
    }

    void write(Block.Figure figure, double room) {
        boolean missing = figure.pictures().stream().noneMatch(medium::has);
        out.open("figure", "class", missing ? "absent" : null).line();
        figure.pictures().forEach(picture -> {
            Picture described = Described.picture(picture, figure.caption());
            medium.picture(out, described, Described.label(described, figure.caption()), room, figure.at());
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
