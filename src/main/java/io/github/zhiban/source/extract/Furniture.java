package io.github.zhiban.source.extract;

import io.github.zhiban.source.select.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks the parts of a page that are not its article whatever they say: by their tags, their roles and their names. */
final class Furniture {
    private static final Set<String> NOTHING =
            Set.of("script", "style", "noscript", "template", "link", "meta", "iframe", "object", "embed", "svg");
    private static final Query LABELS = Query.of("text, foreignobject");
    /** Asides that are a part of a text: notes, remarks, what is pulled out of it. */
    private static final Query BESIDE = Query.of(
            "aside[role^=doc-], aside[role=note], aside.footnote, aside.footnotes,"
                    + " aside.sidenote, aside.marginnote, aside.callout, aside.admonition, aside.pullquote, aside.note,"
                    + " aside.tip, aside.warning, aside[epub:type], aside[class*=-aside--], aside[class*=callout], aside[class*=admonition]");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "search",
            "toolbar",
            "contentinfo",
            "banner");
    /** A part that holds this share of the page's prose holds the article, whatever it is called. */
    private static final double PROTECTED = 0.4;
    /** Prose beside comments that makes them comments on something. */
    private static final double SOMETHING = 60;

    private final BlockMeasurer all;
    private final double prose;

    private Furniture(BlockMeasurer all, Element body) {
        this.all = all;
        this.prose = all.of(body).prose;
    }

    /** The outermost parts of a page that are not its article, with their roles. */
    static Map<Element, BlockRole> of(Element body) {
        Furniture furniture = new Furniture(BlockMeasurer.of(body, new IdentityHashMap<>()), body);
        Map<Element, BlockRole> found = new IdentityHashMap<>();
        Deque<Element> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            for (Element child : open.pop().children()) {
                BlockRole role = furniture.role(child);
                if (role == null || furniture.isProtected(child, role)) {
                    open.push(child);
                } else {
                    found.put(child, role);
                }
            }
        }
        return found;
    }

    private boolean isProtected(Element element, BlockRole role) {
        double inside = all.of(element).prose;
        if (role == BlockRole.COMMENT || role == BlockRole.RECOMMENDATION) {
            return prose - inside < SOMETHING && inside > SOMETHING;
        }
        return inside > prose * PROTECTED && inside > SOMETHING;
    }

    /** Articles in an article that has a text of its own are comments on it, or other articles (HTML, 4.3.2). */
    private boolean isOneOfManyInside(Element article) {
        Element parent = article.parent();
        Element outer = parent == null ? null : parent.closest("article");
        if (outer == null) {
            return false;
        }
        List<Element> inner = outer.select("article article");
        double others = inner.stream().mapToDouble(e -> all.of(e).prose).sum();
        return inner.size() >= 2 && all.of(outer).prose - others > SOMETHING;
    }

    private @Nullable BlockRole role(Element element) {
        String tag = element.normalName();
        if (NOTHING.contains(tag)
                && !isDiagram(element)
                && !element.attr("type").startsWith("math/")) {
            return BlockRole.HIDDEN;
        }
        switch (tag) {
            case "nav", "menu" -> {
                return BlockRole.NAVIGATION;
            }
            case "footer" -> {
                return BlockRole.NAVIGATION;
            }
            case "aside" -> {
                return BESIDE.matches(element) ? null : BlockRole.NAVIGATION;
            }
            case "button", "select", "dialog", "input" -> {
                return element.attr("type").equals("checkbox") ? null : BlockRole.PROMOTION;
            }
            case "header" -> {
                return element.parents().stream().anyMatch(e -> e.normalName().matches("article|main"))
                        ? null
                        : BlockRole.NAVIGATION;
            }
            case "article" -> {
                return isOneOfManyInside(element) ? BlockRole.RECOMMENDATION : null;
            }
            case "pre", "code", "math", "body", "main", "p", "a", "h1", "h2" -> {
                return null;
            }
            default -> {}
        }
        if (ROLES.contains(element.attr("role"))) {
            return BlockRole.NAVIGATION;
        }
        BlockRole named = NameEvidence.strong(ClassNames.of(element));
        if (named == BlockRole.PROMOTION && element.selectFirst("blockquote") != null) {
            // A quotation of what somebody said in a social network.
            return null;
        }
        return named == null && element.childrenSize() >= 4 && Repetition.isOfTeasers(element, all)
                ? BlockRole.RECOMMENDATION
                : named;
    }

    /** A drawing with labels was drawn for readers; one without is an icon. */
    private static boolean isDiagram(Element element) {
        return element.normalName().equals("svg") && element.hasText() && LABELS.in(element);
    }
}
