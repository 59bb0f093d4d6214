package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.Typeface;
import io.github.zhiban.text.FullWidth;
import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunKind;
import io.github.zhiban.text.RunStyle;
import io.github.zhiban.typeset.HousePolicies;
import io.github.zhiban.typeset.line.LinePolicy;
import io.github.zhiban.typeset.line.LineSetter;
import io.github.zhiban.typeset.line.SetLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A line that stands outside paragraphs, at its natural width: running heads, markers, leaders, marks beside the text. The line setter of
 * paragraphs gives every glyph its place; only code stands on its grid of cells instead. Positions are in dots.
 */
final class UnjustifiedLine {
    private final String text;
    private final List<Integer> ends;
    private final ParagraphGlyphs glyphs;
    private final SetLine line;

    private UnjustifiedLine(String text, List<Integer> ends, List<StyledFont> fonts, HousePolicies policies) {
        this.text = text;
        this.ends = ends;
        this.glyphs = ParagraphGlyphs.of(text, ends, fonts);
        ParagraphText.Builder builder = ParagraphText.builder();
        int start = 0;
        for (int i = 0; i < ends.size(); i++) {
            int from = start;
            double em = fonts.get(i).size() / Galley.DOTS_PER_POINT;
            builder.append(
                    text.substring(from, ends.get(i)),
                    RunStyle.of(em, RunKind.PROSE),
                    offset -> glyphs.advance(from + offset));
            start = ends.get(i);
        }
        for (int offset = 0; offset < text.length(); offset++) {
            builder.kern(offset, glyphs.kern(offset));
        }
        this.line = LineSetter.line(builder.build(), policies.apply(LinePolicy.ragged()));
    }

    /** Sets runs of text that follow each other on one line. */
    static UnjustifiedLine of(List<String> runs, List<StyledFont> fonts, HousePolicies policies) {
        List<Integer> ends = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String run : runs) {
            all.append(run);
            ends.add(all.length());
        }
        return new UnjustifiedLine(all.toString(), ends, fonts, policies);
    }

    /** The width of the line. */
    float width() {
        return (float) line.origins()[text.length()] * Galley.DOTS_PER_POINT;
    }

    /** The glyphs of one of its runs, counted from 0; the line begins at {@code x}. */
    List<PlacedGlyph> glyphs(int run, float x) {
        List<PlacedGlyph> placed = new ArrayList<>();
        for (int offset = run == 0 ? 0 : ends.get(run - 1); offset < ends.get(run); offset++) {
            PlacedGlyph glyph = glyphs.place(offset, x + (float) line.origin(offset) * Galley.DOTS_PER_POINT);
            if (glyph != null) {
                placed.add(glyph);
            }
        }
        return placed;
    }

    /** Where one of its runs begins, counted from the line's left edge. */
    float start(int run) {
        int offset = run == 0 ? 0 : ends.get(run - 1);
        return offset < text.length() ? (float) line.left(offset) * Galley.DOTS_PER_POINT : width();
    }

    /** The glyphs of a text of one font that begins at {@code x}. */
    static List<PlacedGlyph> glyphs(String text, StyledFont font, float x, HousePolicies policies) {
        CodeGrid grid = CodeGrid.of(font.stack());
        return grid.isOn()
                ? onGrid(text, font, grid, x)
                : of(List.of(text), List.of(font), policies).glyphs(0, x);
    }

    /** Whether a font has cells, on which its text stands. */
    static boolean isOnGrid(StyledFont font) {
        return CodeGrid.of(font.stack()).isOn();
    }

    private static List<PlacedGlyph> onGrid(String text, StyledFont font, CodeGrid grid, float x) {
        BitSet fullWidth = FullWidth.of(text);
        List<PlacedGlyph> placed = new ArrayList<>();
        float pen = x;
        for (int i = 0, codePoint; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint >= ' ') {
                Typeface face = font.stack().face(codePoint, fullWidth.get(i));
                int glyph = face.glyph(codePoint);
                float own = face.advance(glyph);
                float advance = grid.advance(own);
                float start = pen + (advance - own) / 2 * font.size() / 1000;
                placed.add(new PlacedGlyph(face, glyph, Character.toString(codePoint), start, 1, 0));
                pen += advance * font.size() / 1000;
            }
        }
        return placed;
    }
}
