package io.github.zhiban.source.extract;

import io.github.zhiban.source.select.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what is no part of the article inside the elements that hold it. */
final class Cleanup {
    /**
     * What an article quotes: of editors of code, which a page may hold open, the lines and the box that somebody can
     * type in.
     */
    private static final Query QUOTED =
            Query.of("blockquote, pre, .cm-line, .CodeMirror-line, .ace_line, .view-line, .token-line,"
                    + " [role=textbox]:matchesWholeText(\\S), [contenteditable]:matchesWholeText(\\S)");

    /** Lines in a figure that lead away from it. */
    private static final Query LABELS = Query.of("div:has(> a[href]):not(:has(img)), p:has(> a[href]):not(:has(img))");

    private static final Query DATA = Query.of("thead th, table > caption");
    private static final Set<String> WHOLE = Set.of("pre", "code", "figure", "math", "picture");
    private static final Set<String> LINES = Set.of("p", "li", "td", "dd", "span", "a");
    private static final Set<String> CHIPS = Set.of("tag", "category", "kicker");
    private static final int FEWEST_FACTS = 2;
    private static final double MUCH = 0.35;
    private static final int FEWEST_CARDS = 4;
    /** The share of an article's prose that stands in elements of a name which says nothing of their role. */
    private static final double SHARED = 0.25;

    private static final Pattern SENTENCE = Pattern.compile("[。！？；]|，.*，");

    private final BlockMeasurer measures;
    private final double prose;
    private final Map<Element, BlockRole> found = new IdentityHashMap<>();
    private final Map<Element, Set<String>> cards = new IdentityHashMap<>();
    /** The names of elements that say much of the article: they name how text looks, not what it is. */
    private final Set<String> namesOfProse = new HashSet<>();

    private Cleanup(BlockMeasurer measures, List<Element> bodies) {
        this.measures = measures;
        this.prose =
                bodies.stream().mapToDouble(body -> measures.of(body).prose).sum();
        Map<String, Double> said = new HashMap<>();
        bodies.forEach(body -> body.stream()
                .filter(e -> measures.of(e).ownCommas >= 2 && !e.className().isEmpty())
                .forEach(e -> said.merge(e.className(), measures.of(e).own, Double::sum)));
        said.forEach((name, own) -> {
            if (own > prose * SHARED) {
                namesOfProse.add(name);
            }
        });
    }

    /** The outermost parts of the bodies that are not the article's, with their roles. */
    static Map<Element, BlockRole> of(List<Element> bodies, BlockMeasurer measures) {
        Cleanup cleanup = new Cleanup(measures, bodies);
        bodies.forEach(cleanup::walk);
        return cleanup.found;
    }

    /** Whether something that was taken for a part of an article by where it stands asks for something or owns it. */
    static boolean isCall(Element part, BlockMeasurer measures) {
        BlockMeasure said = measures.of(part);
        return said.own == said.text && SectionLabels.isCall(part, said);
    }

    private void walk(Element parent) {
        for (Element child : parent.children()) {
            if (found.containsKey(child) || WHOLE.contains(child.normalName())) {
                LABELS.all(child).stream()
                        .filter(SectionLabels::isAlone)
                        .forEach(label -> found.put(label, BlockRole.PROMOTION));
                continue;
            }
            boolean remark = child.normalName().equals("aside") && measures.of(child).text < prose * MUCH;
            if (remark || CitedSources.are(child)) {
                // The parts of a remark are called after it.
                continue;
            }
            BlockRole role = role(child);
            if (role == BlockRole.RECOMMENDATION && isCard(child)) {
                continue;
            }
            if (role != null) {
                found.put(child, role);
                continue;
            }
            if (child.normalName().equals("a") && SectionLabels.isAlone(child)) {
                found.put(child, BlockRole.PROMOTION);
                continue;
            }
            if (isChip(child)) {
                found.put(child, BlockRole.NAVIGATION);
                continue;
            }
            BlockRole label = SectionLabels.of(child, measures.of(child));
            if (label != null) {
                labelled(child, label);
                if (found.containsKey(child)) {
                    continue;
                }
            }
            walk(child);
        }
    }

