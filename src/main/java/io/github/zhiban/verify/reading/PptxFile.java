package io.github.zhiban.verify.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The slides of a presentation.
 *
 * @param slides in order
 * @param lost targets of relations that are not in the file
 */
public record PptxFile(List<Slide> slides, List<String> lost) {
    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final String SLIDES = "ppt/slides/";

    public PptxFile {
        slides = List.copyOf(slides);
        lost = List.copyOf(lost);
    }

    /**
     * A slide.
     *
     * @param title the text of its title; empty when there is none
     * @param text all that it says, a line for each paragraph
     * @param undescribed how many pictures have no alternative text
     */
    public record Slide(String path, String title, String text, int undescribed) {}

    /**
     * Reads a presentation.
     *
     * @throws IOException if the file, its list of slides or a slide is missing or malformed
     */
    public static PptxFile open(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(EpubFile.unzip(bytes));
        Map<String, String> targets = targets(PRESENTATION, files, new ArrayList<>());
        List<Slide> slides = new ArrayList<>();
        for (Element entry : elements(EpubFile.parse(PRESENTATION, files).getDocumentElement(), "sldId")) {
            String target = targets.get(
                    entry.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
            if (target == null) {
                throw new IOException("the presentation lists a slide that it does not name");
            }
            slides.add(slide(target, EpubFile.parse(target, files)));
        }
        List<String> lost = new ArrayList<>();
        for (String file : files.keySet()) {
            if (file.endsWith(".rels") && file.contains("/_rels/")) {
                targets(file.replace("/_rels/", "/").replaceAll("\\.rels$", ""), files, lost);
            } else if (file.endsWith(".xml") && !file.startsWith(SLIDES)) {
                EpubFile.parse(file, files);
            }
        }
        return new PptxFile(slides, lost);
    }

    /** The parts that a part relates to, by identifier; those that are not there are lost. */
    private static Map<String, String> targets(String part, Map<String, byte[]> files, List<String> lost)
            throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        for (Element relation : elements(EpubFile.parse(relations, files).getDocumentElement(), "Relationship")) {
            if (!relation.getAttribute("TargetMode").equals("External")) {
                String target = resolved(part.substring(0, slash), relation.getAttribute("Target"));
                targets.put(relation.getAttribute("Id"), target);
                if (!files.containsKey(target)) {
                    lost.add(target);
                }
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    private static Slide slide(String path, Document document) {
        String title = "";
        int undescribed = 0;
        for (Element shape : elements(document.getDocumentElement(), "sp")) {
            boolean titled = elements(shape, "ph").stream()
                    .anyMatch(place -> place.getAttribute("type").equals("title")
                            || place.getAttribute("type").equals("ctrTitle"));
            title = titled ? text(shape) : title;
        }
        for (Element picture : elements(document.getDocumentElement(), "pic")) {
            boolean described = elements(picture, "cNvPr").stream()
                    .anyMatch(properties -> !properties.getAttribute("descr").isBlank());
            undescribed += described ? 0 : 1;
        }
        return new Slide(path, title.strip(), text(document.getDocumentElement()), undescribed);
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : elements(element, "p")) {
            elements(paragraph, "t").forEach(run -> text.append(run.getTextContent()));
            text.append('\n');
        }
        return text.toString();
    }

    private static List<Element> elements(Element element, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = element.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
