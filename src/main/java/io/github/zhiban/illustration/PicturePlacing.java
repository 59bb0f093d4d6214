package io.github.zhiban.illustration;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Picture;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import java.util.Optional;

/** Decides where a picture belongs: in a line of text, alone, or nowhere. */
final class PicturePlacing {
    /** What is lower and narrower than this, in CSS pixels, is a sign in a line of text. */
    private static final double SIGN_HEIGHT = 40;

    private static final double SIGN_WIDTH = 220;
    /** An icon is a sign up to the size that shops and operating systems draw them at. */
    private static final double ICON = 48;

    /** Fractions and sums are higher. */
    private static final double FORMULA_HEIGHT = 56;

    private static final double FORMULA_WIDTH = 440;

    /** A formula that is no larger is a letter of one. */
    private static final double LETTER_HEIGHT = 24;

    private static final double LETTER_WIDTH = 40;

    private final PicturesAtHand pictures;

    PicturePlacing(PicturesAtHand pictures) {
        this.pictures = pictures;
    }

    /** Whether a picture says nothing. */
    boolean isDecoration(Picture picture) {
        return prepared(picture)
                .filter(it -> it.traits().kind() == PictureKind.DECORATION)
                .isPresent();
    }

    /** Whether a picture that has text beside it belongs into the line; one that is not at hand stays where it is. */
    boolean isInText(Picture picture) {
        return prepared(picture).map(it -> isSign(picture, it)).orElse(true);
    }

    private static boolean isSign(Picture picture, PreparedPicture prepared) {
        PictureSize size = PictureSize.of(picture, prepared);
        boolean formula = prepared.traits().kind() == PictureKind.FORMULA
                && size.height() <= FORMULA_HEIGHT
                && size.width() <= FORMULA_WIDTH;
        return formula || isIcon(prepared, size) || (size.height() <= SIGN_HEIGHT && size.width() <= SIGN_WIDTH);
    }

    /** Whether a figure is a sign that an editor put on a line of its own: an icon, or a letter of a formula. */
    boolean isLoneSign(Block.Figure figure) {
        return figure.caption().isEmpty()
                && figure.pictures().size() == 1
                && prepared(figure.pictures().getFirst())
                        .filter(it -> isLetter(figure.pictures().getFirst(), it))
                        .isPresent();
    }

    private static boolean isLetter(Picture picture, PreparedPicture prepared) {
        PictureSize size = PictureSize.of(picture, prepared);
        return switch (prepared.traits().kind()) {
            case ICON -> isIcon(prepared, size);
            case FORMULA -> size.height() <= LETTER_HEIGHT && size.width() <= LETTER_WIDTH;
            case PHOTOGRAPH, GRAPHIC, LOGO, AVATAR, QR_CODE, DECORATION -> false;
        };
    }

    private static boolean isIcon(PreparedPicture prepared, PictureSize size) {
        return prepared.traits().kind() == PictureKind.ICON && size.height() <= ICON && size.width() <= ICON;
    }

    /** Whether a figure is a code for cameras of which nothing is said. */
    boolean isBareCode(Block block) {
        return block instanceof Block.Figure figure
                && figure.caption().isEmpty()
                && figure.pictures().stream()
                        .allMatch(picture -> prepared(picture)
                                .filter(it -> it.traits().kind() == PictureKind.QR_CODE)
                                .isPresent());
    }

    /** A picture, or the pieces of one that is too tall. */
    Optional<PreparedPicture> prepared(Picture picture) {
        return pictures.find(picture.address());
    }
}
