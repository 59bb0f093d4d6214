package io.github.zhiban.source.clean;

import io.github.zhiban.source.page.DrawingStyles;
import io.github.zhiban.source.select.Query;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;

/**
 * Makes a picture of a diagram that was drawn in the page. What HTML parsers and exporters did to it is undone: names
 * in lower case, shapes inside shapes since empty elements were left open, references in quotes, labels in HTML. Of a
 * diagram whose labels have no places left nothing can be made.
 */
final class DiagramPicture {
    private static final Set<String> SHAPES =
            Set.of("line", "rect", "path", "circle", "ellipse", "polygon", "polyline", "use");
    private static final Query HTML_LABELS = Query.of("foreignobject");
    private static final Query TEXTS = Query.of("text");

    /** Vocabulary that SVG writes with capitals, by what is left of them. */
    private static final Map<String, String> NAMES = List.of(
                    "viewBox",
                    "preserveAspectRatio",
                    "markerWidth",
                    "markerHeight",
                    "markerUnits",
                    "refX",
                    "refY",
                    "gradientUnits",
                    "gradientTransform",
                    "patternUnits",
                    "clipPathUnits",
                    "linearGradient",
                    "radialGradient",
                    "clipPath",
                    "foreignObject",
                    "textPath",
                    "patternTransform",
                    "spreadMethod",
                    "startOffset",
                    "stdDeviation",
                    "feGaussianBlur",
                    "feOffset",
                    "feMerge",
                    "feMergeNode",
                    "feDropShadow",
                    "feFlood",
                    "feComposite",
                    "feBlend",
                    "feColorMatrix")
            .stream()
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private static final Pattern BOX =
            Pattern.compile("\\s*(\\S+)[\\s,]+(\\S+)[\\s,]+(\\d+\\.?\\d*)[\\s,]+(\\d+\\.?\\d*)\\s*");
    private static final Pattern QUOTED = Pattern.compile("url\\([\"']([^\"')]*)[\"']\\)");
    private static final double SMALLEST = 20;

    private static final Query NODES =
            Query.of(".node rect, .node circle, .node ellipse, .node polygon, .cluster rect");
    private static final Query EDGES = Query.of(".edgePath > path, path.path");

    private DiagramPicture() {}

    /**
     * A picture.
     *
     * @param labels its texts, which describe it to those who cannot see it
     */
    static Optional<Element> of(Element svg, List<String> labels) {
        Matcher box = BOX.matcher(
                svg.hasAttr("viewbox") ? svg.attr("viewbox") : "0 0 " + size(svg, "width") + " " + size(svg, "height"));
        if (!box.matches() || labels.isEmpty() || !arePlaced(svg)) {
            return Optional.empty();
        }
        double width = Double.parseDouble(box.group(3));
        double height = Double.parseDouble(box.group(4));
        if (width < SMALLEST || height < SMALLEST) {
            return Optional.empty();
        }
        Element drawing = svg.clone();
        if (!svg.hasAttr("viewbox")) {
            drawing.attr("viewbox", box.group());
        }
        drawing.attr("width", String.valueOf(width)).attr("height", String.valueOf(height));
        drawing.attr("xmlns", "http://www.w3.org/2000/svg");
        if (drawing.hasAttr(DrawingStyles.SHEET)) {
            drawing.prependElement("style").text(drawing.attr(DrawingStyles.SHEET));
            drawing.removeAttr(DrawingStyles.SHEET);
        }
        giveUsualLook(drawing);
        drawing.getAllElements().stream()
                .filter(shape -> SHAPES.contains(shape.normalName()))
                .toList()
                .forEach(DiagramPicture::letOut);
        drawing.getAllElements().forEach(DiagramPicture::restoreNames);
        return Optional.of(new Element("img")
                .attr("src", "data:image/svg+xml;base64," + base64(drawing))
                .attr("alt", String.join(" · ", labels))
                .attr("width", String.valueOf(Math.round(width)))
                .attr("height", String.valueOf(Math.round(height))));
    }

    private static boolean arePlaced(Element svg) {
        return HTML_LABELS.all(svg).stream()
                        .allMatch(label ->
                                label.text().isBlank() || (size(label, "width") > 0 && size(label, "height") > 0))
                && TEXTS.all(svg).stream().allMatch(DiagramPicture::isPlaced);
    }

    private static boolean isPlaced(Element text) {
        boolean own = text.hasAttr("x") || text.children().stream().anyMatch(line -> line.hasAttr("x"));
        return own
                || text.text().isBlank()
                || text.parents().stream()
                        .anyMatch(group -> !group.attr("transform").isBlank());
    }

    private static double size(Element element, String attribute) {
        Matcher number = Pattern.compile("\\d+\\.?\\d*").matcher(element.attr(attribute));
        return number.lookingAt() ? Double.parseDouble(number.group()) : 0;
    }

    /**
     * The look of a style sheet that most exports lost. As attributes it gives way to whatever style is still there.
     */
    private static void giveUsualLook(Element drawing) {
        addMissing(drawing, "font-size", "14");
        for (Element node : NODES.all(drawing)) {
            addMissing(node, "fill", "#ececff");
            addMissing(node, "stroke", "#9370db");
        }
        for (Element edge : EDGES.all(drawing)) {
            addMissing(edge, "fill", "none");
            addMissing(edge, "stroke", "#333333");
        }
    }

    private static void addMissing(Element element, String attribute, String value) {
        if (!element.hasAttr(attribute)) {
            element.attr(attribute, value);
        }
    }

    /** What stands inside a shape comes after it. */
    private static void letOut(Element shape) {
        Node after = shape;
        for (Element child : shape.children()) {
            after.after(child);
            after = child;
        }
    }

    private static void restoreNames(Element element) {
        if (NAMES.containsKey(element.normalName())) {
            element.tagName(NAMES.getOrDefault(element.normalName(), element.normalName()));
        }
        for (Attribute attribute : element.attributes().asList()) {
            String name = NAMES.getOrDefault(attribute.getKey(), attribute.getKey());
            String value = QUOTED.matcher(attribute.getValue()).replaceAll("url($1)");
            element.removeAttr(attribute.getKey()).attributes().put(name, value);
        }
    }

    private static String base64(Element drawing) {
        Document xml = new Document("");
        xml.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        xml.appendChild(drawing);
        return Base64.getEncoder().encodeToString(drawing.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
}
