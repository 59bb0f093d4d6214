package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.template.Fragments;
import io.github.zhiban.illustration.PieceAddress;
import java.util.ArrayList;
import java.util.List;

/** Writes figures: one picture or several, and what is said about them. */
record FigureWriter(Markup out, Fragments fragments, Medium medium, InlineWriter inlines, Measures measures) {
    /** Pictures that would have to be smaller than this, as a part of their size, stand one below the other. */
    private static final double SMALLEST = 0.7;

    /** The blank between two pictures of a row, in em: as wide as a space can be. */
    private static final double BLANK = 0.34;

    /** The smallest part of its size that a picture may have to be as high as those beside it. */
    private static final double SMALLEST_LEVEL = 1 / 1.5;

    /** The same of photographs: nobody has to read them. */
    private static final double SMALLEST_PHOTOGRAPH = 0.5;

    void write(Block.Figure figure, double room) {
        boolean missing = figure.pictures().stream().noneMatch(medium::has);
        boolean several = figure.pictures().size() > 1;
        String kind = several ? arePieces(figure.pictures()) ? "several pieces" : "several" : null;
        out.open(fragments.fill("block/figure", "class", missing ? "absent" : kind));
        List<Inline> caption = anchored(figure.caption());
        if (several && !missing) {
            rows(figure, room);
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

    /** Writes pictures in rows. The pieces of one picture are shown at one scale. */
    private void rows(Block.Figure figure, double room) {
        List<List<Picture>> rows = inRows(figure, room);
        boolean pieces = arePieces(figure.pictures()) && width(figure.pictures()) > 0;
        double most = pieces
                ? rows.stream().mapToDouble(row -> share(row, room)).min().orElse(1)
                : 1;
        boolean tall =
                pieces && PieceAddress.isStrip(figure.pictures().getFirst().address());
        boolean strips = tall && rows.size() == figure.pictures().size();
        // The highest strip, which may be too high for a page, says how wide all of them are.
        double narrowest =
                figure.pictures().stream().mapToDouble(medium::width).min().orElse(room);
        for (int i = 0; i < rows.size(); i++) {
            List<Picture> row = rows.get(i);
            double share = pieces ? most : share(row, room);
            double level = pieces ? 0 : level(row);
            String place = i == 0 ? " first" : i == rows.size() - 1 ? " last" : "";
            out.open("div", "class", strips ? "row strip" + place : "row").line();
            row.forEach(picture -> picture(
                    picture,
                    figure,
                    level > 0
                            ? levelShare(row, share, level) * leveled(picture, level)
                            : pieces || share < 1 ? share * (tall ? narrowest : medium.width(picture)) : room));
            out.close().line();
        }
    }

    /**
     * The pictures in rows: as many side by side as need not be made much smaller; one row where the screen decides.
     */
    private List<List<Picture>> inRows(Block.Figure figure, double room) {
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

    /** The height that all pictures of a row can have without looking other than meant, in points; 0 for none. */
    private double level(List<Picture> row) {
        double lowest = row.stream().mapToDouble(medium::height).min().orElse(0);
        boolean fits = row.stream().allMatch(picture -> lowest >= smallestLevel(picture) * medium.height(picture));
        return row.size() > 1 && fits ? lowest : 0;
    }

    private double smallestLevel(Picture picture) {
        return medium.isPhotograph(picture) ? SMALLEST_PHOTOGRAPH : SMALLEST_LEVEL;
    }

    private double leveled(Picture picture, double level) {
        return medium.width(picture) * level / medium.height(picture);
    }

    /** By how much pictures of one height have to be smaller, whose own heights would take a share of the room. */
    private double levelShare(List<Picture> row, double share, double level) {
        double width =
                row.stream().mapToDouble(picture -> leveled(picture, level)).sum();
        return share < 1 ? Math.min(1, share * width(row) / width) : 1;
    }

    /** Whether pictures are parts of one that was too large, which has an address before their numbers. */
    private static boolean arePieces(List<Picture> pictures) {
        String first = pictures.getFirst().address();
        int mark = first.lastIndexOf('#');
        return mark > 0
                && pictures.stream().allMatch(picture -> picture.address().startsWith(first.substring(0, mark + 1)));
    }

    private void picture(Picture picture, Block.Figure figure, double room) {
        Picture described = Described.picture(picture, figure.caption());
        medium.picture(
                out, described, Described.label(described, figure.caption()), room, measures.height(), figure.at());
        out.line();
    }
}
