package io.github.zhiban.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What the attributes of a drawing say about the look of its texts (SVG 2 section 6), once its sheets are written into
 * them.
 */
final class SvgStyle {
    private static final Set<String> INHERITED =
            Set.of("fill", "font-size", "font-weight", "font-family", "text-anchor", "visibility");

    private SvgStyle() {}

    /** For drawings whose sheets {@link SvgCascade} has written into their elements. */
    static SvgStyle plain() {
        return new SvgStyle();
    }

    /** The value of a property for an element, inherited where it is; {@code null} when nothing says anything. */
    @Nullable
    String value(Element element, String property) {
        for (Element at = element; at != null; at = parent(at)) {
            String own = own(at, property);
            if (own != null && !own.equals("inherit")) {
                return own;
            }
            if (!INHERITED.contains(property)) {
                return null;
            }
        }
        return null;
    }

    /** What is said about this very element: by its style, by an attribute. */
    @Nullable
    String own(Element element, String property) {
        String found = declarations(element.getAttribute("style")).get(property);
        return found != null || !element.hasAttribute(property) ? found : element.getAttribute(property);
    }

    static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                declarations.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return declarations;
    }

    static @Nullable Element parent(Element element) {
        return element.getParentNode() instanceof Element parent ? parent : null;
    }
}
