package io.github.zhiban.source.metadata;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Texts;
import io.github.zhiban.source.select.Vocabulary;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page keeps for its scripts: the variables of WeChat, and the data from which Zhihu and sites made with Next.js
 * draw themselves.
 */
public final class ScriptData {
    private static final Query SCRIPTS = Query.of("script:not([src])");

    private static final Query STATES = Query.of("script#js-initialData, script#__NEXT_DATA__, script#__NUXT_DATA__,"
            + " script[type=application/json], script[type=application/ld+json]");
    private static final Pattern WECHAT = Pattern.compile(
            "var\\s+(ct|createTime|msg_title|nickname|author)\\s*=\\s*(?:htmlDecode\\()?[\"']([^\"'\\n]{1,300})[\"']");
    private static final Set<String> BODIES = Set.of(
            "content",
            "body",
            "articleBody",
            "html",
            "contentHtml",
            "content_html",
            "htmlContent",
            "text",
            "answer_content",
            "article_content");
    /** A page that says more than this says it without its scripts. */
    private static final int SILENT = 120;

    private static final int SHORTEST_BODY = 80;
    private static final int MOST_NODES = 200_000;

    private ScriptData() {}

    static void read(Document page, Vocabulary names, Claims claims) {
        for (Element script : SCRIPTS.all(page, names)) {
            String code = script.data();
            if (code.contains("var ct") || code.contains("createTime") || code.contains("msg_title")) {
                Matcher variable = WECHAT.matcher(code);
                while (variable.find()) {
                    String value = variable.group(2);
                    switch (variable.group(1)) {
                        case "ct" -> seconds(value).ifPresent(date -> claims.add(Field.DATE, date, "var ct", 0.85));
                        case "createTime" -> claims.add(Field.DATE, value, "var createTime", 0.85);
                        case "msg_title" -> claims.add(Field.TITLE, value, "var msg_title", 0.6);
                        case "nickname" -> claims.add(Field.SITE, value, "var nickname", 0.6);
                        default -> claims.add(Field.AUTHOR, value, "var author", 0.6);
                    }
                }
            }
        }
    }

    /**
     * Puts an article that only scripts would have shown into the page; nothing happens where the page has a text.
     *
     * @return whether there was one
     */
    public static boolean restore(Document page) {
        if (Texts.saysMore(page.body(), SILENT) || page.body().text().length() > SILENT) {
            return false;
        }
        Map<?, ?> longest = null;
        String most = "";
        for (Element script : STATES.all(page)) {
            Deque<Object> open = new ArrayDeque<>();
            LenientJson.parse(script.data()).ifPresent(open::add);
            for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
                Object node = open.poll();
                if (node instanceof List<?> list) {
                    open.addAll(list);
                } else if (node instanceof Map<?, ?> map) {
                    open.addAll(map.values());
                    String text = body(map);
                    if (text.length() > most.length()) {
                        most = text;
                        longest = map;
                    }
                }
            }
        }
        if (longest == null || most.length() < SHORTEST_BODY) {
            return false;
        }
        insert(page, longest, most);
        return true;
    }

    private static String body(Map<?, ?> map) {
        String longest = "";
        for (String key : BODIES) {
            if (map.get(key) instanceof String text && text.length() > longest.length() && !text.startsWith("http")) {
                longest = text;
            }
        }
        return longest;
    }

    private static void insert(Document page, Map<?, ?> object, String text) {
        Element article = page.body().prependElement("article");
        if (text.indexOf('<') >= 0) {
            for (Node node : List.copyOf(Jsoup.parseBodyFragment(text).body().childNodes())) {
                article.appendChild(node);
            }
        } else {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> article.appendElement("p").text(line));
        }
        meta(page, "og:title", first(object, "title", "headline", "name"));
        meta(
                page,
                "author",
                object.get("author") instanceof Map<?, ?> author
                        ? first(author, "name", "nickname")
                        : first(object, "author"));
        String date = first(
                object, "created", "createdTime", "created_time", "publishedAt", "datePublished", "date", "published");
        meta(page, "article:published_time", seconds(date).orElse(date));
    }

    private static void meta(Document page, String name, String value) {
        if (!value.isEmpty()) {
            page.head().appendElement("meta").attr("name", name).attr("content", value);
        }
    }

    private static String first(Map<?, ?> map, String... keys) {
        for (String key : keys) {
            if (map.get(key) instanceof String value && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** Seconds, or thousandths of them, since 1970 as a date; empty for anything else. */
    static Optional<String> seconds(@Nullable String digits) {
        if (digits == null || !digits.matches("1\\d{9}(?:\\d{3})?")) {
            return Optional.empty();
        }
        try {
            long seconds = Long.parseLong(digits.substring(0, 10));
            return Optional.of(Instant.ofEpochSecond(seconds)
                    .atOffset(ZoneOffset.ofHours(8))
                    .toString());
        } catch (DateTimeException outOfTime) {
            return Optional.empty();
        }
    }
}
