package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Chapter;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What can be read off a chapter and has to be repeated in the package: the properties of its manifest item, its page
 * markers and what the accessibility metadata must not get wrong.
 *
 * @param images the addresses of the pictures shown, in order of first use
 * @param undescribed how many pictures have neither an alternative text nor the role of decoration
 * @param missing how many placeholders stand for pictures
 * @param unwritten how many formulas are shown as they were typed
 * @param endnotes whether it holds the notes of the book
 * @param pages the page markers, in order
 */
record ChapterFacts(
        String fileName,
        boolean mathml,
        boolean svg,
        boolean ruby,
        Set<String> images,
        int undescribed,
        int missing,
        int unwritten,
        boolean endnotes,
        List<PageMark> pages) {

    /** A place where a page of the printed edition begins. */
    record PageMark(String label, String href) {}

    /**
     * Reads a chapter.
     *
     * @throws IllegalArgumentException when it is not well-formed XML
     */
    static ChapterFacts of(Chapter chapter, XMLInputFactory parsers) {
        try {
            XMLStreamReader reader = parsers.createXMLStreamReader(new StringReader(chapter.xhtml()));
            try {
                return read(chapter.fileName(), reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(chapter.fileName() + " is not well-formed: " + e.getMessage(), e);
        }
    }

    /** A factory of parsers that load nothing from outside the chapter. */
    static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static ChapterFacts read(String fileName, XMLStreamReader reader) throws XMLStreamException {
        boolean mathml = false;
        boolean svg = false;
        boolean ruby = false;
        boolean endnotes = false;
        int undescribed = 0;
        int missing = 0;
        int unwritten = 0;
        Set<String> images = new LinkedHashSet<>();
        List<PageMark> pages = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            mathml |= name.equals("math");
            svg |= name.equals("svg");
            ruby |= name.equals("ruby");
            endnotes |= attribute(reader, "role").equals("doc-endnotes");
            List<String> classes = List.of(attribute(reader, "class").split(" ", -1));
            missing += classes.contains(Book.MISSING) ? 1 : 0;
            unwritten += classes.contains(Book.UNWRITTEN) ? 1 : 0;
            if (name.equals("img")) {
                images.add(attribute(reader, "src"));
                undescribed += described(reader) ? 0 : 1;
            } else if (attribute(reader, "role").equals("doc-pagebreak")) {
                pages.add(new PageMark(attribute(reader, "aria-label"), fileName + "#" + attribute(reader, "id")));
            }
        }
        return new ChapterFacts(fileName, mathml, svg, ruby, images, undescribed, missing, unwritten, endnotes, pages);
    }

    private static boolean described(XMLStreamReader image) {
        String role = attribute(image, "role");
        boolean named = !List.of(attribute(image, "class").split(" ", -1)).contains(Book.NAMELESS);
        return (named && !attribute(image, "alt").isBlank()) || role.equals("presentation") || role.equals("none");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
