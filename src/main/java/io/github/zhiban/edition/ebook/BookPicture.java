package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.markup.Described;
import io.github.zhiban.edition.markup.PictureLook;
import io.github.zhiban.epub.Book;
import io.github.zhiban.illustration.PictureSize;
import io.github.zhiban.illustration.SizeInLine;
import io.github.zhiban.picture.PreparedPicture;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a book says of a picture, so that its page does not move once the picture is there.
 *
 * @param classes {@code null} for none
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param onPage how wide it is on a page, as CSS: no wider than the box around it, whatever reading apps say of
 *     pictures, and no higher than leaves its heading and its caption room
 * @param inLine its size and place in a line of text, as CSS that goes with the reader's type size
 */
record BookPicture(@Nullable String classes, String width, String height, String onPage, String inLine) {
    /** Width by height below which a picture as wide as a phone's page is about as high as it. */
    private static final double TALL = 0.9;
    /** What of a page's height a picture may take, in hundredths. */
    private static final double SHARE = 70;

    /**
     * @param shape width by height of the picture, or of the highest of the strips that go on below each other with it
     */
    static BookPicture of(Picture picture, PreparedPicture prepared, double shape) {
        PictureSize size = PictureSize.of(picture, prepared);
        SizeInLine inLine = SizeInLine.of(picture, prepared);
        return new BookPicture(
                classes(picture, prepared),
                pixels(size.width()),
                pixels(size.height()),
                onPage(size.width(), shape),
                String.format(
                        Locale.ROOT,
                        "width: %.2fem; height: %.2fem; vertical-align: %.2fem",
                        inLine.width(),
                        inLine.height(),
                        inLine.rise()));
    }

    /**
     * The class {@link Book#NAMELESS} tells the packer that the accessibility metadata must not promise a description.
     */
    private static @Nullable String classes(Picture picture, PreparedPicture prepared) {
        String look = PictureLook.of(prepared);
        String classes = Stream.of(Described.isNameless(picture) ? Book.NAMELESS : "", look == null ? "" : look)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        return classes.isEmpty() ? null : classes;
    }

    /**
     * The width itself and not its limit, since reading apps that lay out pages give all pictures the limit of a page,
     * which is wider than a list or a quotation.
     *
     * @param shape width by height
     */
    static String onPage(double width, double shape) {
        String high = shape < TALL ? String.format(Locale.ROOT, ", %.1fvh", SHARE * shape) : "";
        return "width: min(" + pixels(width) + "px, 100%" + high + ")";
    }

    private static String pixels(double length) {
        return Long.toString(Math.max(1, Math.round(length)));
    }
}
