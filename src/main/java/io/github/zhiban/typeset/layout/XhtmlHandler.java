package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.PrintDocument;
import io.github.zhiban.typeset.sheet.PseudoClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** What Flying Saucer needs to know about XHTML. Style sheets come from the document record alone. */
final class XhtmlHandler extends XhtmlNamespaceHandler {
    private final String defaults;
    private final List<PrintDocument.StyleSheet> sheets;
    private final Map<String, Predicate<Element>> pseudoClasses = new HashMap<>();

    XhtmlHandler(String defaults, List<PrintDocument.StyleSheet> sheets) {
        this.defaults = defaults;
        this.sheets = sheets;
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(new StylesheetInfo(Origin.USER_AGENT, "default.css", List.of("all"), defaults));
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        List<StylesheetInfo> infos = new ArrayList<>();
        for (PrintDocument.StyleSheet sheet : sheets) {
            infos.add(new StylesheetInfo(Origin.AUTHOR, sheet.name(), List.of("all"), sheet.css()));
        }
        return infos;
    }

    /** An attribute; pseudo classes that Flying Saucer does not know are asked for as attributes. */
    @Override
    public String getAttributeValue(Element element, String name) {
        if (PseudoClass.isSpelledBy(name)) {
            boolean holds =
                    pseudoClasses.computeIfAbsent(name, PseudoClass::spelledBy).test(element);
            return holds ? "yes" : "";
        }
        return super.getAttributeValue(element, name);
    }

    @Override
    public String getAttributeValue(Element element, @Nullable String namespace, String name) {
        return PseudoClass.isSpelledBy(name)
                ? getAttributeValue(element, name)
                : super.getAttributeValue(element, namespace, name);
    }

    /** The language in force at an element, so that {@code :lang()} sees inherited ones. */
    @Override
    public String getLang(@Nullable Element element) {
        for (Element at = element; at != null; at = at.getParentNode() instanceof Element parent ? parent : null) {
            if (at.hasAttribute("lang")) {
                return at.getAttribute("lang");
            }
        }
        return "";
    }

    @Override
    public String getNonCssStyling(Element element) {
        return "";
    }
}
