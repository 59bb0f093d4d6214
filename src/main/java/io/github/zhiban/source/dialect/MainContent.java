package io.github.zhiban.source.dialect;

import io.github.zhiban.source.extract.Extraction;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page of no known dialect. */
public final class MainContent {
    private MainContent() {}

    /**
     * The article; empty when the page has no text that reads like one.
     *
     * @param exported whether the page is the article alone, without a site around it
     */
    public static Optional<Page> find(Document page, boolean exported) {
        Extraction found = exported ? Extraction.whole(page) : Extraction.of(page);
        found.left().keySet().forEach(Element::remove);
        List<Element> bodies = found.bodies();
        if (bodies.stream().noneMatch(body -> body.hasText() || body.selectFirst("img") != null)) {
            return Optional.empty();
        }
        String title = PageTitles.take(page, bodies.getFirst());
        return Optional.of(new Page(
                bodies,
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
                ""));
    }
}
