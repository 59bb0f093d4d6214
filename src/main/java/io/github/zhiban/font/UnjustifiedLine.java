package io.github.zhiban.font;

import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunKind;
import io.github.zhiban.text.RunStyle;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.text.line.LineSetter;
import io.github.zhiban.text.line.SetLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that stands outside paragraphs, at its natural width: running heads, markers, leaders, marks beside the text, covers, text in
 * drawings. The line setter of paragraphs gives every glyph its place; only code stands on its grid of cells instead. Positions are in
 * the unit of the fonts' sizes.
 */
public final class UnjustifiedLine {
    private final String text;
    private final List<Integer> ends;
    private final ParagraphGlyphs glyphs;
    private final SetLine line;

    private UnjustifiedLine(String text, List<Integer> ends, List<? extends SizedFont> fonts, LinePolicy policy) {
        this.text = text;
        this.ends = ends;
        this.glyphs = ParagraphGlyphs.of(text, ends, fonts, 1);
        ParagraphText.Builder builder = ParagraphText.builder();
        int start = 0;
        for (int i = 0; i < ends.size(); i++) {
            int from = start;
            builder.append(
                    text.substring(from, ends.get(i)),
                    RunStyle.of(fonts.get(i).size(), RunKind.PROSE),
                    offset -> glyphs.advance(from + offset));
            start = ends.get(i);
        }
        for (int offset = 0; offset < text.length(); offset++) {
            builder.kern(offset, glyphs.kern(offset));
        }
        this.line = LineSetter.line(builder.build(), policy);
    }

    /** Sets runs of text that follow each other on one line. */
    public static UnjustifiedLine of(List<String> runs, List<? extends SizedFont> fonts, LinePolicy policy) {
        List<Integer> ends = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String run : runs) {
            all.append(run);
            ends.add(all.length());
        }
        return new UnjustifiedLine(all.toString(), ends, fonts, policy);
    }

    /** The width of the line. */
    public float width() {
        return (float) line.origins()[text.length()];
    }

    /** The glyphs of one of its runs, counted from 0; the line begins at {@code x}. */
    public List<PlacedGlyph> glyphs(int run, float x) {
        List<PlacedGlyph> placed = new ArrayList<>();
        for (int offset = run == 0 ? 0 : ends.get(run - 1); offset < ends.get(run); offset++) {
            PlacedGlyph glyph = glyphs.place(offset, x + (float) line.origin(offset));
            if (glyph != null) {
                placed.add(glyph);
            }
        }
        return placed;
    }

    /** The glyphs of a text of one font that begins at {@code x}. */
    public static List<PlacedGlyph> glyphs(String text, SizedFont font, float x, LinePolicy policy) {
        CodeGrid grid = CodeGrid.of(font.stack());
        return grid.isOn()
                ? onGrid(text, font, grid, x)
                : of(List.of(text), List.of(font), policy).glyphs(0, x);
    }

    /** Whether a font has cells, on which its text stands. */
    public static boolean isOnGrid(SizedFont font) {
        return CodeGrid.of(font.stack()).isOn();
    }

    private static List<PlacedGlyph> onGrid(String text, SizedFont font, CodeGrid grid, float x) {
        ParagraphGlyphs glyphs = ParagraphGlyphs.of(text, List.of(text.length()), List.of(font), 1);
        List<PlacedGlyph> placed = new ArrayList<>();
        float pen = x;
        for (int offset = 0; offset < text.length(); offset++) {
            PlacedGlyph glyph = glyphs.onGrid(offset, pen, grid);
            if (glyph != null) {
                placed.add(glyph);
                pen += grid.advance(glyph.advance()) * font.size() / 1000;
            }
        }
        return placed;
    }
}
