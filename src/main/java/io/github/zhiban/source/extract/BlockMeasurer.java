package io.github.zhiban.source.extract;

import io.github.zhiban.text.CharacterScript;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Counts what stands in every element of a page, bottom up, in one walk. */
final class BlockMeasurer {
    /** Paragraphs of less weight say too little to speak for what is around them. */
    static final double LEAST_PARAGRAPH = 25;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");
    private static final BlockMeasure NOTHING = new BlockMeasure();

    private final Map<Element, BlockMeasure> measures = new IdentityHashMap<>();
    private final List<Element> paragraphs = new ArrayList<>();
    private final Map<Element, ?> left;

    private BlockMeasurer(Map<Element, ?> left) {
        this.left = left;
    }

    /**
     * Counts.
     *
     * @param left elements that do not count
     */
    static BlockMeasurer of(Element root, Map<Element, ?> left) {
        BlockMeasurer measures = new BlockMeasurer(left);
        measures.walk(root);
        return measures;
    }

    /** What stands in an element; nothing in one that was not gone through. */
    BlockMeasure of(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    /** The blocks that say at least {@link #LEAST_PARAGRAPH} by themselves, in document order. */
    List<Element> paragraphs() {
        return paragraphs;
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** How much a text says: a Han character as much as two and a half Latin ones; white space nothing. */
    static double weight(String text) {
        double weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u3000') {
                weight += CharacterScript.isEastAsian(c) ? 2.5 : 1;
            } else if (i > 0 && text.charAt(i - 1) > ' ') {
                weight++;
            }
        }
        return weight;
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += Marks.COMMAS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return commas;
    }

    /** Goes through the tree without recursion: pages may be deeper than a stack. */
    private void walk(Element root) {
        Element current = root;
        measures.put(root, new BlockMeasure());
        Node next = root.childNodeSize() == 0 ? null : root.childNode(0);
        while (true) {
            if (next == null) {
                finish(current);
                if (current == root) {
                    return;
                }
                next = current.nextSibling();
                current = parent(current);
            } else if (next instanceof Element element && !left.containsKey(element)) {
                measures.put(element, new BlockMeasure());
                current = element;
                next = element.childNodeSize() == 0 ? null : element.childNode(0);
            } else {
                if (next instanceof TextNode text) {
                    add(text.getWholeText(), of(current));
                }
                next = next.nextSibling();
            }
        }
    }

    private static Element parent(Element element) {
        return java.util.Objects.requireNonNull(element.parent());
    }

    private static void add(String text, BlockMeasure measure) {
        double weight = weight(text);
        measure.text += weight;
        measure.own += weight;
        int commas = commas(text);
        measure.commas += commas;
        measure.ownCommas += commas;
    }

    private void finish(Element element) {
        BlockMeasure measure = of(element);
        String tag = element.normalName();
        switch (tag) {
            case "a" -> {
                String href = element.attr("href");
                measure.links =
                        href.isEmpty() ? measure.links : href.startsWith("#") ? measure.text * 0.3 : measure.text;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> measure.headings = measure.text;
            case "li" -> measure.items++;
            case "img", "picture", "video", "svg" -> measure.images++;
            case "input" -> measure.inputs += isTick(element) ? 0 : 1;
            case "select", "textarea", "button" -> measure.inputs++;
            case "p" -> measure.paragraphs++;
            default -> {}
        }
        boolean block = isBlock(element);
        if (block && measure.own >= LEAST_PARAGRAPH) {
            paragraphs.add(element);
            if (measure.linkDensity() < 0.5) {
                measure.prose += measure.own;
            }
        }
        Element parent = element.parent();
        BlockMeasure outer = parent == null ? null : measures.get(parent);
        if (outer != null) {
            outer.text += measure.text;
            outer.links += measure.links;
            outer.own += block ? 0 : measure.own;
            outer.ownCommas += block ? 0 : measure.ownCommas;
            outer.commas += measure.commas;
            outer.prose += measure.prose;
            outer.headings += measure.headings;
            outer.paragraphs += measure.paragraphs;
            outer.items += measure.items;
            outer.images += measure.images;
            outer.inputs += measure.inputs;
        }
    }

    /** A box before an item of a list, to tick when it is done. */
    private static boolean isTick(Element input) {
        return input.attr("type").equals("checkbox") && input.closest("li") != null;
    }
}
