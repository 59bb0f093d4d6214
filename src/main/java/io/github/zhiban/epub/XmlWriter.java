package io.github.zhiban.epub;

import io.github.zhiban.text.XmlText;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one indented XML document. Escaping is StAX's; what XML 1.0 cannot hold at all (section 2.2: most controls,
 * lone surrogates) is left out. Attributes are given as pairs of name and value.
 */
final class XmlWriter {
    private final StringWriter text = new StringWriter();
    private final Deque<Boolean> holdsElements = new ArrayDeque<>();
    private final XMLStreamWriter out;

    XmlWriter() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An XHTML5 document, open up to its {@code body}, with the book's style sheet. */
    static XmlWriter page(String title, String language, String bodyClass) {
        XmlWriter page = new XmlWriter();
        page.text.append("<!DOCTYPE html>\n");
        return page.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        language,
                        "xml:lang",
                        language)
                .open("head")
                .empty("meta", "charset", "UTF-8")
                .leaf("title", title)
                .empty("link", "rel", "stylesheet", "type", "text/css", "href", Book.STYLE_SHEET)
                .close()
                .open("body", "class", bodyClass);
    }

    /** Begins an element on a line of its own. */
    XmlWriter open(String name, String... attributes) {
        try {
            breakLine();
            out.writeStartElement(name);
            writeAttributes(attributes);
            holdsElements.push(false);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element that holds only text. */
    XmlWriter leaf(String name, String content, String... attributes) {
        open(name, attributes);
        try {
            out.writeCharacters(clean(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return close();
    }

    /** An element without content. */
    XmlWriter empty(String name, String... attributes) {
        try {
            breakLine();
            out.writeEmptyElement(name);
            writeAttributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the innermost element. */
    XmlWriter close() {
        try {
            if (holdsElements.pop()) {
                out.writeCharacters(indent());
            }
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document in UTF-8, after every open element has been ended. */
    byte[] bytes() {
        while (!holdsElements.isEmpty()) {
            close();
        }
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void breakLine() throws XMLStreamException {
        if (!holdsElements.isEmpty()) {
            holdsElements.pop();
            holdsElements.push(true);
            out.writeCharacters(indent());
        }
    }

    private String indent() {
        return "\n" + "  ".repeat(holdsElements.size());
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
