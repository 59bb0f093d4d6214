package io.github.zhiban.edition.cover;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.typeset.HousePolicies;

/**
 * Paints the cover of a book: a motif of the style, the title broken where it makes sense, date and origin. The same article and
 * style make the same picture on every platform: outlines are read and filled by this package, not by AWT. Safe for use by many
 * threads.
 */
public final class CoverPainter {
    /** Pixels, in the shape that stores ask for, 1 to 1.6: sharp on a tablet. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 1920;

    private final Typefaces typefaces;

    public CoverPainter(FontLibrary fonts) {
        this.typefaces = new Typefaces(fonts);
    }

    /**
     * The cover as a PNG.
     *
     * @param lines the rules of the style for lines
     */
    public byte[] paint(Metadata metadata, CoverPolicy policy, HousePolicies lines) {
        CoverDesign design = CoverDesign.of(policy, metadata.title());
        Lettering lettering = new Lettering(typefaces, lines.apply(LinePolicy.ragged()));
        CoverText text = CoverText.of(metadata);
        Canvas canvas = new Canvas(WIDTH, HEIGHT, design.ground());
        switch (design.motif()) {
            case HILLS -> new HillsCover(canvas, design, lettering).paint(text);
            case WAVES -> new WavesCover(canvas, design, lettering).paint(text);
            case RINGS -> new RingsCover(canvas, design, lettering).paint(text);
            case TILES -> new TilesCover(canvas, design, lettering).paint(text);
            case SLIP -> new SlipCover(canvas, design, lettering).paint(text);
        }
        return PngWriter.write(canvas);
    }
}
