package io.github.zhiban.source.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Drops what nobody saw on the page, by attributes and by the page's own rules. What a click would have shown stays. */
final class HiddenParts {
    /** A part with this share of a page's text is the article, which scripts were to show. */
    private static final double ARTICLE = 0.5;

    private static final Evaluator SHOWN_LATER =
            QueryParser.parse("pre, code, math, details, [role=tabpanel], [class*=tab], [class*=code], [class*=math],"
                    + " [class*=Math], [class*=katex], #js_content, .rich_media_content, svg, mjx-container");
    private static final Evaluator CODE = QueryParser.parse("math, script[type^=math/tex], pre");
    private static final Evaluator SIZED = QueryParser.parse("img, [style*=font-size]");

    private HiddenParts() {}

    static void drop(Document page, StyleSheet sheet) {
        int all = -1;
        Deque<Element> open = new ArrayDeque<>(List.of(page.body()));
        while (!open.isEmpty()) {
            for (Element child : List.copyOf(open.pop().children())) {
                Map<String, String> declared = declared(child, sheet);
                if (!Declarations.hide(declared) || (!child.hasText() && child.selectFirst("img") == null)) {
                    open.push(child);
                    continue;
                }
                all = all < 0 ? page.body().text().length() : all;
                if (SHOWN_LATER.matches(page, child)
                        || child.selectFirst(CODE) != null
                        || child.text().length() > all * ARTICLE) {
                    open.push(child);
                } else if (Declarations.isTiny(declared) && child.selectFirst(SIZED) != null) {
                    // Letters of no size have none, but what is in there may have its own.
                    child.textNodes().forEach(TextNode::remove);
                    open.push(child);
                } else {
                    child.remove();
                }
            }
        }
    }

    private static Map<String, String> declared(Element element, StyleSheet sheet) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
            return Map.of("display", "none");
        }
        String style = element.attr("style");
        Map<String, String> own = mayHide(style) ? Declarations.parse(style) : Map.of();
        if (Declarations.hide(own)
                || own.containsKey("display")
                || (!element.hasAttr("class") && !element.hasAttr("id"))
                || sheet.mayBeShown(element)) {
            return own;
        }
        return sheet.of(element);
    }

    /** Whether a style is worth reading: pages have many, and few hide anything. */
    private static boolean mayHide(String style) {
        return style.contains("display")
                || style.contains("visibility")
                || style.contains("font-size:0")
                || style.contains("font-size: 0");
    }
}
