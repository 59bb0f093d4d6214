package io.github.zhiban.source.extract;

import io.github.zhiban.source.select.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Where the article is in a page of unknown kind, and what everything else was taken for.
 *
 * @param bodies the elements that hold the article, in reading order, none inside another
 * @param left what is not the article, the outermost elements with their roles
 * @param weight how much the article says
 */
public record Extraction(List<Element> bodies, Map<Element, BlockRole> left, double weight) {
    /** An article of less says so little that another way of finding it is tried. */
    private static final double SHORT = 150;

    /** What holds this share of all text of a page holds its article. */
    private static final double MOST = 0.6;

    /** More places need not be named for somebody to compare. */
    private static final int PLACES = 3;

    private static final Query MARKED = Query.of(
            "[itemprop=articleBody], .entry-content, .post-content, .article-content, .article-body, .post-body,"
                    + " article, main");

    /** Finds the article; a page without any text that reads like one is all article. */
    public static Extraction of(Document page) {
        Element body = page.body();
        Map<Element, BlockRole> furniture = Furniture.of(body);
        Extraction first = attempt(body, furniture, true);
        if (first != null && first.weight >= SHORT) {
            return first;
        }
        Element named = named(body, furniture);
        if (named != null) {
            return new Extraction(List.of(named), furniture, 0);
        }
        Extraction second = attempt(body, new IdentityHashMap<>(), false);
        if (second != null && (first == null || second.weight > first.weight * 2)) {
            return second;
        }
        return first != null ? first : new Extraction(List.of(body), furniture, 0);
    }

    /** Whether elements that a dialect proposes hold at least a third of what is found without it. */
    public static boolean holds(Document page, List<Element> proposed) {
        int text = 0;
        for (Element body : proposed) {
            text += length(body);
        }
        if (text > length(page.body()) * MOST) {
            return true;
        }
        Extraction found = of(page);
        BlockMeasurer measures = BlockMeasurer.of(page.body(), found.left);
        double all = 0;
        double inside = 0;
        for (Element paragraph : measures.paragraphs()) {
            if (isIn(paragraph, found.bodies)) {
                double own = measures.of(paragraph).own;
                all += own;
                inside += isIn(paragraph, proposed) ? own : 0;
            }
        }
        return inside * 3 >= all;
    }

    private static int length(Element element) {
        int[] length = {0};
        element.nodeStream(TextNode.class)
                .forEach(text -> length[0] += text.getWholeText().length());
        return length[0];
    }

    private static boolean isIn(Element element, List<Element> bodies) {
        for (Element e = element; e != null; e = e.parent()) {
            if (bodies.contains(e)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The places where most was left out that reads like an article too, in document order; none where all of it is
     * less than a third of what was found: then nobody need look.
     */
    public List<Element> doubtful(Document page) {
        BlockMeasurer measures = BlockMeasurer.of(page.body(), left);
        double found = 0;
        Map<Element, List<Element>> others = new LinkedHashMap<>();
        for (Element paragraph : measures.paragraphs()) {
            BlockMeasure said = measures.of(paragraph);
            if (isIn(paragraph, bodies)) {
                found += said.own;
            } else if (said.linkDensity() < 0.3
                    && said.ownCommas >= 2
                    && !SectionLabels.isDisclaimer(paragraph.text().strip())) {
                Element place = Objects.requireNonNullElse(paragraph.parent(), paragraph);
                others.computeIfAbsent(place, unused -> new ArrayList<>()).add(paragraph);
            }
        }
        ToDoubleFunction<List<Element>> weight = place ->
                place.stream().mapToDouble(each -> measures.of(each).own).sum();
        if (others.values().stream().mapToDouble(weight).sum() * 3 <= found) {
            return List.of();
        }
        Set<List<Element>> most = others.values().stream()
                .sorted(Comparator.comparingDouble(weight).reversed())
                .limit(PLACES)
                .collect(Collectors.toSet());
        return others.values().stream()
                .filter(most::contains)
                .map(List::getFirst)
                .toList();
    }

    /** What of a page is no article whatever it says, the outermost elements with their roles. */
    public static Map<Element, BlockRole> furniture(Document page) {
        return Furniture.of(page.body());
    }

    /** All of a page that was not saved from a site but exported as the article alone. */
    public static Extraction whole(Document page) {
        return new Extraction(List.of(page.body()), new IdentityHashMap<>(), 0);
    }

    /** Where there is too little text to tell by it: what the page marks as its article, if that holds most of it. */
    private static @Nullable Element named(Element body, Map<Element, BlockRole> furniture) {
        List<Element> marked = MARKED.all(body);
        if (marked.isEmpty()) {
            return null;
        }
        BlockMeasurer measures = BlockMeasurer.of(body, furniture);
        return marked.stream()
                .filter(element -> element.parents().stream().noneMatch(furniture::containsKey))
                .filter(element ->
                        measures.of(element).text * 2 >= measures.of(body).text || element.selectFirst("img") != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Extraction attempt(Element body, Map<Element, BlockRole> left, boolean names) {
        BlockMeasurer measures = BlockMeasurer.of(body, left);
        ArticleCandidates candidates = new ArticleCandidates(body, measures, names);
        Element best = candidates.best();
        if (best == null) {
            return null;
        }
        List<Element> bodies = new ArrayList<>(candidates.withSiblings(best, left));
        Map<Element, BlockRole> all = new IdentityHashMap<>(left);
        bodies.removeIf(part -> {
            boolean call = !part.equals(best) && Cleanup.isCall(part, measures);
            if (call) {
                all.put(part, BlockRole.PROMOTION);
            }
            return call;
        });
        all.putAll(Cleanup.of(bodies, measures));
        Repeats.mark(bodies, measures, all);
        BlockMeasurer cleaned = BlockMeasurer.of(body, all);
        double weight = bodies.stream().mapToDouble(e -> cleaned.of(e).text).sum();
        return new Extraction(bodies, all, weight);
    }
}
