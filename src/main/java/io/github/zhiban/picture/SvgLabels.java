package io.github.zhiban.picture;

import io.github.zhiban.text.LabelLines;
import io.github.zhiban.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes texts of the HTML in a drawing: diagrams hold their labels so ({@code foreignObject}). Their lines stand in the
 * middle of the box, as such programs have it, broken where they are wider. Where the drawing itself offers something
 * else ({@code switch}), that is taken.
 */
final class SvgLabels {
    private static final Set<String> BLOCKS =
            Set.of("div", "p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol");
    private static final Set<String> SILENT = Set.of("style", "script", "title");
    private static final double USUAL_SIZE = 16;
    private static final double LINE = 1.25;
    private static final double LATIN = 0.55;

    private final Element label;
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private @Nullable Element first;

    private SvgLabels(Element label) {
        this.label = label;
    }

    /** Replaces every label of a drawing; whether there was one. */
    static boolean replace(Document drawing) {
        List<Element> labels = new ArrayList<>();
        NodeList all = drawing.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (localName(element).equals("foreignobject")) {
                labels.add(element);
            }
        }
        labels.forEach(found -> new SvgLabels(found).replace());
        return !labels.isEmpty();
    }

    private void replace() {
        Node parent = label.getParentNode();
        if (parent == null) {
            return;
        }
        if (parent instanceof Element around && localName(around).equals("switch") && hasOther(around)) {
            parent.removeChild(label);
            return;
        }
        collect(label);
        parent.replaceChild(text(), label);
    }

    private boolean hasOther(Element around) {
        NodeList children = around.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element other && !other.equals(label)) {
                return true;
            }
        }
        return false;
    }

    private void collect(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String name = localName(element);
                if (SILENT.contains(name)) {
                    continue;
                }
                if (name.equals("br") || BLOCKS.contains(name)) {
                    newLine();
                }
                collect(element);
                if (BLOCKS.contains(name)) {
                    newLine();
                }
            } else if (child.getNodeValue() != null && child.getNodeType() != Node.COMMENT_NODE) {
                String text = child.getNodeValue().replaceAll("\\s+", " ");
                if (!text.isBlank() && first == null && node instanceof Element holder) {
                    first = holder;
                }
                lines.getLast().append(text);
            }
        }
    }

    private void newLine() {
        if (!lines.getLast().toString().isBlank()) {
            lines.add(new StringBuilder());
        }
    }

    private Element text() {
        Document drawing = label.getOwnerDocument();
        double size = size();
        double width = number("width");
        double height = number("height");
        List<String> broken = new ArrayList<>();
        // A box that was measured for one line holds one in any face.
        double room = "nowrap".equals(inherited(innermost(), "white-space")) ? Double.MAX_VALUE : width * 1.1 / size;
        lines.stream()
                .map(line -> line.toString().strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> broken.addAll(LabelLines.of(line, room, SvgLabels::width)));
        Element group = drawing.createElement("text");
        for (String kept : List.of("transform", "class", "opacity")) {
            if (label.hasAttribute(kept)) {
                group.setAttribute(kept, label.getAttribute(kept));
            }
        }
        group.setAttribute("style", style(size));
        double y = number("y") + height / 2 - (broken.size() - 1) * LINE * size / 2;
        for (String line : broken) {
            Element each = drawing.createElement("tspan");
            each.setAttribute("x", String.valueOf(number("x") + width / 2));
            each.setAttribute("y", String.valueOf(y));
            each.setTextContent(line);
            group.appendChild(each);
            y += LINE * size;
        }
        return group;
    }

    private String style(double size) {
        String weight = inherited(innermost(), "font-weight");
        String colour = inherited(innermost(), "color");
        return "text-anchor:middle;dominant-baseline:central;stroke:none;font-size:" + size + "px;fill:"
                + (colour == null ? "#333" : colour)
                + (weight == null ? "" : ";font-weight:" + weight);
    }

    private Element innermost() {
        return first == null ? label : first;
    }

    private double size() {
        String stated = inherited(innermost(), "font-size");
        if (stated != null && stated.strip().matches("\\d{1,4}(?:\\.\\d{1,20})?(?:px)?")) {
            return Double.parseDouble(stated.strip().replace("px", ""));
        }
        return USUAL_SIZE;
    }

    private static @Nullable String inherited(Element from, String property) {
        SvgStyle style = SvgStyle.plain();
        for (Element at = from; at != null; at = SvgStyle.parent(at)) {
            String value = style.own(at, property);
            if (value != null && !value.equals("inherit")) {
                return value;
            }
        }
        return null;
    }

    /** What a character takes at least, in em: boxes were measured with narrow faces. */
    private static double width(int c) {
        return TextWidth.isWide(c) ? 1 : LATIN;
    }

    private double number(String attribute) {
        String value = label.getAttribute(attribute).strip();
        return value.matches("[-+]?\\d{1,7}(?:\\.\\d{1,20})?(?:px)?") ? Double.parseDouble(value.replace("px", "")) : 0;
    }

    private static String localName(Element element) {
        String name = element.getTagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
