package io.github.zhiban.source.dialect;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page of no known dialect by its densest text, after the algorithm of Arc90's Readability. Thresholds are
 * for Chinese, where a character says as much as two to three Latin ones and clauses end in full-width commas.
 */
public final class MainContent {
    private static final Pattern LIKELY =
            Pattern.compile("(?i)article|body|content|entry|hentry|main|page|post|text|blog|story|markdown|正文");
    private static final Pattern COMMAS = Pattern.compile("[，,、。；]");
    private static final String PARAGRAPHS =
            "p, pre, td, blockquote, section, h2, h3, li, div:not(:has(> div, > p, > ul, > ol, > table, > section, >"
                    + " pre))";
    /** The article is at least this share of what a page says outside of its furniture; comments may be the rest. */
    private static final double LEAST_SHARE = 0.5;

    private static final int SHORTEST_PARAGRAPH = 12;
    private static final int SHORTEST_ARTICLE = 60;

    private MainContent() {}

    /** The article; empty when the page has no text that reads like one. */
    public static Optional<Page> find(Document page) {
        Element body = page.body();
        Element best = page.select("article").size() == 1 ? page.selectFirst("article") : null;
        if (best == null || Weight.of(best) < SHORTEST_ARTICLE) {
            best = densest(body);
        }
        if (best != null) {
            best = covering(best, body);
        }
        if (best == null || Weight.of(best) < SHORTEST_ARTICLE) {
            // Too little text to tell parts of the page apart: all of it is the article.
            best = body;
        }
        Furniture.drop(best, SHORTEST_ARTICLE);
        if (!best.hasText() && best.selectFirst("img") == null) {
            return Optional.empty();
        }
        String title = PageTitles.take(page, best);
        return Optional.of(new Page(
                List.of(best),
                title,
                Dialect.first(page, List.of("meta[name=author]@content", "[rel=author]", "[itemprop=author]")),
                Dialect.first(
                        page,
                        List.of(
                                "meta[property=article:published_time]@content",
                                "[itemprop=datePublished]@content",
                                "meta[name=publishdate]@content",
                                "time[datetime]@datetime")),
                Dialect.first(page, List.of("link[rel=canonical]@href", "meta[property=og:url]@content")),
                best.equals(body) && Weight.of(body) < SHORTEST_ARTICLE
                        ? ""
                        : Furniture.NEVER.replace("header, ", "")));
    }

    private static @Nullable Element densest(Element body) {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        List<Element> candidates = new ArrayList<>();
        for (Element paragraph : body.select(PARAGRAPHS)) {
            String text = paragraph.text();
            if (Weight.of(text) < SHORTEST_PARAGRAPH || paragraph.closest(Furniture.NEVER) != null) {
                continue;
            }
            double score = 1 + COMMAS.matcher(text).results().limit(10).count() + Math.min(Weight.of(text) / 50.0, 5);
            Element ancestor = paragraph.parent();
            for (int level = 0;
                    ancestor != null && level < 4 && !ancestor.equals(body.parent());
                    level++, ancestor = ancestor.parent()) {
                if (!scores.containsKey(ancestor)) {
                    scores.put(ancestor, initial(ancestor));
                    candidates.add(ancestor);
                }
                scores.merge(ancestor, score / (level == 0 ? 1 : level * 2), Double::sum);
            }
        }
        Element best = null;
        double most = 0;
        for (Element candidate : candidates) {
            double score = scores.getOrDefault(candidate, 0.0) * (1 - Weight.linkDensity(candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best == null ? null : widened(best, scores, most);
    }

    /** The parent instead, where siblings score nearly as well: the article is in several pieces. */
    private static Element widened(Element best, IdentityHashMap<Element, Double> scores, double most) {
        Element parent = best.parent();
        if (parent == null || parent.normalName().equals("html")) {
            return best;
        }
        long alsoGood = parent.children().stream()
                .filter(sibling -> !sibling.equals(best) && scores.getOrDefault(sibling, 0.0) > most * 0.3)
                .count();
        return alsoGood >= 1 ? parent : best;
    }

    /** Widened until it holds most of what the page says outside of its furniture: text need not stand in paragraphs. */
    private static Element covering(Element best, Element body) {
        int all = Furniture.said(body);
        Element wider = best;
        while (!wider.equals(body) && Furniture.said(wider) < all * LEAST_SHARE) {
            Element parent = wider.parent();
            if (parent == null) {
                return body;
            }
            wider = parent;
        }
        return wider;
    }

    private static double initial(Element element) {
        double score = switch (element.normalName()) {
            case "article", "main" -> 25;
            case "div", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "ul", "ol", "dl", "form", "address", "li" -> -3;
            default -> 0;
        };
        String names = element.className() + " " + element.id();
        return score + (LIKELY.matcher(names).find() ? 25 : 0) - (Furniture.isName(names) ? 25 : 0);
    }
}
