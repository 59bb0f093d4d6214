package io.github.zhiban.book;

import io.github.zhiban.book.BookOutline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code sidebar} of a configuration of VuePress or VitePress, in JavaScript, TypeScript or JSON, as far as
 * it is written down plainly: what is computed is passed over.
 */
public final class SidebarOutline {
    private static final Pattern SIDEBAR = Pattern.compile("[\"']?\\bsidebar[\"']?\\s*[:=]\\s*(?=[\\[{])");
    private static final Pattern TITLE =
            Pattern.compile("[\"']?\\btitle[\"']?\\s*:\\s*([\"'`])((?:(?!\\1)[^\\\\\\n]){1,200}+)\\1");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*");
    private static final int DEEPEST = 12;

    private final String folder;

    private SidebarOutline(String folder) {
        this.folder = folder;
    }

    /**
     * The order; empty where the file writes none down.
     *
     * @param folder the one that holds the pages, with a slash at its end; empty for that of the book
     */
    public static Optional<BookOutline> read(String script, String folder) {
        Matcher title = TITLE.matcher(script);
        Matcher sidebar = SIDEBAR.matcher(script);
        while (sidebar.find()) {
            Object value = PlainLiteral.parse(script, sidebar.end());
            List<Entry> entries = new SidebarOutline(folder).entries(value, "/", DEEPEST);
            BookOutline outline = new BookOutline(title.find() ? title.group(2).strip() : null, entries);
            if (!outline.isEmpty()) {
                return Optional.of(outline);
            }
        }
        return Optional.empty();
    }

    /** A list, or several by the addresses of the pages that show them. */
    private List<Entry> entries(@Nullable Object value, String base, int depth) {
        List<Entry> entries = new ArrayList<>();
        if (depth > 0 && value instanceof List<?> list) {
            list.forEach(item -> entry(item, base, depth).ifPresent(entries::add));
        } else if (depth > 0 && value instanceof Map<?, ?> map) {
            if (map.containsKey("items") || map.containsKey("children")) {
                entry(map, base, depth).ifPresent(entries::add);
            } else {
                map.forEach((key, list) -> entries.addAll(entries(list, key.toString(), depth - 1)));
            }
        }
        return entries;
    }

    private Optional<Entry> entry(@Nullable Object item, String base, int depth) {
        if (item instanceof String path) {
            return leaf(null, path, base);
        }
        if (item instanceof List<?> pair && !pair.isEmpty() && pair.getFirst() instanceof String path) {
            return leaf(pair.size() > 1 && pair.get(1) instanceof String text ? text : null, path, base);
        }
        if (!(item instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        String title = first(map, "text", "title", "label");
        String link = first(map, "link", "path", "id");
        String below = first(map, "base", "prefix");
        Object children = map.containsKey("items") ? map.get("items") : map.get("children");
        List<Entry> entries = entries(children, below == null ? base : joined(base, below), depth - 1);
        Optional<Entry> leaf = link == null ? Optional.empty() : leaf(title, link, base);
        if (entries.isEmpty()) {
            return leaf;
        }
        return Optional.of(new Entry(title, leaf.map(Entry::place).orElse(null), entries));
    }

    private Optional<Entry> leaf(@Nullable String title, String path, String base) {
        return ELSEWHERE.matcher(path).matches()
                ? Optional.empty()
                : Optional.of(new Entry(
                        title, folder + BookPaths.normal(joined(base, path.replaceFirst("[?#].*$", ""))), List.of()));
    }

    private static String joined(String base, String path) {
        return path.startsWith("/") ? path : base.substring(0, base.lastIndexOf('/') + 1) + path;
    }

    private static @Nullable String first(Map<?, ?> map, String... keys) {
        for (String key : keys) {
            if (map.get(key) instanceof String text) {
                return text;
            }
        }
        return null;
    }
}
