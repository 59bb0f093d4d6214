package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;
import io.github.zhiban.illustration.PieceAddress;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds pictures that say as much from afar as they do near by, also those in lists, quotations and boxes. */
final class FigureExhibits {
    /** What a slide offers to pictures side by side, in CSS pixels of its own. */
    private static final double SLIDE_WIDTH = 880;

    private static final double SLIDE_HEIGHT = 440;
    private static final double LARGEST_SCALE = 1.5;
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 100;
    /**
     * The smallest type of a picture on a slide, in CSS pixels: 15 of a screen with 1080 rows take ten, and a title of
     * two lines leaves its picture a little less than all of the room.
     */
    private static final double LEAST_TYPE = 9.9;
    /** Beside or above words a picture may have to be a little smaller than is known before the words are set. */
    private static final double CAUTION = 0.95;
    /** More pictures are not shown side by side. */
    private static final int MOST_BESIDE = 3;

    private final PicturesAtHand pictures;

    FigureExhibits(PicturesAtHand pictures) {
        this.pictures = pictures;
    }

    /**
     * The figures of some blocks that can be shown, in reading order; of one with too many pictures the first that can.
     */
    Stream<Block.Figure> in(List<Block> blocks) {
        return blocks.stream().flatMap(this::in);
    }

    private Stream<Block.Figure> in(Block block) {
        return switch (block) {
            case Block.Figure it -> legible(it).stream();
            case Block.Container it -> in(it.content());
            case Block.ItemList it -> in(it.children());
            case Block.Definitions it -> in(it.children());
            case Block.TextBlock ignored -> Stream.empty();
            case Block.Table ignored -> Stream.empty();
            case Block.CodeBlock ignored -> Stream.empty();
            case Block.DisplayFormula ignored -> Stream.empty();
            case Block.ThematicBreak ignored -> Stream.empty();
        };
    }

    /** What a figure shows: the same content is the same picture, whatever its address. */
    List<PreparedPicture> shown(Block.Figure figure) {
        return figure.pictures().stream()
                .flatMap(picture -> pictures.find(picture.address()).stream())
                .toList();
    }

    /** Whether what a figure shows can be read where something is said beside or below it. */
    boolean holds(Block.Figure figure, List<Slide.Point> points) {
        List<PreparedPicture> shown = shown(figure);
        return !shown.isEmpty() && isReadable(shown.getFirst(), CAUTION * SharedSlide.scale(shown.getFirst(), points));
    }

    private Optional<Block.Figure> legible(Block.Figure figure) {
        int count = figure.pictures().size();
        if (count <= MOST_BESIDE && figure.pictures().stream().allMatch(picture -> isLegible(picture, count))) {
            return Optional.of(figure);
        }
        // The first of many strips of one picture says nothing by itself.
        if (figure.pictures().stream().anyMatch(picture -> PieceAddress.isStrip(picture.address()))) {
            return Optional.empty();
        }
        // What is said of all of them is not true of one.
        return figure.pictures().stream()
                .filter(picture -> isLegible(picture, 1))
                .findFirst()
                .map(picture -> new Block.Figure(List.of(picture), List.of(), figure.at()));
    }

    /** Whether a picture is more than a sign and can be read; a summary has no use for a placeholder. */
    private boolean isLegible(Picture picture, int beside) {
        return pictures.find(picture.address())
                .filter(found -> isLegible(found, SLIDE_WIDTH / beside))
                .isPresent();
    }

    private static boolean isLegible(PreparedPicture picture, double room) {
        double scale = Math.min(room / picture.naturalWidth(), SLIDE_HEIGHT / picture.naturalHeight());
        boolean large = picture.naturalWidth() >= LEAST_WIDTH && picture.naturalHeight() >= LEAST_HEIGHT;
        return switch (picture.traits().kind()) {
            case PHOTOGRAPH, GRAPHIC -> large && isReadable(picture, Math.min(LARGEST_SCALE, scale));
            case FORMULA, ICON, LOGO, AVATAR, QR_CODE, DECORATION -> false;
        };
    }

    private static boolean isReadable(PreparedPicture picture, double scale) {
        double type = picture.traits().textHeight() / picture.density() * scale;
        return scale > 0 && (picture.traits().textHeight() == 0 || type >= LEAST_TYPE);
    }
}
