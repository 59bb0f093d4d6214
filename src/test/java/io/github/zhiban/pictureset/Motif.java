package io.github.zhiban.pictureset;

import java.util.function.LongFunction;

/**
 * A kind of picture that web articles hold.
 *
 * @param name what it is called, also in file names
 * @param family how it is used
 * @param extension of its file, without the dot
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param file draws it: the same seed gives the same bytes
 */
record Motif(String name, Family family, String extension, int width, int height, LongFunction<byte[]> file) {

    /** How pictures of a kind are used. */
    enum Family {
        PHOTOGRAPH,
        SCREEN,
        DRAWING,
        /** In a line of text. */
        SMALL,
        FORMULA,
        /** Nothing that the author says. */
        RESIDUE,
        /** Files of unusual coding. */
        ODD
    }

    double ratio() {
        return (double) width / height;
    }
}
