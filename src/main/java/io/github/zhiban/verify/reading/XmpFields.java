package io.github.zhiban.verify.reading;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an XMP packet (ISO 16684-1) says about a document. Absent properties are {@code null}.
 *
 * @param creators the authors, joined by {@code ", "}
 * @param createDate an instant in ISO 8601, UTC
 * @param modifyDate an instant in ISO 8601, UTC
 */
public record XmpFields(
        @Nullable String title,
        @Nullable String creators,
        @Nullable String description,
        @Nullable String keywords,
        @Nullable String producer,
        @Nullable String creatorTool,
        @Nullable String createDate,
        @Nullable String modifyDate) {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    /** Reads a packet; empty when it is not well-formed. */
    public static Optional<XmpFields> parse(byte[] packet) {
        return SafeXml.parse(packet)
                .map(document -> new XmpFields(
                        property(document, DC, "title"),
                        property(document, DC, "creator"),
                        property(document, DC, "description"),
                        property(document, PDF, "Keywords"),
                        property(document, PDF, "Producer"),
                        property(document, XMP, "CreatorTool"),
                        instant(property(document, XMP, "CreateDate")),
                        instant(property(document, XMP, "ModifyDate"))));
    }

    private static @Nullable String property(Document document, String namespace, String name) {
        NodeList descriptions = document.getElementsByTagNameNS(RDF, "Description");
        for (int i = 0; i < descriptions.getLength(); i++) {
            Element description = (Element) descriptions.item(i);
            if (description.hasAttributeNS(namespace, name)) {
                return description.getAttributeNS(namespace, name);
            }
            for (Node child = description.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element
                        && namespace.equals(element.getNamespaceURI())
                        && name.equals(element.getLocalName())) {
                    return value(element);
                }
            }
        }
        return null;
    }

    private static String value(Element property) {
        NodeList items = property.getElementsByTagNameNS(RDF, "li");
        if (items.getLength() == 0) {
            return property.getTextContent();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < items.getLength(); i++) {
            values.add(items.item(i).getTextContent());
        }
        return "title".equals(property.getLocalName()) || "description".equals(property.getLocalName())
                ? values.getFirst()
                : String.join(", ", values);
    }

    private static @Nullable String instant(@Nullable String date) {
        try {
            return date == null
                    ? null
                    : OffsetDateTime.parse(date.strip()).toInstant().toString();
        } catch (DateTimeException otherPrecision) {
            return date;
        }
    }
}
