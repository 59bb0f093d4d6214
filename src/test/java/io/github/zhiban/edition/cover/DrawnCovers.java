package io.github.zhiban.edition.cover;

import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.cover.Lettering.TypeStyle;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.picture.draw.Contours;
import io.github.zhiban.text.line.LinePolicy;
import java.util.List;

/** Where the ink of each character of a cover's line begins. */
public final class DrawnCovers {
    private static final Lettering LETTERING = new Lettering(new Typefaces(Library.FONTS), LinePolicy.ragged());

    private DrawnCovers() {}

    /** Of a line of plain sans-serif type. */
    public static List<Double> lefts(String text, double size) {
        return LETTERING.line(text, TypeStyle.QUIET, size, 0, 0).stream()
                .filter(shape -> !shape.isEmpty())
                .map(Contours::left)
                .toList();
    }
}
