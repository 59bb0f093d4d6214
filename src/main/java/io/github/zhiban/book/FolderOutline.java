package io.github.zhiban.book;

import io.github.zhiban.book.BookOutline.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order of articles for which none is written down: folders are parts, and in a folder its own page comes first,
 * then what has a weight in its front matter, by weight, then the rest by its names, in which numbers count as numbers.
 */
public final class FolderOutline {
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d{1,4}[\\s._-]+(?=.)");

    private final Map<String, FolderOutline> folders = new LinkedHashMap<>();
    private final List<BookChapter> chapters = new ArrayList<>();

    private FolderOutline() {}

    /** The order of some articles. */
    public static BookOutline of(List<BookChapter> chapters) {
        FolderOutline root = new FolderOutline();
        for (BookChapter chapter : chapters) {
            FolderOutline folder = root;
            String[] parts = chapter.place().split("/", -1);
            for (int i = 0; i < parts.length - 1; i++) {
                folder = folder.folders.computeIfAbsent(parts[i], name -> new FolderOutline());
            }
            folder.chapters.add(chapter);
        }
        // A single folder around everything is no part.
        while (root.chapters.isEmpty() && root.folders.size() == 1) {
            root = root.folders.values().iterator().next();
        }
        return new BookOutline(null, root.entries());
    }

    private List<Entry> entries() {
        List<Ranked> ranked = new ArrayList<>();
        chapters.forEach(chapter -> ranked.add(new Ranked(
                BookPaths.isFolderPage(chapter.place()) ? "" : name(chapter.place()),
                BookPaths.isFolderPage(chapter.place()) ? Double.valueOf(Double.NEGATIVE_INFINITY) : chapter.weight(),
                new Entry(null, chapter.place(), List.of()))));
        folders.forEach((name, folder) -> ranked.add(folder.part(name)));
        return ranked.stream()
                .sorted(Comparator.comparing(Ranked::weight, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Ranked::name, NaturalOrder.INSTANCE))
                .map(Ranked::entry)
                .toList();
    }

    /** A folder with its own page, from which it has its weight and its title. */
    private Ranked part(String name) {
        List<Entry> entries = entries();
        BookChapter page = chapters.stream()
                .filter(chapter -> BookPaths.isFolderPage(chapter.place()))
                .findFirst()
                .orElse(null);
        if (page == null) {
            String title = LEADING_NUMBER.matcher(name).replaceFirst("").replace('_', ' ');
            return new Ranked(name, null, new Entry(title, null, entries));
        }
        List<Entry> others = entries.stream()
                .filter(entry -> !Objects.equals(entry.place(), page.place()))
                .toList();
        return new Ranked(name, page.weight(), new Entry(null, page.place(), others));
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private record Ranked(String name, @Nullable Double weight, Entry entry) {}
}
