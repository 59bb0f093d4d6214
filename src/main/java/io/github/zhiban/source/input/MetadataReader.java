package io.github.zhiban.source.input;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.build.CharacterRepair;
import io.github.zhiban.source.dialect.Page;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Puts together what the page and its front matter say about an article; of the title, the page knows better. */
public final class MetadataReader {
    /** What exporters write where the author chose nothing. */
    private static final Set<String> NOTHING = Set.of("未分类", "无标签", "uncategorized", "Uncategorized", "默认分类");

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^>]*>|&[a-z]+;");

    private MetadataReader() {}

    /** The metadata of an article whose prose, without code, is {@code prose}. */
    public static Metadata read(
            FrontMatter frontMatter, Page page, String prose, String fileName, Diagnostics diagnostics) {
        String title = firstOf(line(page.title()), line(frontMatter.text("title")));
        if (title == null) {
            title = baseName(fileName);
            diagnostics.warning(
                    SourceCodes.NO_TITLE,
                    Location.of(fileName),
                    "The article has no title; the file's name stands for it.",
                    "Add `title:` to the front matter.");
        }
        String address = firstOf(web(page.address()), web(frontMatter.text("source")), web(frontMatter.text("url")));
        return new Metadata(
                title,
                authors(frontMatter, page),
                WrittenDates.first(firstOf(frontMatter.text("date"), page.date())),
                Description.whole(description(frontMatter), prose),
                lines(frontMatter.texts("keywords")),
                chosen(lines(frontMatter.texts("categories"))),
                chosen(lines(frontMatter.texts("tags"))),
                Languages.of(title + prose),
                address,
                firstOf(line(frontMatter.text("publisher")), line(page.publisher())),
                line(frontMatter.text("rights")));
    }

    private static List<String> authors(FrontMatter frontMatter, Page page) {
        for (String key : new String[] {"authors", "author"}) {
            List<String> named = lines(frontMatter.texts(key));
            if (!named.isEmpty()) {
                return named;
            }
        }
        String author = line(page.author());
        return author == null ? List.of() : List.of(author);
    }

    private static @Nullable String description(FrontMatter frontMatter) {
        String description = frontMatter.text("description");
        return description == null || !MARKUP.matcher(description).find()
                ? line(description)
                : line(Jsoup.parseBodyFragment(description).text());
    }

    private static List<String> chosen(List<String> names) {
        return names.stream().filter(name -> !NOTHING.contains(name)).toList();
    }

    private static @Nullable String web(@Nullable String address) {
        String plain = line(address);
        return plain != null && plain.matches("(?i)https?://\\S+") ? plain : null;
    }

    private static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = CharacterRepair.repair(text)
                .replaceAll("[\\s\\u00A0\\u200B\\uFEFF\\p{Cc}]+", " ")
                .strip();
        return line.isEmpty() ? null : line;
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(MetadataReader::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String baseName(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
