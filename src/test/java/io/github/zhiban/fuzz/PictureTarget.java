package io.github.zhiban.fuzz;

import io.github.zhiban.edition.Library;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;

/** Prepares pictures of all formats, drawings among them: a picture or one warning. */
public final class PictureTarget {
    private static final PicturePreparer PREPARER = new PicturePreparer(Library.FONTS);

    private PictureTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        var prepared = PREPARER.prepare(new PictureFile("fuzz", input));
        if (prepared.value().isEmpty() != !prepared.diagnostics().isEmpty()) {
            throw new IllegalStateException("a picture lost without a word, or a word about one that is there");
        }
    }
}
