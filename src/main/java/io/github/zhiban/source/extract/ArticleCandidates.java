package io.github.zhiban.source.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Scores the elements around paragraphs, as Arc90's Readability does: a paragraph speaks for its parent, half as much
 * for that one's parent, and less for those beyond. What is mostly links loses.
 */
final class ArticleCandidates {
    private static final int LEVELS = 5;
    private static final int BEST = 5;

    private final Element body;
    private final BlockMeasurer measures;
    private final Map<Element, Double> scores = new LinkedHashMap<>();
    private final boolean names;

    /**
     * Scores.
     *
     * @param names whether classes and ids count
     */
    ArticleCandidates(Element body, BlockMeasurer measures, boolean names) {
        this.body = body;
        this.measures = measures;
        this.names = names;
        Map<Element, Double> raw = new LinkedHashMap<>();
        for (Element paragraph : measures.paragraphs()) {
            speak(paragraph, raw);
        }
        raw.forEach((element, score) ->
                scores.put(element, score * (1 - measures.of(element).linkDensity())));
    }

    private void speak(Element paragraph, Map<Element, Double> raw) {
        BlockMeasure said = measures.of(paragraph);
        double score = 1 + said.ownCommas + Math.min(Math.floor(said.own / 100), 3);
        if (paragraph.normalName().equals("li")) {
            score /= 2;
        }
        boolean container = switch (paragraph.normalName()) {
            case "div", "td", "section", "article", "main", "body", "center", "form", "dd" -> true;
            default -> false;
        };
        Element ancestor = container ? paragraph : paragraph.parent();
        for (int level = 0; ancestor != null && level < LEVELS; level++) {
            if (ancestor.normalName().equals("html")) {
                return;
            }
            raw.computeIfAbsent(ancestor, this::initial);
            raw.merge(ancestor, score / (level == 0 ? 1 : level == 1 ? 2 : level * 3), Double::sum);
            ancestor = ancestor.parent();
        }
    }

    private double initial(Element element) {
        double score = switch (element.normalName()) {
            case "article" -> 10;
            case "main", "div", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return score + (names ? NameEvidence.weight(element) : 0);
    }

    double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    /** The element that most speaks for; {@code null} when the page has no paragraphs. */
    @Nullable
    Element best() {
        List<Element> top = scores.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
        if (top.isEmpty() || score(top.getFirst()) <= 0) {
            return null;
        }
        return alone(widened(climbed(common(top))));
    }

    /** What contains several that are nearly as good as the best: the article is in pieces. */
    private Element common(List<Element> top) {
        Element best = top.getFirst();
        List<List<Element>> others = new ArrayList<>();
        for (Element other : top.subList(1, top.size())) {
            if (score(other) >= score(best) * 0.75) {
                others.add(ancestors(other));
            }
        }
        if (others.size() >= 3) {
            for (Element ancestor : ancestors(best)) {
                if (!ancestor.equals(body)
                        && others.stream()
                                        .filter(list -> list.contains(ancestor))
                                        .count()
                                >= 3) {
                    return ancestor;
                }
            }
        }
        return best;
    }

    private List<Element> ancestors(Element element) {
        List<Element> ancestors = new ArrayList<>();
        for (Element e = element.parent(); e != null && !e.equals(body); e = e.parent()) {
            ancestors.add(e);
        }
        return ancestors;
    }

    /** Scores fall on the way up; where one rises, more of the article is beside what was found. */
    private Element climbed(Element best) {
        double last = score(best);
        double least = last / 3;
        for (Element parent = best.parent(); parent != null && !parent.equals(body); parent = parent.parent()) {
            if (!scores.containsKey(parent)) {
                continue;
            }
            double score = score(parent);
            if (score < least) {
                break;
            }
            if (score > last) {
                return parent;
            }
            last = score;
        }
        return best;
    }

    /** What is around, where it adds prose and hardly anything else. */
    private Element widened(Element best) {
        Element widest = best;
        for (Element parent = best.parent(); parent != null && !parent.equals(body); parent = parent.parent()) {
            BlockMeasure inner = measures.of(widest);
            BlockMeasure outer = measures.of(parent);
            double text = outer.text - inner.text;
            double prose = outer.prose - inner.prose;
            if (prose > inner.prose * 0.15 && prose > text * 0.75 && outer.links - inner.links < text * 0.2) {
                widest = parent;
            }
        }
        return widest;
    }

    /** The page's only {@code article}, where the best stands in it; else the outermost that holds nothing besides. */
    private Element alone(Element best) {
        Element widest = best;
        Element article = best.closest("article");
        if (article != null
                && (measures.of(article).prose > measures.of(best).prose * 1.1 || saysMore(article, best))
                && measures.of(article).linkDensity() < 0.25
                && body.select("article").size() == 1) {
            widest = article;
        }
        for (Element parent = widest.parent();
                parent != null && !parent.equals(body) && parent.childrenSize() == 1;
                parent = parent.parent()) {
            widest = parent;
        }
        return widest;
    }

    /** What stands in an article without any element around it is part of it. */
    private boolean saysMore(Element article, Element best) {
        BlockMeasure all = measures.of(article);
        return !article.equals(best) && all.own > 0 && all.text < measures.of(best).text * 2;
    }

    /** The best and those beside it that are of the article too, in document order. */
    List<Element> withSiblings(Element best, Map<Element, ?> left) {
        Element parent = best.parent();
        if (best.equals(body) || parent == null) {
            return List.of(best);
        }
        double threshold = Math.max(10, score(best) * 0.2);
        List<Element> beside = parent.children().stream()
                .filter(sibling -> !left.containsKey(sibling))
                .toList();
        int first = beside.indexOf(best);
        int last = first;
        for (int i = 0; i < beside.size(); i++) {
            if (isMore(beside.get(i), best, threshold)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        // What stands between two parts of an article is a part of it too, be it a listing, a table or a picture.
        return beside.subList(first, last + 1).stream()
                .filter(sibling -> sibling.equals(best) || measures.of(sibling).linkDensity() < 0.5)
                .toList();
    }

    private boolean isMore(Element sibling, Element best, double threshold) {
        double bonus =
                !best.className().isEmpty() && best.className().equals(sibling.className()) ? score(best) * 0.2 : 0;
        if (scores.containsKey(sibling) && score(sibling) + bonus >= threshold) {
            return true;
        }
        if (!sibling.normalName().equals("p")) {
            return false;
        }
        BlockMeasure said = measures.of(sibling);
        return said.text > 80
                ? said.linkDensity() < 0.25
                : said.text > 0 && said.links == 0 && sibling.text().strip().matches("(?s).*[.。！？!?”]");
    }

    static Map<Element, Boolean> none() {
        return new IdentityHashMap<>();
    }
}
