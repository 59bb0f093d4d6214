package io.github.zhiban.edition.cover;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.picture.draw.PaintedPicture;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.typeset.HousePolicies;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Paints the cover of a book: a motif of the style, the title broken where it makes sense, date and origin. The same
 * article and style make the same picture on every platform: outlines are read and filled by this package, not by AWT.
 * Safe for use by many threads.
 */
public final class CoverPainter {
    /** The units of all designs, in the shape that stores ask for, 1 to 1.6. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 1920;
    /**
     * Pixels a unit: 900 by 1440 are sharp on a shelf and on a phone; a cover is most of a short book's size, and that
     * goes with them.
     */
    private static final double SCALE = 0.75;

    private final Typefaces typefaces;
    /** Whoever publishes an article again and again while it is written has one cover all the time. */
    private final AtomicReference<@Nullable Painted> last = new AtomicReference<>();

    /** A cover and what it was made of. */
    private record Painted(Metadata metadata, CoverPolicy policy, HousePolicies lines, byte[] png) {
        boolean isOf(Metadata others, CoverPolicy other, HousePolicies otherLines) {
            return metadata.equals(others) && policy.equals(other) && lines.equals(otherLines);
        }
    }

    public CoverPainter(FontLibrary fonts) {
        this.typefaces = new Typefaces(fonts);
    }

    /**
     * The cover as a PNG.
     *
     * @param lines the rules of the style for lines
     */
    public byte[] paint(Metadata metadata, CoverPolicy policy, HousePolicies lines) {
        Painted known = last.get();
        if (known != null && known.isOf(metadata, policy, lines)) {
            return known.png();
        }
        byte[] png = painted(metadata, policy, lines);
        last.set(new Painted(metadata, policy, lines, png));
        return png;
    }

    private byte[] painted(Metadata metadata, CoverPolicy policy, HousePolicies lines) {
        CoverDesign design = CoverDesign.of(policy, metadata.title());
        Lettering lettering = new Lettering(typefaces, lines.apply(LinePolicy.ragged()));
        CoverText text = CoverText.of(metadata);
        PaintedPicture canvas = new PaintedPicture(WIDTH, HEIGHT, SCALE, design.ground());
        switch (design.motif()) {
            case HILLS -> new HillsCover(canvas, design, lettering).paint(text);
            case WAVES -> new WavesCover(canvas, design, lettering).paint(text);
            case RINGS -> new RingsCover(canvas, design, lettering).paint(text);
            case TILES -> new TilesCover(canvas, design, lettering).paint(text);
            case SLIP -> new SlipCover(canvas, design, lettering).paint(text);
        }
        return canvas.png();
    }
}
