package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.CodeGrid;
import io.github.zhiban.font.DashStroke;
import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.Typeface;
import io.github.zhiban.font.UnjustifiedLine;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.Clusters;
import io.github.zhiban.text.FullWidth;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.typeset.HousePolicies;
import java.awt.Rectangle;
import java.util.BitSet;
import java.util.List;
import org.xhtmlrenderer.extend.FSGlyphVector;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.extend.TextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Measures text for Flying Saucer's own layout, which needs to know sizes only: lines are broken and drawn elsewhere.
 * List markers are the one thing it would draw through this class; they are drawn with their line instead.
 */
@SuppressWarnings("rawtypes") // The interface's type parameters refer to the device, of which measuring knows nothing.
public final class TextMeasure implements TextRenderer {
    /** The em box of Chinese faces, in em: where backgrounds, bullets and baselines look right for both scripts. */
    private static final float ASCENT = 0.88f;

    private static final float DESCENT = 0.12f;

    /** Below the baseline and clear of Han, whose strokes reach 0.1 em below it. */
    private static final float UNDERLINE = 0.14f;

    /** In 1/1000 em. */
    private static final float HAN_LATIN_GAP = 250;

    /** What {@code · – /} take at least among Han (rule T12), in 1/1000 em. */
    private static final float HALF_CELL = 500;

    private static final float LINE_THICKNESS = 0.045f;
    private static final float STRIKE = 0.33f;

    private record Metrics(float size) implements FSFontMetrics {
        @Override
        public float getAscent() {
            return ASCENT * size;
        }

        @Override
        public float getDescent() {
            return DESCENT * size;
        }

        @Override
        public float getStrikethroughOffset() {
            return -STRIKE * size;
        }

        @Override
        public float getStrikethroughThickness() {
            return LINE_THICKNESS * size;
        }

        @Override
        public float getUnderlineOffset() {
            return UNDERLINE * size;
        }

        @Override
        public float getUnderlineThickness() {
            return LINE_THICKNESS * size;
        }
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String string) {
        return new Metrics(font.getSize2D());
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        StyledFont styled = (StyledFont) font;
        return styled.set() ? 0 : width(text, styled);
    }

    /**
     * How wide a text is at most that nothing justifies, in dots: with room for the gaps between Han and Latin (rule
     * T14), but no mark squeezed. Rounded up: a box that shrinks to its text must not be too narrow for it.
     */
    public static int width(String text, StyledFont styled) {
        CodeGrid grid = CodeGrid.of(styled.stack());
        if (!Clusters.of(text).areNone()) {
            return grid.isOn() ? onGrid(text, styled, grid) : natural(text, styled);
        }
        BitSet fullWidth = FullWidth.of(text);
        float width = 0;
        Typeface last = null;
        int lastGlyph = 0;
        CharacterClass before = CharacterClass.SPACE;
        for (int i = 0, codePoint; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            boolean inHan = fullWidth.get(i);
            if (!grid.isOn() && inHan && DashStroke.isHalf(codePoint)) {
                width += DashStroke.ADVANCE;
            } else if (codePoint >= ' ') {
                Typeface face = styled.stack().face(codePoint, inHan);
                int glyph = face.glyph(codePoint);
                float own = face.advance(glyph);
                width += grid.isOn() ? grid.advance(own) : inHan ? Math.max(own, HALF_CELL) : own;
                width += face.equals(last) ? Math.max(0, face.kerning(lastGlyph, glyph)) : 0;
                last = face;
                lastGlyph = glyph;
            }
            CharacterClass here = CharacterClass.of(codePoint, inHan);
            boolean meet = (before == CharacterClass.HAN && here.isWordLike())
                    || (here == CharacterClass.HAN && before.isWordLike());
            width += meet && !grid.isOn() ? HAN_LATIN_GAP : 0;
            before = here;
        }
        return (int) Math.ceil(width * styled.size() / 1000);
    }

    private static int natural(String text, StyledFont styled) {
        LinePolicy policy = HousePolicies.DEFAULT.apply(LinePolicy.ragged());
        return (int) Math.ceil(
                UnjustifiedLine.of(List.of(text), List.of(styled), policy).width());
    }

    private static int onGrid(String text, StyledFont styled, CodeGrid grid) {
        List<PlacedGlyph> glyphs = SetLines.natural(text, styled, 0);
        double width = glyphs.stream()
                .mapToDouble(glyph -> grid.advance(glyph.advance()))
                .sum();
        return (int) Math.ceil(width * styled.size() / 1000);
    }

    @Override
    public void setup(FontContext context) {}

    @Override
    public void drawString(OutputDevice device, String string, float x, float y) {}

    @Override
    public void drawString(OutputDevice device, String string, float x, float y, JustificationInfo info) {}

    @Override
    public void setFontScale(float scale) {}

    @Override
    public float getFontScale() {
        return 1;
    }

    @Override
    public void setSmoothingThreshold(float size) {}

    @Override
    public Rectangle getGlyphBounds(
            OutputDevice device, FSFont font, FSGlyphVector glyphs, int index, float x, float y) {
        throw new UnsupportedOperationException("text is not selected on paper");
    }

    @Override
    public float[] getGlyphPositions(OutputDevice device, FSFont font, FSGlyphVector glyphs) {
        throw new UnsupportedOperationException("text is not selected on paper");
    }

    @Override
    public FSGlyphVector getGlyphVector(OutputDevice device, FSFont font, String string) {
        throw new UnsupportedOperationException("text is not selected on paper");
    }

    @Override
    public void drawGlyphVector(OutputDevice device, FSGlyphVector vector, float x, float y) {
        throw new UnsupportedOperationException("text is not selected on paper");
    }
}
