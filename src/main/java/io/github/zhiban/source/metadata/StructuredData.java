package io.github.zhiban.source.metadata;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says in JSON-LD with the words of schema.org. */
final class StructuredData {
    private static final Query SCRIPTS = Query.of("script[type=application/ld+json]");

    private static final int MOST_NODES = 20_000;

    private StructuredData() {}

    static void read(Document page, Vocabulary names, Claims claims) {
        for (Element script : SCRIPTS.all(page, names)) {
            String text = script.data().replace("<![CDATA[", "").replace("]]>", "");
            LenientJson.parse(text).ifPresent(value -> articles(value, claims));
        }
    }

    /**
     * Articles among all nodes, wherever {@code @graph} or another node holds them; lists of other articles tell
     * nothing.
     */
    private static void articles(Object root, Claims claims) {
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            Object node = open.poll();
            if (node instanceof List<?> list) {
                open.addAll(list);
            } else if (node instanceof Map<?, ?> map) {
                if (isArticle(map)) {
                    article(map, claims);
                } else {
                    for (String key : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
                        Object inner = map.get(key);
                        if (inner != null) {
                            open.add(inner);
                        }
                    }
                }
            }
        }
    }

    private static boolean isArticle(Map<?, ?> map) {
        String type = String.valueOf(map.get("@type")).toLowerCase(Locale.ROOT);
        return type.contains("article")
                || type.contains("posting")
                || type.contains("report")
                || type.contains("recipe")
                || type.contains("howto")
                || (map.containsKey("headline") && map.containsKey("datePublished"))
                || (map.containsKey("title") && map.containsKey("pubDate"));
    }

    private static void article(Map<?, ?> map, Claims claims) {
        add(claims, Field.TITLE, map.get("headline"), 0.85);
        if (!map.containsKey("headline")) {
            add(claims, Field.TITLE, map.get("name"), 0.8);
        }
        add(claims, Field.DATE, map.get("datePublished"), 0.95);
        add(claims, Field.DATE, map.get("pubDate"), 0.9);
        if (!map.containsKey("datePublished")) {
            add(claims, Field.DATE, map.get("dateCreated"), 0.7);
        }
        String names = names(map.get("author"));
        if (names.isEmpty()) {
            names = names(map.get("creator"));
        }
        claims.add(Field.AUTHOR, names, "JSON-LD", 0.9);
        add(
                claims,
                Field.SITE,
                map.get("publisher") instanceof Map<?, ?> publisher ? publisher.get("name") : null,
                0.9);
    }

    private static void add(Claims claims, Field field, @Nullable Object value, double confidence) {
        if (value instanceof String text) {
            claims.add(field, Parser.unescapeEntities(text, false), "JSON-LD", confidence);
        } else if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof String text) {
            claims.add(field, Parser.unescapeEntities(text, false), "JSON-LD", confidence);
        }
    }

    private static String names(@Nullable Object author) {
        if (author instanceof List<?> list) {
            return list.stream()
                    .map(StructuredData::names)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        if (author instanceof Map<?, ?> map) {
            Object name = map.get("name");
            return name == null ? "" : names(name);
        }
        return author instanceof String name && !name.startsWith("http")
                ? Parser.unescapeEntities(name, false).strip()
                : "";
    }
}
