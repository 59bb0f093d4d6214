package io.github.zhiban.illustration;

import io.github.zhiban.article.Picture;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PreparedPicture;

/**
 * How large a picture wants to be, before any page makes it smaller: as large as its author says, else as its pixels
 * say.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record PictureSize(double width, double height) {
    /** Codes are read by cameras from any distance. */
    private static final double CODE = 110;

    private static final double AVATAR = 64;

    /** The size of a picture: none is blown up, whatever its author says, since its pixels would show as squares. */
    public static PictureSize of(Picture picture, PreparedPicture prepared) {
        double ratio = (double) prepared.height() / prepared.width();
        double wanted = picture.width() > 0
                ? picture.width() * prepared.share()
                : picture.height() > 0 ? picture.height() / ratio : prepared.naturalWidth();
        double width = Math.min(wanted, Math.max(prepared.width(), prepared.naturalWidth()));
        return new PictureSize(width, width * ratio)
                .within(limit(prepared.traits().kind()));
    }

    private static double limit(PictureKind kind) {
        return switch (kind) {
            case QR_CODE -> CODE;
            case AVATAR -> AVATAR;
            case PHOTOGRAPH, GRAPHIC, FORMULA, ICON, LOGO, DECORATION -> Double.POSITIVE_INFINITY;
        };
    }

    private PictureSize within(double highest) {
        double scale = Math.min(1, highest / height);
        return new PictureSize(width * scale, height * scale);
    }
}
