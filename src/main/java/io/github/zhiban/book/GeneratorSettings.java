package io.github.zhiban.book;

import io.github.zhiban.article.MetadataPatch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the settings of a generator of pages say about a book: {@code book.json} of GitBook and HonKit,
 * {@code book.toml} of mdBook, {@code mkdocs.yml}.
 */
public final class GeneratorSettings {
    /** Where such settings may lie, from the book's folder. */
    public static final List<String> FILES = List.of("book.json", "book.toml", "mkdocs.yml", "mkdocs.yaml");

    private static final Pattern TABLE = Pattern.compile("(?m)^\\s*\\[([^\\[\\]\\n]{1,100})\\]");
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([A-Za-z_-]{1,40})[ \\t]*=[ \\t]*(?=[\"'\\[])");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}");
    private static final Pattern ENTITY = Pattern.compile("&(?:copy|#169|#xa9);", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");

    private GeneratorSettings() {}

    /**
     * What is said.
     *
     * @param file its name
     */
    public static MetadataPatch read(String file, String text) {
        if (file.endsWith(".json")) {
            return PlainLiteral.parse(text, 0) instanceof Map<?, ?> map ? book(map) : MetadataPatch.NONE;
        }
        return file.endsWith(".toml") ? book(table(text)) : site(NavOutline.texts(text));
    }

    private static MetadataPatch book(Map<?, ?> said) {
        return new MetadataPatch(
                words(said.get("title")),
                Stream.of("author", "authors")
                        .map(said::get)
                        .flatMap(names -> names instanceof List<?> list ? list.stream() : Stream.ofNullable(names))
                        .map(GeneratorSettings::words)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList(),
                null,
                words(said.get("description")),
                language(words(said.get("language"))),
                words(said.get("publisher")),
                null);
    }

    private static MetadataPatch site(Map<String, String> said) {
        return new MetadataPatch(
                words(said.get("site_name")),
                Stream.ofNullable(words(said.get("site_author"))).toList(),
                null,
                words(said.get("site_description")),
                null,
                null,
                words(said.get("copyright")));
    }

    /** The texts and lists of {@code [book]}. */
    private static Map<String, Object> table(String toml) {
        Matcher table = TABLE.matcher(toml);
        int from = -1;
        int to = toml.length();
        while (table.find()) {
            if (from >= 0) {
                to = table.start();
                break;
            }
            from = table.group(1).strip().equals("book") ? table.end() : from;
        }
        Map<String, Object> values = new HashMap<>();
        Matcher key = KEY.matcher(toml).region(Math.max(0, from), from < 0 ? 0 : to);
        while (key.find()) {
            Optional.ofNullable(PlainLiteral.parse(toml, key.end()))
                    .ifPresent(value -> values.putIfAbsent(Objects.requireNonNull(key.group(1)), value));
        }
        return values;
    }

    private static @Nullable String words(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return null;
        }
        String words =
                TAG.matcher(ENTITY.matcher(text).replaceAll("©")).replaceAll("").strip();
        return words.isEmpty() ? null : words.replaceAll("\\s+", " ");
    }

    /** Only one that names a language: {@code zh-hans}, {@code zh_CN}. */
    private static @Nullable String language(@Nullable String said) {
        String tag = said == null ? "" : said.toLowerCase(Locale.ROOT).replace('_', '-');
        return LANGUAGE.matcher(tag).matches() ? Locale.forLanguageTag(tag).toLanguageTag() : null;
    }
}
