package io.github.zhiban.formula;

import io.github.zhiban.text.XmlText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes KaTeX's markup again as MathML that every schema accepts: no wrappers and annotations, no elements inside
 * tokens, no attributes that MathML Core does not know, letters of other alphabets as the characters that they are.
 */
final class MathMlFilter {
    private static final Set<String> UNWRAPPED = Set.of("span", "semantics");
    private static final Set<String> DROPPED = Set.of("annotation", "annotation-xml");
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");

    /** What has no place of its own beside, above or below what it stands next to. */
    private static final Set<String> FLAT =
            Set.of("mi", "mn", "mo", "mtext", "ms", "mspace", "mrow", "mstyle", "mpadded");

    /** Elements whose children have places, so that there must not be one too many. */
    private static final Set<String> PLACES =
            Set.of("msub", "msup", "msubsup", "munder", "mover", "munderover", "mfrac", "mroot");

    private static final String FUNCTION_APPLICATION = "\u2061";

    /** What the elements of MathML Core, and its tables as all readers know them, may say. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("mi", Set.of()),
            Map.entry("mn", Set.of()),
            Map.entry("mtext", Set.of()),
            Map.entry(
                    "mo",
                    Set.of(
                            "stretchy",
                            "fence",
                            "separator",
                            "lspace",
                            "rspace",
                            "minsize",
                            "maxsize",
                            "movablelimits")),
            Map.entry("mspace", Set.of("width", "height", "depth", "mathbackground")),
            Map.entry("mpadded", Set.of("width", "height", "depth", "lspace", "voffset")),
            Map.entry("mstyle", Set.of("displaystyle", "scriptlevel")),
            Map.entry("mfrac", Set.of("linethickness")),
            Map.entry("mover", Set.of("accent")),
            Map.entry("munder", Set.of("accentunder")),
            Map.entry("munderover", Set.of("accent", "accentunder")),
            Map.entry("menclose", Set.of("notation")),
            Map.entry(
                    "mtable", Set.of("rowspacing", "columnspacing", "columnalign", "columnlines", "rowlines", "frame")),
            Map.entry("mtd", Set.of("columnspan", "rowspan")));

    private final StringBuilder xml = new StringBuilder();

    private MathMlFilter() {}

    /**
     * The {@code math} element found in KaTeX's markup.
     *
     * @param tex becomes {@code alttext}
     */
    static String filter(Element markup, String tex, boolean display) {
        MathMlFilter filter = new MathMlFilter();
        filter.xml.append("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        if (display) {
            filter.attribute("display", "block");
        }
        filter.attribute("alttext", tex);
        filter.xml.append('>');
        filter.children(markup);
        return filter.xml.append("</math>").toString();
    }

    private void children(Element parent) {
        boolean places = PLACES.contains(parent.getTagName());
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !(places && text(element).equals(FUNCTION_APPLICATION))) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.getTagName();
        if (DROPPED.contains(name)) {
            return;
        }
        if (UNWRAPPED.contains(name) || name.equals("math")) {
            children(element);
        } else if (TOKENS.contains(name) && isToken(element)) {
            token(element);
        } else if (TOKENS.contains(name)) {
            xml.append("<mrow>");
            children(element);
            xml.append("</mrow>");
        } else {
            open(element);
            children(element);
            xml.append("</").append(name).append('>');
        }
    }

    /**
     * Whether an element holds nothing that a token cannot say; KaTeX makes letters of whole formulas
     * ({@code \\boldsymbol}).
     */
    private static boolean isToken(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part && !(FLAT.contains(part.getTagName()) && isToken(part))) {
                return false;
            }
        }
        return true;
    }

    private void token(Element element) {
        String variant = element.getAttribute("mathvariant");
        MathAlphabet alphabet = MathAlphabet.of(variant);
        String text = text(element);
        open(element);
        String style = element.getTagName().equals("mtext") ? style(variant) : null;
        if (style != null) {
            xml.setLength(xml.length() - 1);
            attribute("style", style);
            xml.append('>');
        } else if (variant.equals("normal") && element.getTagName().equals("mi")) {
            xml.setLength(xml.length() - 1);
            attribute("mathvariant", variant);
            xml.append('>');
        }
        xml.append(XmlText.quoted(alphabet == null || style != null ? text : alphabet.style(text)));
        xml.append("</").append(element.getTagName()).append('>');
    }

    /** Text keeps its letters, so that it can be read, searched and be Chinese; its look is a matter of style. */
    private static @Nullable String style(String variant) {
        return switch (variant) {
            case "bold", "bold-sans-serif" -> "font-weight: bold";
            case "italic", "sans-serif-italic" -> "font-style: italic";
            case "bold-italic", "sans-serif-bold-italic" -> "font-weight: bold; font-style: italic";
            case "monospace" -> "font-family: monospace";
            case "sans-serif" -> "font-family: sans-serif";
            default -> null;
        };
    }

    /** All text inside a token; a space element inside it counts as a space. */
    private static String text(Node node) {
        if (node instanceof Element element && element.getTagName().equals("mspace")) {
            return "\u2009";
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue();
        }
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(text(child));
        }
        return text.toString();
    }

    private void open(Element element) {
        xml.append('<').append(element.getTagName());
        Set<String> allowed = ATTRIBUTES.getOrDefault(element.getTagName(), Set.of());
        NamedNodeMap attributes = element.getAttributes();
        List<String> names = IntStream.range(0, attributes.getLength())
                .mapToObj(i -> ((Attr) attributes.item(i)).getName())
                .filter(allowed::contains)
                .sorted()
                .toList();
        for (String name : names) {
            String value = element.getAttribute(name);
            // MathML Core has no lengths that add to the natural ones.
            if (!value.isEmpty() && !value.startsWith("+")) {
                attribute(name, value);
            }
        }
        xml.append('>');
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        xml.append(XmlText.quoted(value));
        xml.append('"');
    }
}
