package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;

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
        out.open("figure").line();
        figure.pictures().forEach(picture -> {
            medium.picture(out, Described.picture(picture, figure.caption()), room, figure.at());
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
