package io.github.zhiban.picture;

import io.github.zhiban.font.PlacedGlyph;
import io.github.zhiban.font.SizedFont;
import io.github.zhiban.font.UnjustifiedLine;
import io.github.zhiban.text.line.LinePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Turns the texts of a drawing into outlines of the document's own fonts (SVG 2 section 11), so that it looks the same
 * on every machine, also on one without fonts. Texts along paths and letter spacing are set plainly.
 */
final class SvgText {
    private static final double USUAL_SIZE = 16;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern LENGTH = Pattern.compile("(" + NUMBER.pattern() + ")\\s*(px|pt|em|rem|%|)");

    private final Document drawing;
    private final SvgStyle style;
    private final SvgFonts fonts;

    private SvgText(Document drawing, SvgFonts fonts) {
        this.drawing = drawing;
        this.style = SvgStyle.plain();
        this.fonts = fonts;
    }

    /** Replaces every text of a drawing. */
    static void outline(Document drawing, SvgFonts fonts) {
        SvgText texts = new SvgText(drawing, fonts);
        NodeList found = drawing.getElementsByTagName("text");
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        all.forEach(texts::replace);
    }

    /** Text that one anchor holds: it begins, ends or is centred at its place. */
    private static final class Chunk {
        final List<Piece> pieces = new ArrayList<>();
        final double x;
        final String anchor;

        Chunk(double x, String anchor) {
            this.x = x;
            this.anchor = anchor;
        }

        UnjustifiedLine line() {
            List<String> texts = pieces.stream().map(Piece::text).toList();
            List<SizedFont> fonts = pieces.stream().map(Piece::font).toList();
            return UnjustifiedLine.of(texts, fonts, LinePolicy.ragged());
        }

        double left(UnjustifiedLine line) {
            return switch (anchor) {
                case "middle" -> x - line.width() / 2;
                case "end" -> x - line.width();
                default -> x;
            };
        }
    }

    /** Text of one style on one baseline. */
    private record Piece(String text, SizedFont font, double y, String fill) {}

    /** Where the next character goes. */
    private static final class Pen {
        final List<Chunk> chunks = new ArrayList<>();
        double y;
        boolean spaced = true;

        double x() {
            return chunks.isEmpty()
                    ? 0
                    : chunks.getLast().x + chunks.getLast().line().width();
        }
    }

    private void replace(Element text) {
        Pen pen = new Pen();
        set(text, pen);
        Element group = element("g");
        for (String kept : List.of("transform", "opacity", "display", "visibility", "clip-path")) {
            String value = kept.equals("transform") ? attribute(text, kept) : style.own(text, kept);
            if (value != null) {
                group.setAttribute(kept, value);
            }
        }
        for (Chunk chunk : pen.chunks) {
            UnjustifiedLine line = chunk.line();
            for (int i = 0; i < chunk.pieces.size(); i++) {
                Piece piece = chunk.pieces.get(i);
                for (PlacedGlyph glyph : line.glyphs(i, 0)) {
                    double size = piece.font().size();
                    Element path = element("path");
                    path.setAttribute("d", SvgFonts.path(glyph, chunk.left(line), piece.y(), size));
                    path.setAttribute("style", "stroke:none;fill:" + piece.fill());
                    group.appendChild(path);
                }
            }
        }
        Node parent = text.getParentNode();
        if (parent != null) {
            parent.replaceChild(group, text);
        }
    }

    private Element element(String name) {
        return drawing.createElement(name);
    }

