package io.github.zhiban.source.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tags that only a site's generator reads, outside code: pictures, remarks and what is embedded become Markdown's own;
 * of others, what a reader could read stays. A tag reaches no further than its own signs, so that none swallows what is
 * around it. Lines keep their numbers. Used by one thread.
 */
final class LiquidTags {
    private static final Set<String> PICTURES = Set.of("asset_img", "img", "image");
    private static final Set<String> REMARKS = Set.of(
            "note",
            "notice",
            "admonition",
            "callout",
            "alert",
            "tip",
            "warning",
            "hint",
            "info",
            "cq",
            "blockquote",
            "centerquote",
            "quote",
            "pullquote");
    private static final Set<String> PANELS =
            Set.of("tab", "tabitem", "details", "spoiler", "expand", "collapse", "fold", "folding");
    /** Liquid's own tags, and others that say nothing. */
    private static final Set<String> SILENT = Set.of(
            "if",
            "unless",
            "elsif",
            "else",
            "case",
            "when",
            "for",
            "break",
            "continue",
            "assign",
            "capture",
            "increment",
            "decrement",
            "cycle",
            "tablerow",
            "include",
            "include_relative",
            "layout",
            "block",
            "extends",
            "tabs",
            "post_url",
            "raw",
            "verbatim",
            "toc",
            "comment",
            "seo",
            "feed_meta",
            "ref",
            "relref",
            "partial",
            "linenos");
    /** What an embedded thing's address begins with. */
    private static final Map<String, String> EMBEDDED = Map.of(
            "gist", "https://gist.github.com/",
            "youtube", "https://www.youtube.com/watch?v=",
            "bilibili", "https://www.bilibili.com/video/",
            "vimeo", "https://vimeo.com/",
            "github", "https://github.com/",
            "jsfiddle", "https://jsfiddle.net/",
            "codepen", "https://codepen.io/",
            "tweet", "https://twitter.com/i/status/");

    private static final Pattern PICTURE =
            Pattern.compile("(?i)[^\\s\"'=]+\\.(?:png|jpe?g|gif|webp|svg|bmp|avif)(?=[\\s\"'?#]|$)\\S*");
    private static final Pattern PICTURE_TAG = Pattern.compile("(?i)[\\w./-]*(?:figure|image|img)[\\w./-]*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"',]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LOOKS = Pattern.compile(
            "^(?:(?:default|primary|success|info|warning|danger|note|tip|hint|important|caution|modern|flat|simple|"
                    + "no-icon|disabled|true|false)\\b"
                    + " ?)++");
    private static final String PICTURE_ADDRESS = "url|src|image_path|file|path|img|link";

    private final String text;
    private final StringBuilder out;
    /** What closing tags become, by where they begin. */
    private final Map<Integer, String> closings = new HashMap<>();

    private final Set<String> unclosed = new HashSet<>();
    private int at;

