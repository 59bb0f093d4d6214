package io.github.zhiban.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * How many elements are painted for one element, those that it refers to included: uses, masks, clips, patterns and
 * filters once, markers for each point of a line. References upon references multiply, and circles never end.
 */
final class SvgCost {
    /** More than this is not counted. */
    static final long MOST = 200_000;

    private static final int DEEPEST = 300;
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?#([^\"')\\s]{1,200})");
    private static final Pattern POINT = Pattern.compile("[\\d.]+");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> counted = new HashMap<>();
    private final Set<Element> counting = new HashSet<>();

    private SvgCost(Element root) {
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                byId.putIfAbsent(element.getAttribute("id"), element);
            }
        }
    }

    /** The elements painted for a drawing; more than {@link #MOST} for circles. */
    static long of(Element root) {
        return new SvgCost(root).count(root, 0);
    }

    private long count(Element element, int depth) {
        Long known = counted.get(element);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST || !counting.add(element)) {
            return MOST + 1;
        }
        long count = 1;
        for (Node node = element.getFirstChild(); node != null && count <= MOST; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                count += count(child, depth + 1);
            }
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength() && count <= MOST; i++) {
            count += referred(element, attributes.item(i), depth);
        }
        counting.remove(element);
        count = Math.min(count, MOST + 1);
        counted.put(element, count);
        return count;
    }

    private long referred(Element element, Node attribute, int depth) {
        String name = attribute.getNodeName();
        String value = attribute.getNodeValue();
        if (name.equals("href") || name.equals("xlink:href")) {
            return value.startsWith("#") && !element.getTagName().endsWith("a") ? count(value.substring(1), depth) : 0;
        }
        long count = 0;
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            long target = count(reference.group(1), depth);
            count += name.startsWith("marker") || value.contains("marker") ? target * points(element) : target;
        }
        return count;
    }

    private long count(String id, int depth) {
        Element target = byId.get(id);
        return target == null ? 0 : count(target, depth + 1);
    }

    private static long points(Element line) {
        String points = line.getAttribute("d") + " " + line.getAttribute("points");
        return Math.max(2, POINT.matcher(points).results().limit(MOST).count() / 2);
    }
}
