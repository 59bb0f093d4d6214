package io.github.zhiban.source.metadata;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says in its {@code meta} elements: Open Graph, Dublin Core, Twitter, Parsely, and those of Chinese
 * government sites (GB/T 电子政务).
 */
final class HeadData {
    private static final Query METAS = Query.of("meta[content]");
    private static final Query CITED = Query.of("meta[name=citation_author][content]");
    private static final Query CANONICAL = Query.of("link[rel=canonical][href]");
    private static final Query PUBLISHED = Query.of("[itemprop~=datePublished]");
    private static final Query AUTHORS = Query.of("meta[itemprop=author], [itemprop=author] meta[itemprop=name]");

    private static final Pattern SAVED = Pattern.compile(
            "(?:Page saved with[\\s\\S]{0,200}?url:\\s{0,9}|saved from url=\\(\\d{1,5}\\))(https?://\\S+)");

    private record Meaning(Field field, double confidence) {}

    private static final Map<String, Meaning> NAMES = new LinkedHashMap<>();

    static {
        put(Field.TITLE, 0.85, "articletitle", "citation_title", "dc:title", "dcterms:title", "dcterm:title");
        put(
                Field.TITLE,
                0.8,
                "og:title",
                "weibo:article:title",
                "weibo:webpage:title",
                "parsely-title",
                "sailthru.title");
        put(Field.TITLE, 0.6, "title", "twitter:title");
        put(
                Field.AUTHOR,
                0.75,
                "dc:creator",
                "dcterms:creator",
                "dcterm:creator",
                "parsely-author",
                "citation_author",
                "sailthru.author",
                "article:author_name",
                "og:article:author",
                "mediaid");
        put(Field.AUTHOR, 0.7, "author", "article:author", "twitter:creator:name", "byl", "byline");
        put(
                Field.DATE,
                0.9,
                "article:published_time",
                "og:article:published_time",
                "parsely-pub-date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "publishtime",
                "datepublished",
                "dc:date:issued",
                "dcterms:created",
                "dcterms:issued",
                "dc.date.issued",
                "citation_publication_date",
                "sailthru.date",
                "og:published_time",
                "publication_date",
                "weibo:article:create_at",
                "bytedance:published_time",
                "ptime",
                "firstpublishedtime",
                "apub:time");
        put(
                Field.DATE,
                0.6,
                "date",
                "dc:date",
                "dcterms:date",
                "og:time",
                "createdate",
                "created",
                "og:release_date",
                "article:create_at");
        put(Field.CHANGED, 0.9, "article:modified_time", "og:updated_time", "datemodified");
        put(Field.ADDRESS, 0.8, "og:url");
        put(Field.SITE, 0.9, "og:site_name", "sitename", "application-name", "contentsource");
    }

    private HeadData() {}

    static void read(Document page, Vocabulary names, Claims claims) {
        for (Element meta : METAS.all(page, names)) {
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                String named = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                for (String name : named.split("\\s+", -1)) {
                    Meaning meaning = NAMES.get(name.replaceFirst("^(dc|dcterms?|weibo)[.:]", "$1:"));
                    if (meaning != null) {
                        claims.add(meaning.field, meta.attr("content"), name, meaning.confidence);
                    }
                }
            }
        }
        // Papers name each of their authors.
        List<String> authors = CITED.all(page, names).stream()
                .map(meta -> meta.attr("content").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (authors.size() > 1) {
            boolean turned = authors.stream().anyMatch(name -> name.contains(","));
            claims.add(Field.AUTHOR, String.join(turned ? "; " : ", ", authors), "citation_author", 0.8);
        }
        Element canonical = CANONICAL.first(page, names);
        if (canonical != null) {
            claims.add(Field.ADDRESS, canonical.attr("href"), "canonical", 0.9);
        }
        saved(page).ifPresent(address -> claims.add(Field.ADDRESS, address, "remark of the saver", 0.7));
        for (Element dated : PUBLISHED.all(page, names)) {
            claims.add(Field.DATE, value(dated), "itemprop", 0.85);
        }
        for (Element author : AUTHORS.all(page, names)) {
            claims.add(Field.AUTHOR, author.attr("content"), "itemprop", 0.8);
        }
    }

    /** The address that browsers and their extensions write at the top of what they save. */
    private static Optional<String> saved(Document page) {
        Element html = page.firstElementChild();
        return Stream.concat(page.childNodes().stream(), html == null ? Stream.of() : html.childNodes().stream())
                .filter(Comment.class::isInstance)
                .map(remark -> SAVED.matcher(((Comment) remark).getData()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"datetime", "content"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static void put(Field field, double confidence, String... names) {
        for (String name : names) {
            NAMES.put(name, new Meaning(field, confidence));
        }
    }
}
