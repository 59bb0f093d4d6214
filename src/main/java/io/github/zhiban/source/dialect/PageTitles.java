package io.github.zhiban.source.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the title of a page where nothing marks it: what its head says, without the names of the site, or its only first heading. */
final class PageTitles {
    private static final Pattern SITE = Pattern.compile("\\s*[-–—_|｜·]\\s*[^-–—_|｜·]{1,24}$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|｜·]\\s+|[_|｜]");
    private static final int SHORTEST = 4;

    private PageTitles() {}

    /** The title, taken out of the article where it begins with it; {@code null} when the page has none. */
    static @Nullable String take(Document page, Element article) {
        String named =
                Dialect.first(page, List.of("meta[property=og:title]@content", "meta[name=twitter:title]@content"));
        String title = named == null ? page.title().strip() : named;
        Element heading = heading(page, article, title);
        if (heading == null) {
            return title.isEmpty() ? null : withoutSite(title);
        }
        String text = heading.text();
        if (isInside(heading, article)) {
            heading.remove();
        }
        return text;
    }

    /** A heading that the page's head names, or the only one of the first rank that nothing of the article precedes. */
    private static @Nullable Element heading(Document page, Element article, String title) {
        List<String> parts =
                Arrays.stream(SEPARATOR.split(title, -1)).map(PageTitles::signs).toList();
        for (Element heading : page.select("h1, h2")) {
            String text = signs(heading.text());
            if (!text.isEmpty() && (text.equals(signs(title)) || parts.contains(text))) {
                return heading;
            }
        }
        List<Element> first = page.select("h1");
        return first.size() == 1 && first.getFirst().hasText() && isBefore(first.getFirst(), article)
                ? first.getFirst()
                : null;
    }

    private static boolean isBefore(Element heading, Element article) {
        if (!isInside(heading, article)) {
            return true;
        }
        for (Element e = heading; e != null && !e.equals(article); e = e.parent()) {
            for (Element sibling = e.previousElementSibling();
                    sibling != null;
                    sibling = sibling.previousElementSibling()) {
                if (sibling.hasText()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isInside(Element heading, Element article) {
        return heading.parents().stream().anyMatch(article::equals);
    }

    private static String withoutSite(String title) {
        String rest = SITE.matcher(title).replaceFirst("").strip();
        return rest.length() >= SHORTEST ? rest : title;
    }

    private static String signs(String text) {
        return text.replaceAll("\\s+", "");
    }
}