    /** A label such as 相关阅读 goes, and with it what it stands above: lists of links. */
    private void labelled(Element label, BlockRole role) {
        List<Element> below = new ArrayList<>();
        for (Element next = label.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            BlockMeasure said = measures.of(next);
            boolean links = said.text > 0 && !HeadingTags.is(next) && (said.linkDensity() > 0.5 || isListOfLinks(next));
            boolean comments = role == BlockRole.COMMENT && !HeadingTags.is(next);
            if (!links && !comments && said.text > 0) {
                break;
            }
            below.add(next);
        }
        boolean linked = measures.of(label).linkDensity() > (role == BlockRole.RECOMMENDATION ? 0.3 : 0.5);
        if (linked
                || SectionLabels.isAlone(label)
                || below.stream().anyMatch(e -> measures.of(e).text > 0)
                || label.nextElementSibling() == null) {
            found.put(label, role);
            below.forEach(element -> found.put(element, role));
        }
    }

    /** A link to a topic, which stands above a title or below a text by itself. */
    private boolean isChip(Element link) {
        Element parent = link.parent();
        return link.normalName().equals("a")
                && measures.of(link).text > 0
                && parent != null
                && !LINES.contains(parent.normalName())
                && parent.ownText().isBlank()
                && ClassNames.of(link).stream().anyMatch(words -> CHIPS.contains(words.getLast()));
    }

    /** A list with a link in nearly every item. */
    private boolean isListOfLinks(Element list) {
        boolean known = list.normalName().equals("ul") || list.normalName().equals("ol");
        long linked = known
                ? list.children().stream()
                        .filter(item -> measures.of(item).links > 0)
                        .count()
                : 0;
        return linked >= 2
                && linked * 5 >= list.childrenSize() * 4L
                && measures.of(list).text < 150.0 * list.childrenSize();
    }

    /**
     * One of several alike boxes under headings of their own: an article about products, places or books shows each.
     */
    private boolean isCard(Element box) {
        Element parent = box.parent();
        return parent != null
                && !box.className().isEmpty()
                && NameEvidence.weak(ClassNames.of(box)) == null
                && cards.computeIfAbsent(parent, Cleanup::cardsIn).contains(box.className());
    }

