package io.github.zhiban.font;

import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunKind;
import io.github.zhiban.text.RunStyle;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.text.line.LineSetter;
import io.github.zhiban.text.line.SetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A line that stands outside paragraphs, at its natural width: running heads, markers, leaders, marks beside the text,
 * covers, text in drawings. The line setter of paragraphs gives every glyph its place; only code stands on its grid of
 * cells instead. Positions are in the unit of the fonts' sizes.
 *
 * <p>Known as: 书眉.
 */
public final class UnjustifiedLine {
    private final List<Integer> ends;
    private final List<? extends SizedFont> fonts;
    private final ParagraphGlyphs glyphs;
    private final List<CodeGrid> grids;
    /** Where the glyphs begin, and where the line ends; of no use on grids. */
    private final float[] origins;

    private UnjustifiedLine(String text, List<Integer> ends, List<? extends SizedFont> fonts, LinePolicy policy) {
        this.ends = ends;
        this.fonts = fonts;
        this.glyphs = ParagraphGlyphs.ofLine(text, ends, fonts);
        this.grids = fonts.stream().map(font -> CodeGrid.of(font.stack())).toList();
        this.origins = new float[text.length() + 1];
        if (grids.stream().noneMatch(CodeGrid::isOn)) {
            set(text, fonts, policy);
        }
    }

    private void set(String text, List<? extends SizedFont> fonts, LinePolicy policy) {
        ParagraphText.Builder builder = ParagraphText.builder();
        for (int run = 0; run < ends.size(); run++) {
            int from = start(run);
            RunStyle style = RunStyle.of(fonts.get(run).size(), RunKind.PROSE);
            builder.append(text.substring(from, ends.get(run)), style, offset -> glyphs.advance(from + offset));
            for (int offset = from; offset < ends.get(run); offset++) {
                builder.kern(offset, glyphs.kern(offset, fonts.get(run).spacing()));
            }
        }
        SetLine line = LineSetter.line(builder.build(), policy);
        for (int offset = 0; offset <= text.length(); offset++) {
            origins[offset] = (float) line.origin(offset);
        }
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

    /** Sets a text of one font. */
    public static UnjustifiedLine of(String text, SizedFont font, LinePolicy policy) {
        return of(List.of(text), List.of(font), policy);
    }

    /** The width of the line. */
    public float width() {
        return onGrid() ? standing(ends.size(), 0, new ArrayList<>()) : origins[origins.length - 1];
    }

    /** The glyphs of one of its runs, counted from 0; the line begins at {@code x}. */
    public List<PlacedGlyph> glyphs(int run, float x) {
        List<PlacedGlyph> placed = new ArrayList<>();
        if (onGrid()) {
            float start = standing(run, x, new ArrayList<>());
            stand(run, start, placed);
            return placed;
        }
        for (int offset = start(run); offset < ends.get(run); offset++) {
            PlacedGlyph glyph = glyphs.place(offset, x + origins[offset]);
            if (glyph != null) {
                placed.add(glyph);
            }
        }
        return placed;
    }

    private boolean onGrid() {
        return grids.stream().anyMatch(CodeGrid::isOn);
    }

    /** Where a run begins that stands on a grid behind others. */
    private float standing(int run, float x, List<PlacedGlyph> before) {
        float pen = x;
        for (int other = 0; other < run; other++) {
            pen = stand(other, pen, before);
        }
        return pen;
    }

    /** Puts the glyphs of a run into their cells, in the order of the text, and answers where the last cell ends. */
    private float stand(int run, float x, List<PlacedGlyph> placed) {
        CodeGrid grid = grids.get(run);
        NavigableMap<Integer, PlacedGlyph> inText = new TreeMap<>();
        float pen = x;
        for (int offset : glyphs.inCells(start(run), ends.get(run))) {
            PlacedGlyph glyph = glyphs.onGrid(offset, pen, grid);
            if (glyph != null) {
                inText.put(offset, glyph);
                pen += grid.advance(glyph.advance()) * fonts.get(run).size() / 1000;
            }
        }
        placed.addAll(inText.values());
        return pen;
    }

    /** Whether a font has cells, on which its text stands. */
    public static boolean isOnGrid(SizedFont font) {
        return CodeGrid.of(font.stack()).isOn();
    }

    private int start(int run) {
        return run == 0 ? 0 : ends.get(run - 1);
    }
}
