package io.github.zhiban.source.dialect;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/** The parts of a page that are not its article: menus, side bars, page feet, comments. Known by their tags and their names. */
final class Furniture {
    private static final Pattern NAMES = Pattern.compile(
            "(?i)\\b(?:ad-?|ads|banner|breadcrumbs?|combx|comments?|comment-.*|community|disqus|extra|footer|gdpr|header|menu|nav|navbar|"
                    + "pagination|pager|popup|recommend.*|related.*|remark|replies|rss|share.*|shoutbox|sidebar|side|skyscraper|social|sponsor.*|"
                    + "supplemental|toolbar|copyright|login|reward|qrcode|hot-.*|tag-?list)\\b");
    static final String NEVER =
            "script:not([type^=math/tex]), style, noscript, nav, header, footer, aside, form, button, iframe[src*=ad], [role=navigation], "
                    + "[role=banner], [role=complementary], [aria-hidden=true], dialog";
    private static final Evaluator TAGS = QueryParser.parse(NEVER);

    private Furniture() {}

    /** Whether a class or an id names furniture. */
    static boolean isName(String names) {
        return NAMES.matcher(names).find();
    }

    /** How much an element says by itself: neither in links nor in parts that look like furniture. */
    static int said(Element element) {
        StringBuilder text = new StringBuilder();
        element.filter((NodeFilter) (node, depth) -> {
            if (node instanceof Element part && depth > 0 && isFurniture(part)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode words) {
                text.append(words.text().strip());
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return Weight.of(text.toString());
    }

    private static boolean isFurniture(Element part) {
        return part.normalName().equals("a") || part.is(TAGS) || isNamedLikeFurniture(part);
    }

    private static boolean isNamedLikeFurniture(Element part) {
        return isName(part.className() + " " + part.id());
    }

    /** Takes menus, page feet and the like out of the article; a part that says or shows much stays, whatever its name. */
    static void drop(Element article, int much) {
        article.select("div, ul, ol, table, section, p").stream()
                .filter(part -> !part.equals(article) && isNamedLikeFurniture(part))
                .filter(part ->
                        (Weight.of(part) < much && part.selectFirst("img") == null) || Weight.linkDensity(part) > 0.5)
                .forEach(Element::remove);
    }
}