    private LiquidTags(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text in plain Markdown. */
    static String replacedIn(String markdown) {
        return markdown.contains("{%") || markdown.contains("{{") ? new LiquidTags(markdown).replaced() : markdown;
    }

    private String replaced() {
        boolean raw = false;
        for (int next = text.indexOf('{'); next >= 0; next = text.indexOf('{', at)) {
            out.append(text, at, next);
            at = next;
            Optional<LiquidTag> found = LiquidTag.at(text, next);
            boolean verbatim = found.isPresent()
                    && List.of("raw", "verbatim").contains(found.get().name());
            if (found.isEmpty() || (raw && !verbatim)) {
                out.append(text.charAt(at++));
                continue;
            }
            LiquidTag tag = found.get();
            raw = verbatim ? !tag.closes() : raw;
            if (tag.name().equals("comment") && !tag.closes()) {
                skipTo(LiquidTag.closing(text, tag).orElse(tag).end());
            } else {
                replace(tag);
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Goes on behind a place; the lines before it stay as empty ones. */
    private void skipTo(int end) {
        text.substring(at, end).chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
        at = end;
    }

    private void replace(LiquidTag tag) {
        String with =
                closings.containsKey(tag.start()) ? closings.get(tag.start()) : tag.closes() ? "" : replacement(tag);
        if (with == null) {
            out.append(text, tag.start(), tag.end());
            at = tag.end();
            return;
        }
        out.append(with);
        skipTo(tag.end());
    }

    /** What an opening tag becomes; {@code null} where it may be the author's own text. */
    private @Nullable String replacement(LiquidTag tag) {
        String name = tag.name();
        boolean figure = PICTURE_TAG.matcher(name).matches()
                || (name.startsWith("include")
                        && PICTURE_TAG
                                .matcher(tag.words().replaceFirst("\\s.*", ""))
                                .matches());
        if (PICTURES.contains(name) && tag.option(PICTURE_ADDRESS).isEmpty()) {
            return picture(tag);
        }
        if (figure && !tag.option(PICTURE_ADDRESS).isEmpty()) {
            return picture(tag.option(PICTURE_ADDRESS), tag.option("caption|title|alt|description"));
        }
        if (REMARKS.contains(name)) {
            return remark(tag);
        }
        if (PANELS.contains(name)) {
            return isAlone(tag) && !tag.plainWords().isEmpty() ? "**" + tag.plainWords() + "**" : "";
        }
        if (EMBEDDED.containsKey(name) && !tag.words().isEmpty()) {
            String id = tag.plainWords().isEmpty()
                    ? tag.option("id")
                    : tag.plainWords().replaceFirst("\\s.*", "");
            String address = id.startsWith("http") ? id : EMBEDDED.get(name) + id;
            return "[" + address + "](" + address + ")";
        }
        return SILENT.contains(name) ? contentOption(tag) : unknown(tag);
    }

    /** What a partial is given to show: {@code {% include note.html content="…" %}}. */
    private static String contentOption(LiquidTag tag) {
        return tag.name().startsWith("include") ? tag.option("content|text|body") : "";
    }

    private @Nullable String unknown(LiquidTag tag) {
        Matcher address = ADDRESS.matcher(tag.words());
        if (address.find()) {
            String words = tag.plainWords()
                    .replace(address.group(), "")
                    .replaceAll("[\\[\\],]", " ")
                    .strip();
            return "[" + (words.isEmpty() ? address.group() : words) + "](" + address.group() + ")";
        }
        if (!isAlone(tag) && !text.startsWith("{{", tag.start()) && tag.words().isEmpty()) {
            return null;
        }
        Matcher han = HAN.matcher(tag.words());
        return han.find() ? tag.plainWords().replaceFirst("^[\\w-]* ?@?(?=\\p{IsHan})", "") : "";
    }

    private String remark(LiquidTag tag) {
        Optional<LiquidTag> closing = unclosed.contains(tag.name()) ? Optional.empty() : LiquidTag.closing(text, tag);
        if (closing.isEmpty()) {
            unclosed.add(tag.name());
            return "";
        }
        LiquidTag end = closing.get();
        if (isAlone(tag) && isAlone(end)) {
            closings.put(end.start(), ":::");
            String title = LOOKS.matcher(tag.plainWords()).replaceAll("");
            return "::: note" + (title.isEmpty() ? "" : " " + title);
        }
        closings.put(end.start(), "");
        boolean ownLine = text.substring(lineStart(tag.start()), tag.start()).isBlank()
                && text.indexOf('\n', tag.end()) >= end.start();
        return ownLine ? "> " : "";
    }

    private static String picture(LiquidTag tag) {
        Matcher file = PICTURE.matcher(tag.words());
        if (!file.find()) {
            return "";
        }
        String words =
                tag.words().substring(file.end()).replaceAll("[\"']", " ").replaceAll("\\b\\d+(?:px|%)?(?=\\s)", "");
        return picture(file.group(), words.replaceAll("\\s+", " ").strip());
    }

    private static String picture(String address, String description) {
        return address.isEmpty() ? "" : "![" + description.replaceAll("[\\[\\]]", "") + "](<" + address + ">)";
    }

    /** Whether nothing else stands on the lines of a tag. */
    private boolean isAlone(LiquidTag tag) {
        int end = text.indexOf('\n', tag.end());
        return text.substring(lineStart(tag.start()), tag.start()).isBlank()
                && text.substring(tag.end(), end < 0 ? text.length() : end).isBlank();
    }

    private int lineStart(int from) {
        return text.lastIndexOf('\n', from - 1) + 1;
    }
}
