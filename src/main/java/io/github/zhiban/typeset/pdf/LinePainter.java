package io.github.zhiban.typeset.pdf;

import io.github.zhiban.font.Assembly;
import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.SubsetFont;
import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Continuation;
import io.github.zhiban.typeset.layout.GlyphRun;
import io.github.zhiban.typeset.layout.ListMarker;
import io.github.zhiban.typeset.layout.SetLines;
import io.github.zhiban.typeset.layout.StyledFont;
import io.github.zhiban.typeset.pdf.TaggedContent.Part;
import io.github.zhiban.typeset.sheet.Emphasis;
import java.awt.geom.AffineTransform;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** Writes the text of lines: glyph by glyph where it was placed, in reading order, each piece marked with its node. */
final class LinePainter {
    private static final HexFormat HEX = HexFormat.of();

    private static final String LEADER = "leader";

    private final SetLines lines;
    private final FileFonts fonts;
    private final TaggedContent tags;
    private final CssContext context;

    LinePainter(SetLines lines, FileFonts fonts, TaggedContent tags, CssContext context) {
        this.lines = lines;
        this.fonts = fonts;
        this.tags = tags;
        this.context = context;
    }

    /**
     * Writes a line.
     *
     * @param toPage from dots to points
     */
    void paint(LineBox line, ContentStream out, AffineTransform toPage) {
        paintMarker(line, out, toPage);
        for (GlyphRun run : lines.runs(line, context)) {
            if (run.glyphs().isEmpty()) {
                continue;
            }
            enter(run.source());
            InlineLayoutBox box = Boxes.holder(run.source());
            PathPainter.writeColour(Boxes.colour(box), out, "rg");
            int baseline = box.getAbsY() + box.getBaseline();
            show(run.glyphs(), run.font(), line.getAbsX(), baseline, out, toPage);
            if (Emphasis.isOn(Boxes.style(box))) {
                tags.enterDecoration();
                EmphasisDots.draw(run, line.getAbsX(), baseline, toPage, out);
            }
        }
    }

    /** Writes a mark beside the text. */
    void paint(Continuation mark, ContentStream out, AffineTransform toPage) {
        tags.enterDecoration();
        PathPainter.writeColour(mark.colour(), out, "rg");
        show(mark.glyphs(), mark.font(), mark.left(), mark.bottom(), out, toPage);
    }

    private void enter(InlineText text) {
        InlineLayoutBox box = Boxes.holder(text);
        if (text.isDynamicFunction() && text.getFunctionData().getFunction().is(LEADER)) {
            tags.enterDecoration();
        } else if (text.getTextNode() != null && box.getPseudoElementOrClass() == null) {
            String meant = ActualText.of(text.getTextNode(), text.getSubstring());
            if (meant == null) {
                tags.enter(text.getTextNode(), Part.CONTENT);
            } else {
                tags.enter(text.getTextNode(), Part.CONTENT, meant);
            }
        } else {
            Element element = nearestElement(box);
            if (element != null && Role.of(element) == Role.HIDDEN) {
                tags.enterDecoration();
            } else {
                tags.enter(element, element != null && tags.hasText(element) ? Part.AFTER : Part.BEFORE);
            }
        }
    }

    private static @Nullable Element nearestElement(Box box) {
        Box at = box;
        while (at != null && at.getElement() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getElement();
    }

    private void paintMarker(LineBox line, ContentStream out, AffineTransform toPage) {
        BlockBox item = ListMarker.item(line);
        ListMarker marker = ListMarker.of(line, context);
        if (marker == null || item == null) {
            return;
        }
        tags.enter(item.getElement(), Part.LABEL);
        PathPainter.writeColour(Boxes.colour(item), out, "rg");
        int baseline = line.getAbsY() + line.getBaseline();
        show(marker.glyphs(), marker.font(), line.getAbsX(), baseline, out, toPage);
    }

    private void show(
            List<PlacedGlyph> glyphs, StyledFont font, int x, int y, ContentStream out, AffineTransform toPage) {
        double points = font.size() * toPage.getScaleX();
        out.end("BT");
        int from = 0;
        while (from < glyphs.size()) {
            PlacedGlyph first = glyphs.get(from);
            int to = from + 1;
            while (to < glyphs.size() && sameLook(first, glyphs.get(to))) {
                to++;
            }
            List<PlacedGlyph> string = shown(glyphs.subList(from, to));
            first = string.getFirst();
            SubsetFont embedded = fonts.of(first.face());
            out.put("/" + fonts.name(embedded)).number(points).end("Tf");
            double pageX = (x + first.x()) * toPage.getScaleX() + toPage.getTranslateX();
            double pageY = y * toPage.getScaleY() + toPage.getTranslateY() + first.rise() * points;
            if (first.backward()) {
                out.put("/ReversedChars").end("BMC");
            }
            out.numbers(first.stretch(), 0, 0, 1, pageX, pageY).end("Tm");
            show(string, embedded, font.size(), out);
            if (first.backward()) {
                out.end("EMC");
            }
            from = to;
        }
        out.end("ET");
    }

    /**
     * Glyphs of one string in the order in which they are shown. What runs from right to left stands in the order of
     * its places: programs that read PDFs expect it so, and the mark {@code ReversedChars} says it (ISO 32000-1,
     * 14.8.2.3.3). The strings keep the order of the text.
     */
    private static List<PlacedGlyph> shown(List<PlacedGlyph> glyphs) {
        return glyphs.getFirst().backward()
                ? glyphs.stream()
                        .sorted(Comparator.comparingDouble(PlacedGlyph::x))
                        .flatMap(glyph -> glyph.shown().stream())
                        .toList()
                : glyphs;
    }

    private static boolean sameLook(PlacedGlyph one, PlacedGlyph other) {
        return one.face() == other.face()
                && one.stretch() == other.stretch()
                && one.rise() == other.rise()
                && one.backward() == other.backward();
    }

    /** One array of codes, with the difference between where the pen is and where the next glyph stands in between. */
    private static void show(List<PlacedGlyph> glyphs, SubsetFont font, float size, ContentStream out) {
        PlacedGlyph first = glyphs.getFirst();
        double unit = 1000 / (size * first.stretch());
        double pen = 0;
        StringBuilder codes = new StringBuilder("[<");
        for (PlacedGlyph glyph : glyphs) {
            double wanted = (glyph.x() - first.x()) * unit;
            long shift = Math.round(pen - wanted);
            if (shift != 0) {
                codes.append('>').append(shift).append('<');
                pen -= shift;
            }
            boolean tight = glyph.stretch() != 1;
            Assembly assembly = glyph.assembly();
            int code = assembly == null
                    ? font.code(glyph.glyph(), glyph.text(), tight)
                    : font.code(glyph.glyph(), glyph.text(), assembly);
            codes.append(HEX.toHexDigits((short) code));
            pen += assembly == null ? font.advance(glyph.glyph(), tight) : glyph.advance();
        }
        out.put(codes.append(">]").toString()).end("TJ");
    }
}
