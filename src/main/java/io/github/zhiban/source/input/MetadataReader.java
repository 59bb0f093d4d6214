package io.github.zhiban.source.input;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.MetadataOrigin;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.build.CharacterRepair;
import io.github.zhiban.source.dialect.Page;
import io.github.zhiban.source.metadata.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Puts together what the page and its front matter say about an article; of the title, the page knows better. */
public final class MetadataReader {
    /** What exporters write where the author chose nothing. */
    private static final Set<String> NOTHING = Set.of("未分类", "无标签", "uncategorized", "Uncategorized", "默认分类");

    /** What generators and editors of notes call the day of an article, that of publication first. */
    private static final List<String> DATES = List.of(
            "date",
            "published",
            "publishDate",
            "publish_date",
            "pubDate",
            "published_at",
            "created",
            "created_at",
            "createdAt",
            "created-at",
            "create_time",
            "createTime",
            "creation_date");

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^>]*>|&[a-z]+;");

    private static final String FRONT_MATTER = "front matter";

    private MetadataReader() {}

    /**
     * What is known about an article, and who says so.
     *
     * @param origins of all that was found in the source
     */
    public record Read(Metadata metadata, List<MetadataOrigin> origins) {
        /** Keeps its own copy of the list. */
        public Read {
            origins = List.copyOf(origins);
        }
    }

    /** The metadata of an article whose prose, without code, is {@code prose}. */
    public static Read read(
            FrontMatter frontMatter, Page page, String prose, String fileName, Diagnostics diagnostics) {
        List<MetadataOrigin> origins = new ArrayList<>();
        String title = take("title", MetadataReader::line, origins, page.title(), stated(frontMatter.text("title")));
        if (title == null) {
            title = baseName(fileName);
            origins.add(new MetadataOrigin("title", title, "file name", 0));
            diagnostics.warning(
                    SourceCodes.NO_TITLE,
                    Location.of(fileName),
                    "The article has no title; the file's name stands for it.",
                    "Add `title:` to the front matter.");
        }
        List<String> authors = authors(frontMatter, page, origins);
        String date = take("date", MetadataReader::line, origins, stated(dateOf(frontMatter)), page.date());
        String address = take(
                "address",
                MetadataReader::web,
                origins,
                page.address(),
                stated(frontMatter.text("source")),
                stated(frontMatter.text("url")));
        String publisher = take(
                "publisher", MetadataReader::line, origins, stated(frontMatter.text("publisher")), page.publisher());
        Metadata metadata = new Metadata(
                title,
                authors,
                WrittenDates.first(date),
                Description.whole(description(frontMatter), prose),
                lines(frontMatter.texts("keywords")),
                chosen(lines(frontMatter.texts("categories"))),
                chosen(lines(frontMatter.texts("tags"))),
                Languages.of(title + prose),
                address,
                publisher,
                line(frontMatter.text("rights")));
        return new Read(metadata, origins);
    }

    private static @Nullable String dateOf(FrontMatter frontMatter) {
        return DATES.stream()
                .map(frontMatter::text)
                .filter(text -> text != null && WrittenDates.first(text) != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Claim stated(@Nullable String value) {
        return value == null ? null : new Claim(value, FRONT_MATTER, 1);
    }

    /** The first claim that is one; where it comes from is noted. */
    private static @Nullable String take(
            String field,
            Function<String, @Nullable String> form,
            List<MetadataOrigin> origins,
            @Nullable Claim... claims) {
        for (Claim claim : claims) {
            String value = claim == null ? null : form.apply(claim.value());
            if (claim != null && value != null) {
                origins.add(new MetadataOrigin(field, value, claim.source(), claim.confidence()));
                return value;
            }
        }
        return null;
    }

    private static List<String> authors(FrontMatter frontMatter, Page page, List<MetadataOrigin> origins) {
        for (String key : new String[] {"authors", "author"}) {
            List<String> named = lines(frontMatter.texts(key));
            if (!named.isEmpty()) {
                named.forEach(name -> origins.add(new MetadataOrigin("author", name, FRONT_MATTER, 1)));
                return named;
            }
        }
        String author = take("author", MetadataReader::line, origins, page.author());
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

    private static String baseName(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
