package io.github.zhiban.typeset.pdf;

import io.github.zhiban.text.Invisibles;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes one link annotation for each link and line, with a description (PDF/UA-1, 7.18.5). */
final class LinkAnnotations {
    private static final int PRINTED = 4;

    private final ObjectFile file;
    private final Map<String, ObjectArray> targets = new HashMap<>();
    private final IdentityHashMap<Element, List<Placed>> placed = new IdentityHashMap<>();
    private int nextKey;

    /** @param firstKey the lowest key in the parent tree that no page has */
    LinkAnnotations(Document document, Destinations destinations, ObjectFile file, int firstKey) {
        this.file = file;
        this.nextKey = firstKey;
        // Before anything is painted: boxes of repeated heads of tables move from page to page.
        var links = document.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            String href = ((Element) links.item(i)).getAttribute("href");
            ObjectArray target = href.startsWith("#") ? destinations.of(href.substring(1)) : null;
            if (target != null) {
                targets.put(href, target);
            }
        }
    }

    /**
     * An annotation and where it is.
     *
     * @param key under which the parent tree has its structure element
     * @param page counted from 0
     */
    record Placed(Reference annotation, int key, int page) {}

    /** Writes the annotations of a page's links, and answers them. Links to places that do not exist get none. */
    ObjectArray write(int page, Map<Element, List<Rectangle2D>> areas) {
        ObjectArray annotations = new ObjectArray();
        areas.forEach((link, lines) -> {
            Dictionary action = action(link.getAttribute("href"));
            if (action != null) {
                for (Rectangle2D line : lines) {
                    Dictionary annotation = annotation(link, line, action);
                    annotation.put("P", file.page(page)).integer("StructParent", nextKey);
                    Placed written = new Placed(file.add(annotation), nextKey++, page);
                    placed.computeIfAbsent(link, added -> new ArrayList<>()).add(written);
                    annotations.add(written.annotation());
                }
            }
        });
        return annotations;
    }

    List<Placed> of(Element link) {
        return placed.getOrDefault(link, List.of());
    }

    private static Dictionary annotation(Element link, Rectangle2D area, Dictionary action) {
        return Dictionary.ofType("Annot")
                .name("Subtype", "Link")
                .put("Rect", rectangle(area))
                .integer("F", PRINTED)
                .put("Border", new ObjectArray().integer(0).integer(0).integer(0))
                .put("A", action)
                .text("Contents", description(link));
    }

    static ObjectArray rectangle(Rectangle2D area) {
        return ObjectArray.rectangle(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
    }

    /** What is written about a link; else the words of one inside the file, the address of one that leads out. */
    private static String description(Element link) {
        String title = link.getAttribute("title");
        String text = Dom.text(link);
        String href = link.getAttribute("href");
        if (isSaid(title)) {
            return title;
        }
        return !href.startsWith("#") ? href : isSaid(text) ? text : href.substring(1);
    }

    private static boolean isSaid(String text) {
        return !text.codePoints().allMatch(Invisibles::isInvisible);
    }

    private @Nullable Dictionary action(String href) {
        if (!href.startsWith("#")) {
            return new Dictionary().name("S", "URI").text("URI", ascii(href));
        }
        ObjectArray target = targets.get(href);
        return target == null ? null : new Dictionary().name("S", "GoTo").put("D", target);
    }

    /** The address with everything beyond ASCII percent-encoded (ISO 32000-1, 12.6.4.7). */
    private static String ascii(String href) {
        try {
            return new URI(href).toASCIIString();
        } catch (URISyntaxException e) {
            StringBuilder encoded = new StringBuilder();
            for (byte octet : href.getBytes(StandardCharsets.UTF_8)) {
                if (octet > ' ' && octet < 0x7F && "\"<>\\^`{|}".indexOf(octet) < 0) {
                    encoded.append((char) octet);
                } else {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
                }
            }
            return encoded.toString();
        }
    }
}
