package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.template.Fragments;
import java.util.ArrayList;
import java.util.List;

/** Writes figures: one picture or several, and what is said about them. */
record FigureWriter(Markup out, Fragments fragments, Medium medium, InlineWriter inlines, Measures measures) {
    /** Pictures that would have to be smaller than this, as a part of their size, stand one below the other. */
    private static final double SMALLEST = 0.7;

    /** The blank between two pictures of a row, in em: as wide as a space can be. */
    private static final double BLANK = 0.34;

    void write(Block.Figure figure, double room) {
        boolean missing = figure.pictures().stream().noneMatch(medium::has);
        boolean several = figure.pictures().size() > 1;
        out.open(fragments.fill("block/figure", "class", missing ? "absent" : several ? "several" : null));
        List<Inline> caption = anchored(figure.caption());
        if (several && !missing) {
            rows(figure, room).forEach(row -> row(row, figure, room));
        } else {
            figure.pictures().forEach(picture -> picture(picture, figure, room));
        }
        if (!caption.isEmpty()) {
            out.open(fragments.fill("block/figure-caption"));
            inlines.write(caption, figure.at());
            out.close().line();
        }
        out.close();
    }

    /**
     * Writes the anchors that a caption begins with where the figure begins, so that who follows a link sees the
     * picture; the rest of it.
     */
    private List<Inline> anchored(List<Inline> caption) {
        int from = 0;
        while (from < caption.size() && caption.get(from) instanceof Inline.Anchor anchor) {
            medium.anchor(out, anchor.id());
            from++;
        }
        return caption.subList(from, caption.size());
    }

    /**
     * The pictures in rows: as many side by side as need not be made much smaller; one row where the screen decides.
     */
    private List<List<Picture>> rows(Block.Figure figure, double room) {
        List<List<Picture>> rows = new ArrayList<>();
        List<Picture> row = new ArrayList<>();
        for (Picture picture : figure.pictures()) {
            row.add(picture);
            if (row.size() > 1 && share(row, room) < SMALLEST) {
                row.removeLast();
                rows.add(row);
                row = new ArrayList<>(List.of(picture));
            }
        }
        rows.add(row);
        return rows;
    }

    private double width(List<Picture> row) {
        boolean fixed = row.stream().allMatch(picture -> medium.width(picture) > 0);
        return fixed ? row.stream().mapToDouble(medium::width).sum() : 0;
    }

    /** By how much the pictures of a row have to be smaller; at most 1. */
    private double share(List<Picture> row, double room) {
        double width = width(row);
        double between = BLANK * measures.textSize() * (row.size() - 1)
                + measures.pictures().beside() * row.size();
        return width == 0 ? 1 : Math.min(1, (room - between) / width);
    }

    private void row(List<Picture> row, Block.Figure figure, double room) {
        double share = share(row, room);
        out.open("div", "class", "row").line();
        double piece = arePieces(row)
                ? share * row.stream().mapToDouble(medium::width).min().orElse(room)
                : room;
        row.forEach(picture ->
                picture(picture, figure, Math.min(piece, share < 1 ? medium.width(picture) * share : room)));
        out.close().line();
    }

    /** Whether pictures are parts of one that was too tall, which are shown at one scale. */
    private boolean arePieces(List<Picture> row) {
        Picture first = row.getFirst();
        int mark = first.address().lastIndexOf('#');
        return mark > 0
                && width(row) > 0
                && row.stream()
                        .allMatch(picture ->
                                picture.address().startsWith(first.address().substring(0, mark + 1)));
    }

    private void picture(Picture picture, Block.Figure figure, double room) {
        Picture described = Described.picture(picture, figure.caption());
        medium.picture(
                out, described, Described.label(described, figure.caption()), room, measures.height(), figure.at());
        out.line();
    }
}
