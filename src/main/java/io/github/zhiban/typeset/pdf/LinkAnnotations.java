package io.github.zhiban.typeset.pdf;

import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes one link annotation for each link and line, with a description (PDF/UA-1, 7.18.5). */
final class LinkAnnotations {
    private static final int PRINTED = 4;

    private final IdentityHashMap<Element, List<Placed>> placed = new IdentityHashMap<>();

    /**
     * An annotation and where it is.
     *
     * @param page counted from 0
     */
    record Placed(COSDictionary dictionary, int page) {}

    /** Adds the annotations of all links of a document to its pages. */
    static LinkAnnotations write(Document document, LinkAreas areas, Destinations destinations, List<PDPage> pages) {
        LinkAnnotations links = new LinkAnnotations();
        var elements = document.getElementsByTagName("a");
        List<COSArray> annotations = new ArrayList<>();
        pages.forEach(page -> annotations.add(new COSArray()));
        for (int i = 0; i < elements.getLength(); i++) {
            Element link = (Element) elements.item(i);
            COSDictionary action = action(link.getAttribute("href"), destinations);
            if (action != null) {
                for (LinkAreas.Area area : areas.of(link)) {
                    COSDictionary annotation = annotation(link, area.rectangle(), action);
                    annotation.setItem(COSName.P, pages.get(area.page()));
                    annotations.get(area.page()).add(annotation);
                    links.placed
                            .computeIfAbsent(link, added -> new ArrayList<>())
                            .add(new Placed(annotation, area.page()));
                }
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            if (annotations.get(i).size() > 0) {
                pages.get(i).getCOSObject().setItem(COSName.ANNOTS, annotations.get(i));
            }
        }
        return links;
    }

    List<Placed> of(Element link) {
        return placed.getOrDefault(link, List.of());
    }

    private static COSDictionary annotation(Element link, Rectangle2D area, COSDictionary action) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle(area));
        annotation.setInt(COSName.F, PRINTED);
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        annotation.setItem(COSName.BORDER, border);
        annotation.setItem(COSName.A, action);
        annotation.setString(COSName.CONTENTS, description(link));
        return annotation;
    }

    static COSArray rectangle(Rectangle2D area) {
        COSArray rectangle = new COSArray();
        for (double side : new double[] {area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY()}) {
            rectangle.add(new COSFloat(Math.round(side * 100) / 100f));
        }
        return rectangle;
    }

    private static String description(Element link) {
        String title = link.getAttribute("title");
        String text = Dom.text(link);
        String href = link.getAttribute("href");
        if (!title.isBlank()) {
            return title;
        }
        return href.startsWith("#") ? (text.isEmpty() ? href.substring(1) : text) : href;
    }

    private static @Nullable COSDictionary action(String href, Destinations destinations) {
        COSDictionary action = new COSDictionary();
        if (href.startsWith("#")) {
            COSArray target = destinations.of(href.substring(1));
            if (target == null) {
                return null;
            }
            action.setName(COSName.S, "GoTo");
            action.setItem(COSName.D, target);
            return action;
        }
        action.setName(COSName.S, "URI");
        action.setItem(COSName.URI, new COSString(ascii(href)));
        return action;
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
