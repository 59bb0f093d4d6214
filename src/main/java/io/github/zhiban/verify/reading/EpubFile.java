package io.github.zhiban.verify.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * An EPUB's chapters in reading order.
 *
 * @param spine the content documents that the package lists, linear ones and others
 * @param files the paths of all files in the container
 */
public record EpubFile(List<Chapter> spine, Set<String> files) {
    private static final String CONTAINER = "META-INF/container.xml";

    /** Unpacked, all files together; the largest books of pictures have a tenth of it. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_FILES = 20_000;

    public EpubFile {
        spine = List.copyOf(spine);
        files = Set.copyOf(files);
    }

    /**
     * A content document.
     *
     * @param path in the container
     * @param body what the author says in it, a line for each block
     * @param furniture what the edition adds to it
     * @param prose what it says outside of code and formulas
     * @param illustrated whether it shows a picture
     * @param navigation whether it is the table of contents
     * @param markup what it refers to
     * @param shapes what in it has a width of its own
     */
    public record Chapter(
            String path,
            String body,
            String furniture,
            String prose,
            boolean illustrated,
            boolean navigation,
            ChapterMarkup markup,
            ChapterShapes shapes) {

        /** All that it says. */
        public String text() {
            return body + furniture;
        }
    }

    /**
     * Reads an EPUB.
     *
     * @throws IOException if the container, the package or a chapter is missing or malformed
     */
    public static EpubFile open(byte[] bytes) throws IOException {
        Map<String, byte[]> files = unzip(bytes);
        String packagePath = attribute(
                first(parse(CONTAINER, files), "rootfile"), "full-path", "the container names no package document");
        Document packageDocument = parse(packagePath, files);
        Map<String, Element> items = new HashMap<>();
        for (Element item : elements(packageDocument, "item")) {
            items.put(item.getAttribute("id"), item);
        }
        List<Chapter> spine = new ArrayList<>();
        for (Element reference : elements(packageDocument, "itemref")) {
            Element item = items.get(reference.getAttribute("idref"));
            String path =
                    resolve(packagePath, attribute(item, "href", "the spine refers to an item that is not listed"));
            Document chapter = parse(path, files);
            boolean navigation = item != null
                    && List.of(item.getAttribute("properties").split("\\s+")).contains("nav");
            XhtmlText text = XhtmlText.of(chapter);
            spine.add(new Chapter(
                    path,
                    text.body(),
                    text.furniture(),
                    text.prose(),
                    isIllustrated(chapter),
                    navigation,
                    ChapterMarkup.of(chapter),
                    ChapterShapes.of(chapter)));
        }
        return new EpubFile(spine, files.keySet());
    }

    private static boolean isIllustrated(Document chapter) {
        return chapter.getElementsByTagNameNS("*", "img").getLength()
                        + chapter.getElementsByTagNameNS("*", "svg").getLength()
                        + chapter.getElementsByTagNameNS("*", "math").getLength()
                > 0;
    }

    /** The files of a container, by name. */
    static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long room = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                room -= file.length;
                if (room < 0 || files.size() >= MOST_FILES) {
                    throw new OversizedFileException("its container unpacks to more than " + (MOST_BYTES >> 20)
                            + " MiB or " + MOST_FILES + " files");
                }
                files.put(entry.getName(), file);
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException("a file name in the container is malformed", badName);
        }
        return files;
    }

    /** A file that must be there and be XML. */
    static Document parse(String path, Map<String, byte[]> files) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IOException(path + " is missing");
        }
        return SafeXml.parse(bytes).orElseThrow(() -> new IOException(path + " is not well-formed"));
    }

    private static @Nullable Element first(Document document, String name) {
        List<Element> found = elements(document, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String attribute(@Nullable Element element, String name, String otherwise) throws IOException {
        if (element == null || !element.hasAttribute(name)) {
            throw new IOException(otherwise);
        }
        return element.getAttribute(name);
    }

    /** The path in the container that an address relative to a file means. */
    public static String resolve(String base, String href) {
        int slash = base.lastIndexOf('/');
        List<String> steps = new ArrayList<>(
                slash < 0 ? List.of() : List.of(base.substring(0, slash).split("/")));
        for (String step : href.split("/", -1)) {
            if ("..".equals(step) && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!".".equals(step)) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
