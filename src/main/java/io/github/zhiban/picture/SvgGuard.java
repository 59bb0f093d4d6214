package io.github.zhiban.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Refuses drawings that are made to harm, or whose text would be lost: entities, references upon references, embedded HTML. */
final class SvgGuard {
    private static final long MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 500;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> counted = new HashMap<>();
    private final Set<Element> counting = new HashSet<>();

    private SvgGuard() {}

    /** The drawing, if it is harmless. */
    static Document check(byte[] bytes) throws UnusablePictureException {
        Document document = parse(bytes);
        if (document.getDoctype() != null && document.getDoctype().getEntities().getLength() > 0) {
            throw new UnusablePictureException(PictureCodes.UNSUPPORTED_DRAWING, "is a drawing that defines entities");
        }
        new SvgGuard().check(document.getDocumentElement());
        return document;
    }

    private void check(Element root) throws UnusablePictureException {
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getTagName().endsWith("foreignObject")) {
                throw new UnusablePictureException(
                        PictureCodes.UNSUPPORTED_DRAWING, "is a drawing with HTML inside, which cannot be drawn");
            }
            if (element.hasAttribute("id")) {
                byId.putIfAbsent(element.getAttribute("id"), element);
            }
        }
        if (count(root, 0) > MOST_ELEMENTS) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE, "is a drawing of more than " + MOST_ELEMENTS + " elements");
        }
    }

    /** How many elements are drawn for this one, references followed; more than allowed for circles. */
    private long count(Element element, int depth) {
        Long known = counted.get(element);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST || !counting.add(element)) {
            return MOST_ELEMENTS + 1;
        }
        long count = 1;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                count = Math.min(count + count(child, depth + 1), MOST_ELEMENTS + 1);
            }
        }
        Element target = element.getTagName().endsWith("use") ? byId.get(reference(element)) : null;
        if (target != null) {
            count = Math.min(count + count(target, depth + 1), MOST_ELEMENTS + 1);
        }
        counting.remove(element);
        counted.put(element, count);
        return count;
    }

    private static String reference(Element use) {
        String reference = use.hasAttribute("href") ? use.getAttribute("href") : use.getAttribute("xlink:href");
        return reference.startsWith("#") ? reference.substring(1) : "";
    }

    private static Document parse(byte[] bytes) throws UnusablePictureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            // The parser's own handler would print to standard error.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new UnusablePictureException(
                    PictureCodes.BROKEN_PICTURE, "is a drawing that is no XML: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }
}
