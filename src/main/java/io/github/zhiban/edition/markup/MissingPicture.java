package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.EditionCodes;

/** What is said of a picture that a placeholder stands for, in whatever edition. */
public final class MissingPicture {
    private MissingPicture() {}

    /** Says it. */
    public static void report(Picture picture, Location at, Diagnostics diagnostics) {
        diagnostics.warning(
                EditionCodes.MISSING_PICTURE,
                at,
                "The picture is not at hand, a placeholder stands for it: " + picture.shortAddress(),
                "Map its address to a local file with --images, or name its host with --fetch.");
    }
}
