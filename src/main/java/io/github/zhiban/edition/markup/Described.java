package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import java.util.List;

/**
 * Gives every picture words: those who cannot see it must at least know that it is there (PDF/UA-1, 7.3; WCAG 2.1,
 * 1.1.1).
 */
public final class Described {
    private static final String NAMELESS = "插图";

    private Described() {}

    /** The picture with the author's text, else the caption's, else a plain word. */
    static Picture picture(Picture picture, List<Inline> caption) {
        if (!picture.alt().isBlank()) {
            return picture;
        }
        String said = Labels.plain(caption);
        return new Picture(picture.address(), said.isEmpty() ? NAMELESS : said, picture.width(), picture.height());
    }

    /** Whether a picture that went through {@link #picture} has nothing but the plain word. */
    public static boolean isNameless(Picture picture) {
        return isPlain(picture.alt());
    }

    /** Whether a label is nothing but the plain word. */
    public static boolean isPlain(String label) {
        return label.equals(NAMELESS);
    }

    /** What stands in the place of a described picture, above a caption that need not be said twice. */
    static String label(Picture described, List<Inline> caption) {
        return described.alt().equals(Labels.plain(caption)) ? NAMELESS : described.alt();
    }
}
