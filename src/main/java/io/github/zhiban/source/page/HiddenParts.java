package io.github.zhiban.source.page;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Drops what nobody saw on the page, by attributes and by the page's own rules. What a click would have shown stays.
 */
final class HiddenParts {
    /** A part with this share of a page's text is the article, which scripts were to show. */
    private static final double ARTICLE = 0.5;

    private static final Query SHOWN_LATER =
            Query.of("pre, code, math, details, [role=tabpanel], [class*=tab], [class*=code], [class*=math],"
                    + " [class*=Math], [class*=katex], #js_content, .rich_media_content, svg, mjx-container");
    /** What an article's file says to programs, which a reader of notes holds as code. */
    private static final Query SETTINGS = Query.of("pre.frontmatter");

    private static final Query IMG = Query.of("img");
    private static final Query HIDING = Query.of(
            "[hidden], [style*=display], [style*=visibility], [style*=font-size], [style*=absolute], [style*=fixed]");
    private static final Query ANY = Query.of("*");
    private static final Query CODE = Query.of("math, script[type^=math/tex], pre");
    private static final Query SIZED = Query.of("img, [style*=font-size]");

    private HiddenParts() {}

    static void drop(Document page, Vocabulary names, StyleSheet sheet, DropLog log) {
        if (sheet.isEmpty() && !HIDING.mayMatch(names)) {
            return;
        }
        int all = -1;
        for (Element part : sheet.isEmpty() ? HIDING.all(page.body()) : ANY.all(page.body())) {
            Map<String, String> declared = part.equals(page.body()) ? Map.of() : declared(part, sheet);
            if (!Declarations.hide(declared) || (!part.hasText() && !IMG.in(part))) {
                continue;
            }
            all = all < 0 ? page.body().text().length() : all;
            boolean later = !SETTINGS.matches(part)
                    && (SHOWN_LATER.matches(part)
                            || CODE.in(part)
                            || part.text().length() > all * ARTICLE);
            if (!later && Declarations.isTiny(declared) && SIZED.in(part)) {
                // Letters of no size have none, but what is in there may have its own.
                part.textNodes().forEach(TextNode::remove);
            } else if (!later) {
                log.leaves(part, Reason.HIDDEN);
                part.remove();
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
                || sheet.isEmpty()
                || sheet.mayBeShown(element)) {
            return own;
        }
        return sheet.of(element);
    }

    /** Whether a style is worth reading: pages have many, and few hide anything. */
    private static boolean mayHide(String style) {
        return style.contains("display")
                || style.contains("visibility")
                || style.contains("absolute")
                || style.contains("fixed")
                || style.contains("font-size:0")
                || style.contains("font-size: 0");
    }
}
