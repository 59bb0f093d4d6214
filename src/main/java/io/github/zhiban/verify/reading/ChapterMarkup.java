package io.github.zhiban.verify.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What a content document refers to, and what can be referred to in it.
 *
 * @param ids of its elements
 * @param repeated ids that more than one element has
 * @param nested what links inside links say
 * @param references the addresses of its links, pictures and style sheets, in order
 */
public record ChapterMarkup(Set<String> ids, List<String> repeated, List<String> nested, List<String> references) {
    public ChapterMarkup {
        ids = Set.copyOf(ids);
        repeated = List.copyOf(repeated);
        nested = List.copyOf(nested);
        references = List.copyOf(references);
    }

    static ChapterMarkup of(Document document) {
        Set<String> ids = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        List<String> nested = new ArrayList<>();
        List<String> references = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String id = element.getAttribute("id");
            if (!id.isEmpty() && !ids.add(id)) {
                repeated.add(id);
            }
            if ("a".equals(element.getLocalName()) && isInLink(element.getParentNode())) {
                nested.add(element.getTextContent().strip());
            }
            for (String name : List.of("href", "src")) {
                if (element.hasAttribute(name)) {
                    references.add(element.getAttribute(name));
                }
            }
        }
        return new ChapterMarkup(ids, repeated, nested, references);
    }

    private static boolean isInLink(@Nullable Node from) {
        for (Node node = from; node != null; node = node.getParentNode()) {
            if ("a".equals(node.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
