package io.github.zhiban.edition.print;

import io.github.zhiban.article.Picture;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.illustration.PictureSize;
import io.github.zhiban.illustration.SizeInLine;
import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PictureTraits;
import io.github.zhiban.picture.PreparedPicture;
import java.util.Locale;

/**
 * How large a picture is printed: as large as it wants to be, as small as the page makes it, and legible if that can
 * be.
 */
final class PictureBox {
    private static final double POINTS_PER_PIXEL = 0.75;
    /** How many times its natural size a picture on a slide may be. */
    private static final double ON_SLIDES = 1.6;
    /** Points to the CSS pixel that no picture falls below for its type's sake. */
    private static final double SMALLEST = 0.5;
    /** The same of what is little more than a line of text: its type is all there is. */
    private static final double SMALLEST_LINE = 0.3;
    /** In CSS pixels: what is no higher, and has the shape of a line, is little more than one. */
    private static final double LINE_HEIGHT = 130;

    /** Type in pictures that is smaller than this part of captions is a reason to make the picture larger. */
    private static final double LEGIBLE = 10 / 17.0;
    /** The type size of screens in CSS pixels, where it cannot be measured. */
    private static final double USUAL_TYPE = 14;
    /** A page in relation to the usual height of pictures. */
    private static final double PAGE = 1.75;

    private final Measures measures;

    PictureBox(Measures measures) {
        this.measures = measures;
    }

    /** The size of a picture that stands by itself, as CSS. */
    String fit(Picture picture, PreparedPicture prepared, double room, double usual) {
        PictureSize size = PictureSize.of(hasPages() ? picture : unsized(picture), prepared);
        double natural = points(picture, prepared);
        double width = size.width() * natural;
        double height = size.height() * natural;
        double across = Math.min(hasPages() ? 1 : larger(prepared, width), Math.min(room, measures.width()) / width);
        double scale = Math.min(across, highest(prepared, width, usual) / height);
        return css(width * scale, height * scale);
    }

    /** How many times larger a picture on a slide may be: its type is no larger than that of the slide. */
    private double larger(PreparedPicture prepared, double width) {
        double type = type(prepared, width);
        return type == 0 ? ON_SLIDES : Math.clamp(measures.textSize() / type, 1, ON_SLIDES);
    }

    /** How large the type in a picture is when it is so wide; 0 where it has none. */
    private static double type(PreparedPicture prepared, double width) {
        return prepared.traits().textHeight() / prepared.width() * width;
    }

    /** How small an author wants a picture beside his text says nothing of slides. */
    private static Picture unsized(Picture picture) {
        return new Picture(picture.address(), picture.alt(), 0, 0);
    }

    /** Whether the edition has pages of text; slides are read from afar. */
    private boolean hasPages() {
        return measures.landscape() > 0;
    }

    /** How many points a CSS pixel takes: fewer where the type in a picture would be larger than that of captions. */
    private double points(Picture picture, PreparedPicture prepared) {
        PictureSize size = PictureSize.of(picture, prepared);
        double type = type(prepared, size.width());
        boolean line = size.height() <= LINE_HEIGHT && PictureTraits.isLineShaped(size.width(), size.height());
        return type == 0 || !hasPages()
                ? POINTS_PER_PIXEL
                : Math.clamp(measures.pictures().caption() / type, line ? SMALLEST_LINE : SMALLEST, POINTS_PER_PIXEL);
    }

    /** How high a picture may be: as others are, or as high as a page where its type would be too small. */
    private double highest(PreparedPicture prepared, double width, double usual) {
        double measured = type(prepared, width);
        boolean drawn = prepared.traits().kind() == PictureKind.GRAPHIC;
        // What is drawn has letters, if too few to be measured.
        double type = measured == 0 && drawn ? USUAL_TYPE * width / prepared.naturalWidth() : measured;
        if (type == 0 || !hasPages()) {
            return usual;
        }
        double natural = width * prepared.height() / prepared.width();
        return Math.clamp(natural * LEGIBLE * measures.pictures().caption() / type, usual, usual * PAGE);
    }

    /** The size of a picture inside a line and how far it stands below the baseline, as CSS. */
    String fitInLine(Picture picture, PreparedPicture prepared) {
        double em = measures.textSize();
        SizeInLine size = SizeInLine.of(picture, prepared).within(measures.width() / em);
        return css(size.width() * em, size.height() * em) + "; vertical-align: " + points(size.rise() * em);
    }

    /** How wide a picture is where there is room for it, in points. */
    double width(Picture picture, PreparedPicture prepared) {
        double width = PictureSize.of(picture, prepared).width() * points(picture, prepared);
        double height = width * prepared.height() / prepared.width();
        return width * Math.min(1, highest(prepared, width, measures.height()) / height);
    }

    private static String css(double width, double height) {
        return "width: " + points(Math.max(1, width)) + "; height: " + points(Math.max(1, height));
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}
