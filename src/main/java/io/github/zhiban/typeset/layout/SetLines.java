package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.Typeface;
import io.github.zhiban.text.ScriptContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** The glyphs of every line: as they were set, or one after the other for text that changes while pages are painted. */
public final class SetLines {
    private final IdentityHashMap<LineBox, List<GlyphRun>> set = new IdentityHashMap<>();

    void put(LineBox line, List<GlyphRun> runs) {
        set.put(line, List.copyOf(runs));
    }

    /** The runs of a line in reading order. */
    public List<GlyphRun> runs(LineBox line, CssContext context) {
        List<GlyphRun> runs = set.getOrDefault(line, List.of());
        return runs.isEmpty() || line.isContainsDynamicFunction() ? completed(runs, line, context) : runs;
    }

    /** With the text of the line that was not set or has changed since. */
    private static List<GlyphRun> completed(List<GlyphRun> set, LineBox line, CssContext context) {
        List<GlyphRun> runs = new ArrayList<>(set);
        for (InlineText text : LineTexts.of(line)) {
            if (set.stream().anyMatch(run -> run.source().equals(text))) {
                continue;
            }
            float x = Boxes.holder(text).getAbsX() + text.getX() - line.getAbsX();
            StyledFont font = (StyledFont) Boxes.style(Boxes.holder(text)).getFSFont(context);
            runs.add(new GlyphRun(text, font, natural(text.getSubstring(), font, x)));
        }
        return runs;
    }

    /** The glyphs of a text, each where the one before it ends. */
    public static List<PlacedGlyph> natural(String text, StyledFont font, float x) {
        CodeGrid grid = CodeGrid.of(font.stack());
        List<PlacedGlyph> glyphs = new ArrayList<>();
        float pen = x;
        boolean han = false;
        boolean latin = false;
        for (int i = 0, codePoint; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint >= ' ') {
                boolean inHan = ScriptContext.isHan(text, i);
                Typeface face = font.stack().face(codePoint, inHan);
                int glyph = face.glyph(codePoint);
                boolean dash = !grid.isOn() && inHan && DashStroke.isHalf(codePoint);
                boolean isHan = Character.isIdeographic(codePoint);
                boolean isLatin = !isHan && Character.isLetterOrDigit(codePoint);
                boolean gap = !grid.isOn() && ((han && isLatin) || (latin && isHan));
                pen += gap ? TextMeasure.HAN_LATIN_GAP * font.size() / 1000 : 0;
                han = isHan;
                latin = isLatin;
                float own = face.advance(glyph);
                float advance = dash ? DashStroke.ADVANCE : grid.advance(own);
                float start = pen + (dash ? 0 : (advance - own) / 2 * font.size() / 1000);
                glyphs.add(
                        dash
                                ? DashStroke.place(face, pen, font.size())
                                : new PlacedGlyph(face, glyph, Character.toString(codePoint), start, 1, 0));
                pen += advance * font.size() / 1000;
            }
        }
        return glyphs;
    }
}
