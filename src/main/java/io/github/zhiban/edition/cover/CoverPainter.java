package io.github.zhiban.edition.cover;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.cover.Outlines.Line;
import io.github.zhiban.edition.cover.Outlines.Voice;
import io.github.zhiban.edition.markup.TextWidth;
import io.github.zhiban.font.FontLibrary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Paints the cover of a book: a band like a spine, the first character of the title large in the ground's own colour, the title
 * broken where it makes sense, names and date below. The same article and style make the same bytes. Safe for use by many threads.
 */
public final class CoverPainter {
    /** The canvas, in the shape that stores ask for: 1 to 1.6. All other lengths are in its units. */
    private static final double WIDTH = 1600;

    private static final double HEIGHT = 2560;
    /** Pixels to a unit: 1200 by 1920 is sharp on a tablet, and painted and packed in half the time of a pixel to a unit. */
    private static final double SCALE = 0.75;

    private static final double BAND = 88;
    private static final double LEFT = 236;
    private static final double RIGHT = 1440;
    private static final double TOP = 420;
    private static final double LOWEST = 1560;
    private static final double LARGEST = 196;
    private static final double SMALLEST = 76;
    private static final double STEP = 8;
    private static final double LEADING = 1.4;
    private static final int MOST_LINES = 4;
    private static final double GLYPH = 1500;

    private final Outlines outlines;

    public CoverPainter(FontLibrary fonts) {
        this.outlines = new Outlines(fonts);
    }

    /**
     * The cover as a PNG.
     *
     * @param properties of the style
     */
    public byte[] paint(Metadata metadata, Map<String, String> properties) {
        CoverDesign design = CoverDesign.of(properties);
        BufferedImage picture =
                new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.scale(SCALE, SCALE);
            fill(canvas, design.ground(), new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            initial(canvas, metadata.title(), design);
            fill(canvas, design.accent(), new Rectangle2D.Double(0, 0, BAND, HEIGHT));
            double below = title(canvas, metadata.title(), design);
            fill(canvas, design.accent(), new Rectangle2D.Double(LEFT, below + 36, 180, 12));
            text(canvas, Byline.of(metadata), design.byline(), 60, below + 168, design.ink());
            text(canvas, host(metadata), Voice.QUIET, 42, HEIGHT - 180, design.ink());
        } finally {
            canvas.dispose();
        }
        return PngWriter.write(picture);
    }

    /** The first Han character of the title, else its first letter, larger than the cover. */
    private void initial(Graphics2D canvas, String title, CoverDesign design) {
        int character = title.codePoints()
                .filter(Character::isIdeographic)
                .findFirst()
                .orElseGet(() -> title.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .findFirst()
                        .orElse('　'));
        Line glyph = outlines.line(Character.toString(character), design.title(), GLYPH);
        Rectangle2D box = glyph.outline().getBounds2D();
        if (!box.isEmpty()) {
            double x = WIDTH + 120 - box.getMaxX();
            double y = HEIGHT + 160 - box.getMaxY();
            fill(
                    canvas,
                    design.shade(),
                    glyph.outline().createTransformedShape(AffineTransform.getTranslateInstance(x, y)));
        }
    }

    /** The title as large as it can be; returns where its last line ends. */
    private double title(Graphics2D canvas, String title, CoverDesign design) {
        double size = LARGEST;
        List<String> lines = TitleBreaker.lines(title, (RIGHT - LEFT) / size);
        while (size > SMALLEST && !fits(lines, size)) {
            size -= STEP;
            lines = TitleBreaker.lines(title, (RIGHT - LEFT) / size);
        }
        double y = TOP + size;
        for (String line : lines) {
            text(canvas, line.strip(), design.title(), size, y, design.ink());
            y += size * LEADING;
        }
        return y - size * LEADING + size * 0.2;
    }

    /** Whether lines are few, and short even where a word is long. */
    private static boolean fits(List<String> lines, double size) {
        return lines.size() <= MOST_LINES
                && lines.size() * size * LEADING <= LOWEST - TOP
                && lines.stream().allMatch(line -> TextWidth.of(line.strip()) * size <= RIGHT - LEFT);
    }

    private void text(Graphics2D canvas, String text, Voice voice, double size, double y, Color color) {
        Line line = outlines.line(text, voice, size);
        double scale = Math.min(1, (RIGHT - LEFT) / Math.max(1, line.width()));
        // Ink, not the em box, begins at the edge: an opening bracket would else stand half an em in.
        double indent = line.outline().getBounds2D().getMinX() * scale;
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, LEFT - indent, y);
        fill(canvas, color, line.outline().createTransformedShape(place));
    }

    private static void fill(Graphics2D canvas, Color color, Shape shape) {
        canvas.setColor(color);
        canvas.fill(shape);
    }

    /** Where the article came from, without what only machines need. */
    private static String host(Metadata metadata) {
        if (metadata.source() == null) {
            return "";
        }
        try {
            String host = URI.create(metadata.source()).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