    /** The names of boxes of which nearly every one stands below a heading that no other stands below. */
    private static Set<String> cardsIn(Element parent) {
        Map<String, Integer> boxes = new HashMap<>();
        Map<String, Integer> headed = new HashMap<>();
        Map<String, Element> above = new HashMap<>();
        Element heading = null;
        for (Element child : parent.children()) {
            heading = HeadingTags.is(child) ? child : heading;
            String name = child.className();
            boxes.merge(name, 1, Integer::sum);
            if (heading != null && !heading.equals(above.put(name, heading))) {
                headed.merge(name, 1, Integer::sum);
            }
        }
        return headed.entrySet().stream()
                .filter(box ->
                        box.getValue() >= FEWEST_CARDS && box.getValue() * 4 >= boxes.getOrDefault(box.getKey(), 0) * 3)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a cell only has a place on the page, as everything in a letter has. */
    private static boolean isPlaced(Element cell) {
        Element table = cell.closest("table");
        return table != null && table.attr("role").equals("presentation");
    }

    /** Whether a span stands by itself, as a line does. */
    private static boolean isLine(Element span) {
        Element parent = span.parent();
        return span.normalName().equals("span")
                && parent != null
                && !LINES.contains(parent.normalName())
                && parent.ownText().isBlank();
    }

    /** A label such as 相关推荐 in the line of the links that it announces. */
    private boolean isLabelledLinks(Element e, BlockMeasure said) {
        Element first = e.firstElementChild();
        return first != null
                && !BlockMeasurer.isBlock(first)
                && e.ownText().isBlank()
                && said.links > 0
                && said.links + first.text().length()
                        >= e.text().replace(" ", "").length() * 0.9
                && first.selectFirst("a[href]") == null
                && !first.normalName().equals("a")
                && SectionLabels.isRecommendation(first.text());
    }

    /**
     * What a box of facts says of a place or a thing: names with what is so called, none of which tells of the text.
     */
    private static boolean isFacts(Element e) {
        return e.select("dl > dt, dl > div > dt, tr > th").size() >= FEWEST_FACTS;
    }

    /** A table with heads is data, whatever leads away from beside it. */
    private static boolean holdsData(Element e, BlockMeasure said) {
        return DATA.in(e) && said.linkDensity() < 0.5;
    }

    private @Nullable BlockRole role(Element e) {
        switch (e.normalName()) {
            case "form", "fieldset", "table", "ul", "ol", "dl", "div", "section", "header", "span", "p" -> {}
            case "td" -> {
                return isPlaced(e) && SectionLabels.isCall(e, measures.of(e)) ? BlockRole.PROMOTION : null;
            }
            default -> {
                return null;
            }
        }
        BlockMeasure said = measures.of(e);
        if (said.text < prose
                && NameEvidence.weak(ClassNames.of(e)) == BlockRole.PROMOTION
                && SectionLabels.beginsWithDisclaimer(e.text().strip())) {
            return BlockRole.PROMOTION;
        }
        if (isLabelledLinks(e, said)) {
            return BlockRole.RECOMMENDATION;
        }
        boolean leaf = e.normalName().equals("p")
                || (said.own == said.text && (e.normalName().equals("div") || isLine(e)));
        if (leaf && said.text < prose * MUCH && SectionLabels.isCall(e, said)) {
            return BlockRole.PROMOTION;
        }
        if (QUOTED.in(e) || Attachments.is(e) || holdsData(e, said)) {
            return null;
        }
        if (said.text == 0 || said.prose > prose * MUCH) {
            return null;
        }
        BlockRole named = NameEvidence.weak(ClassNames.of(e));
        boolean plain = e.normalName().equals("p") || e.normalName().equals("span");
        if (named == BlockRole.METADATA) {
            // An editor of texts is called like one who edits them; a sentence is nobody's name and no date.
            boolean sentence = SENTENCE.matcher(e.text()).find();
            return said.text < 250
                            && said.prose < 150
                            && !sentence
                            && !isFacts(e)
                            && !namesOfProse.contains(e.className())
                    ? BlockRole.METADATA
                    : null;
        }
        if (named == BlockRole.RECOMMENDATION
                && !plain
                && e.select("a[href]").size() >= 3
                && Repetition.isOfLinks(e, measures)) {
            return named;
        }
        if (named != null && NameEvidence.weight(e) < 0 && !(plain && said.text > 100)) {
            boolean certain = NameEvidence.strong(ClassNames.of(e)) != null;
            return said.linkDensity() > 0.3 || (certain ? said.text < 400 : said.prose == 0 && said.text < 200)
                    ? named
                    : null;
        }
        if (plain || said.commas >= 10 || said.commas * 30 >= said.text) {
            return null;
        }
        boolean list = switch (e.normalName()) {
            case "ul", "ol", "dl" -> true;
            default -> false;
        };
        if (!list && said.inputs > said.paragraphs / 3 && said.inputs > 0) {
            return BlockRole.PROMOTION;
        }
        int weight = NameEvidence.weight(e);
        if (!list && e.normalName().equals("table") && said.linkDensity() < 0.6) {
            return null;
        }
        if (!list && said.headings < said.text * 0.9 && said.linkDensity() > (weight >= 25 ? 0.5 : 0.25)) {
            return BlockRole.RECOMMENDATION;
        }
        return null;
    }
}