    private static @Nullable String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    private void set(Element element, Pen pen) {
        double size = size(element);
        List<Double> xs = numbers(element.getAttribute("x"), size);
        List<Double> ys = numbers(element.getAttribute("y"), size);
        move(element, xs, ys, size, pen);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals("tspan")) {
                set(child, pen);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                characters(node.getNodeValue().replaceAll("\\s+", " "), element, size, xs, pen);
            }
        }
    }

    private void move(Element element, List<Double> xs, List<Double> ys, double size, Pen pen) {
        List<Double> dx = numbers(element.getAttribute("dx"), size);
        List<Double> dy = numbers(element.getAttribute("dy"), size);
        pen.y = (ys.isEmpty() ? pen.y : ys.getFirst()) + (dy.isEmpty() ? 0 : dy.getFirst());
        if (pen.chunks.isEmpty() || !xs.isEmpty() || !dx.isEmpty()) {
            begin(element, (xs.isEmpty() ? pen.x() : xs.getFirst()) + (dx.isEmpty() ? 0 : dx.getFirst()), pen);
        }
    }

    private void begin(Element element, double x, Pen pen) {
        String anchor = style.value(element, "text-anchor");
        pen.chunks.add(new Chunk(x, anchor == null ? "start" : anchor));
        pen.spaced = true;
    }

    private void characters(String text, Element element, double size, List<Double> xs, Pen pen) {
        String colour = style.value(element, "fill");
        String fill = colour == null || colour.contains("url") ? "black" : colour;
        double baseline = size * sink(element);
        boolean bold = isBold(style.value(element, "font-weight"));
        String family = style.value(element, "font-family");
        SizedFont font = fonts.font(family == null ? "" : family, bold, size);
        String shown =
                text.endsWith(" ") && SvgStyle.parent(element) != null && isLast(element) ? text.stripTrailing() : text;
        int[] codePoints = shown.codePoints().toArray();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] == ' ' && pen.spaced) {
                continue;
            }
            if (i > 0 && i < xs.size()) {
                add(run, font, baseline, fill, pen);
                begin(element, xs.get(i), pen);
            }
            run.appendCodePoint(codePoints[i]);
            pen.spaced = codePoints[i] == ' ';
        }
        add(run, font, baseline, fill, pen);
    }

    private static void add(StringBuilder run, SizedFont font, double baseline, String fill, Pen pen) {
        if (!run.isEmpty()) {
            pen.chunks.getLast().pieces.add(new Piece(run.toString(), font, pen.y + baseline, fill));
            run.setLength(0);
        }
    }

    /** Whether nothing but white space comes after the text of an element. */
    private static boolean isLast(Element element) {
        return !(element.getLastChild() instanceof Element);
    }

    private static boolean isBold(@Nullable String weight) {
        return weight != null && (weight.startsWith("bold") || weight.matches("[6-9]00"));
    }

    /** How far the baseline is below the place that the drawing names, in em. */
    private double sink(Element element) {
        for (Element at = element; at != null; at = SvgStyle.parent(at)) {
            for (String property : List.of("dominant-baseline", "alignment-baseline")) {
                String value = style.own(at, property);
                if (value != null) {
                    return switch (value) {
                        case "central", "middle" -> 0.35;
                        case "hanging", "text-before-edge", "before-edge", "text-top" -> 0.85;
                        case "text-after-edge", "after-edge", "ideographic" -> -0.15;
                        default -> 0;
                    };
                }
            }
            if (at.getTagName().equals("text")) {
                break;
            }
        }
        return 0;
    }

    private double size(Element element) {
        for (Element at = element; at != null; at = SvgStyle.parent(at)) {
            String value = style.own(at, "font-size");
            Matcher length = LENGTH.matcher(value == null ? "" : value);
            if (length.matches()) {
                double number = Double.parseDouble(length.group(1));
                Element parent = SvgStyle.parent(at);
                double outer = parent == null ? USUAL_SIZE : size(parent);
                return switch (length.group(2).toLowerCase(Locale.ROOT)) {
                    case "pt" -> number * 4 / 3;
                    case "em" -> number * outer;
                    case "%" -> number / 100 * outer;
                    case "rem" -> number * USUAL_SIZE;
                    default -> number;
                };
            }
        }
        return USUAL_SIZE;
    }

    private static List<Double> numbers(String list, double size) {
        List<Double> numbers = new ArrayList<>();
        Matcher length = LENGTH.matcher(list);
        while (length.find()) {
            numbers.add(Double.parseDouble(length.group(1)) * (length.group(2).equals("em") ? size : 1));
        }
        return numbers;
    }
}
