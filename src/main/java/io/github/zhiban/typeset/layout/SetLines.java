package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.UnjustifiedLine;
import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.typeset.HousePolicies;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** The glyphs of every line: as they were set, or one after the other for text that changes while pages are painted. */
public final class SetLines {
    private final IdentityHashMap<LineBox, List<GlyphRun>> set = new IdentityHashMap<>();
    private final LinePolicy policy;

    SetLines(HousePolicies policies) {
        this.policy = policies.apply(LinePolicy.ragged());
    }

    void put(LineBox line, List<GlyphRun> runs) {
        set.put(line, List.copyOf(runs));
    }

    /** The runs of a line in reading order. */
    public List<GlyphRun> runs(LineBox line, CssContext context) {
        List<GlyphRun> runs = set.getOrDefault(line, List.of());
        return runs.isEmpty() || line.isContainsDynamicFunction() ? completed(runs, line, context) : runs;
    }

    /** With the text of the line that was not set or has changed since. */
    private List<GlyphRun> completed(List<GlyphRun> set, LineBox line, CssContext context) {
        List<InlineText> texts = LineTexts.of(line);
        if (set.isEmpty() && isWhole(line, texts, context)) {
            return together(line, texts, context);
        }
        List<GlyphRun> runs = new ArrayList<>(set);
        for (InlineText text : texts) {
            if (set.stream().noneMatch(run -> run.source().equals(text))) {
                StyledFont font = font(text, context);
                float x = x(text, line);
                List<PlacedGlyph> glyphs =
                        UnjustifiedLine.of(text.getSubstring(), font, policy).glyphs(0, x);
                runs.add(new GlyphRun(text, font, text.isDynamicFunction() ? from(end(set), glyphs) : glyphs));
            }
        }
        return runs;
    }

    /** Leaders fill what Flying Saucer thinks is free; gaps between Han and Latin took some of it. */
    private static List<PlacedGlyph> from(double x, List<PlacedGlyph> glyphs) {
        return glyphs.stream().filter(glyph -> glyph.x() >= x).toList();
    }

    /** Where the glyphs of runs end. */
    private static double end(List<GlyphRun> runs) {
        return runs.stream()
                .flatMapToDouble(run -> run.glyphs().stream()
                        .mapToDouble(glyph ->
                                glyph.x() + glyph.advance() * run.font().size() / 1000))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /**
     * Whether a line holds nothing but text that is set as prose is, so that the rules hold across its inline elements.
     */
    private static boolean isWhole(LineBox line, List<InlineText> texts, CssContext context) {
        return !texts.isEmpty()
                && line.getChildren().stream().allMatch(InlineLayoutBox.class::isInstance)
                && texts.stream().noneMatch(text -> UnjustifiedLine.isOnGrid(font(text, context)));
    }

    private List<GlyphRun> together(LineBox line, List<InlineText> texts, CssContext context) {
        List<StyledFont> fonts = texts.stream().map(text -> font(text, context)).toList();
        UnjustifiedLine whole =
                UnjustifiedLine.of(texts.stream().map(InlineText::getSubstring).toList(), fonts, policy);
        float x = x(texts.getFirst(), line) + share(line) * (line.getContentWidth() - whole.width());
        List<GlyphRun> runs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            runs.add(new GlyphRun(texts.get(i), fonts.get(i), whole.glyphs(i, x)));
        }
        return runs;
    }

    /** How much of the room that is left goes before the line. */
    private static float share(LineBox line) {
        IdentValue align = Boxes.style(Objects.requireNonNull(line.getParent())).getIdent(CSSName.TEXT_ALIGN);
        return IdentValue.RIGHT.equals(align) ? 1 : IdentValue.CENTER.equals(align) ? 0.5f : 0;
    }

    private static float x(InlineText text, LineBox line) {
        return Boxes.holder(text).getAbsX() + text.getX() - line.getAbsX();
    }

    private static StyledFont font(InlineText text, CssContext context) {
        CalculatedStyle style = Boxes.style(Boxes.holder(text));
        // Leaders and page numbers fill the room that was left for them without anything between their characters.
        return text.isDynamicFunction() ? (StyledFont) style.getFSFont(context) : StyledFont.of(style, context);
    }

    /** The glyphs of a text on one line from {@code x} on. */
    public static List<PlacedGlyph> natural(String text, StyledFont font, float x) {
        return UnjustifiedLine.of(text, font, LinePolicy.ragged()).glyphs(0, x);
    }
}
