package io.github.zhiban.typeset.pdf;

import io.github.zhiban.text.XmlText;
import io.github.zhiban.typeset.DocumentInfo;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The metadata packet: the same facts as the information dictionary, and the claims of PDF/A-2a and PDF/UA-1, the
 * latter with the extension schema that PDF/A asks for (PDF/A-2, 6.6; PDF/UA-1, 5).
 */
final class Xmp {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();

    private Xmp() {}

    static byte[] write(DocumentInfo info, String creator, String producer) {
        Xmp xmp = new Xmp();
        xmp.out.append("""
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            """);
        xmp.alternative("dc:title", info.title());
        xmp.items("dc:creator", "Seq", info.authors());
        xmp.alternative("dc:description", info.description());
        xmp.items("dc:subject", "Bag", info.keywords());
        xmp.items("dc:language", "Bag", List.of(info.language()));
        xmp.simple("dc:source", info.source());
        String date = DATE.format(info.created());
        xmp.simple("xmp:CreateDate", date);
        xmp.simple("xmp:ModifyDate", date);
        xmp.simple("xmp:MetadataDate", date);
        xmp.simple("xmp:CreatorTool", creator);
        xmp.simple("pdf:Producer", producer);
        xmp.simple("pdf:Keywords", info.keywords().isEmpty() ? null : String.join(", ", info.keywords()));
        xmp.out.append("""
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Indicates which part of ISO 14289 the file claims to follow</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>\
            """);
        return xmp.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void simple(String name, @Nullable String value) {
        if (value != null) {
            out.append('<').append(name).append('>').append(XmlText.content(value));
            out.append("</").append(name).append(">\n");
        }
    }

    private void alternative(String name, @Nullable String value) {
        if (value != null) {
            out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            out.append(XmlText.content(value))
                    .append("</rdf:li></rdf:Alt></")
                    .append(name)
                    .append(">\n");
        }
    }

    private void items(String name, String container, List<String> values) {
        if (!values.isEmpty()) {
            out.append('<').append(name).append("><rdf:").append(container).append('>');
            values.forEach(value ->
                    out.append("<rdf:li>").append(XmlText.content(value)).append("</rdf:li>"));
            out.append("</rdf:").append(container).append("></").append(name).append(">\n");
        }
    }
}
