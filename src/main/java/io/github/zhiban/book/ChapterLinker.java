package io.github.zhiban.book;

import io.github.zhiban.article.Inline.Target;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads links to where the other chapters have come to stand in the book. */
final class ChapterLinker {
    private final BookPaths paths;
    /** By place. A chapter that repeats another is found under the number of that one. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, BookChapter> chapters = new HashMap<>();
    private final Diagnostics diagnostics;

    ChapterLinker(List<String> places, Diagnostics diagnostics) {
        this.paths = new BookPaths(places);
        this.diagnostics = diagnostics;
    }

    /** Notes where a chapter stands. */
    void add(BookChapter chapter, int number) {
        chapters.put(chapter.place(), chapter);
        numbers.put(chapter.place(), number);
    }

    /** Notes that one chapter stands for another, which says the same. */
    void add(BookChapter repeated, BookChapter instead) {
        chapters.put(repeated.place(), instead);
        numbers.put(repeated.place(), numbers.getOrDefault(instead.place(), 0));
    }

    /** The id of a chapter's heading. */
    static String id(int number) {
        return "c" + number;
    }

    /** The id in the book of what has an id in a chapter. */
    static String id(int number, String id) {
        return "c" + number + "-" + id;
    }

    private static String id(int number, String id, BookChapter chapter) {
        return id.equals(chapter.opening()) ? id(number) : id(number, id);
    }

    /** Where a link in a chapter leads in the book; {@code null} for a link that becomes text. */
    @Nullable
    Target resolve(Target target, BookChapter from, int number, Location at) {
        return switch (target) {
            case Target.External external -> external;
            case Target.Internal internal -> new Target.Internal(id(number, internal.id(), from));
            case Target.Beside beside -> beside(beside, from, at);
        };
    }

    private @Nullable Target beside(Target.Beside link, BookChapter from, Location at) {
        Optional<String> place = paths.find(link.path(), from.place())
                .or(() -> link.path().startsWith("/") ? Optional.empty() : paths.find("/" + link.path(), ""))
                .filter(chapters::containsKey);
        if (place.isEmpty()) {
            Target web = onTheWeb(link, from);
            if (web == null) {
                diagnostics.info(
                        BookCodes.CHAPTER_LINK_BROKEN,
                        at,
                        "The link to " + link.path() + " leads to no chapter of the book; its text was kept.");
            }
            return web;
        }
        BookChapter to = chapters.get(place.get());
        int number = numbers.getOrDefault(place.get(), 0);
        if (to == null) {
            return null;
        }
        if (link.fragment().isEmpty()) {
            return new Target.Internal(id(number));
        }
        String id = to.fragments().get(link.fragment());
        if (id == null) {
            diagnostics.info(
                    BookCodes.CHAPTER_PLACE_MISSING,
                    at,
                    "The chapter " + to.place() + " has no place #" + link.fragment()
                            + "; the link leads to its beginning.");
            return new Target.Internal(id(number));
        }
        return new Target.Internal(id(number, id, to));
    }

    /** What lies beside the chapter where it came from. */
    private static @Nullable Target onTheWeb(Target.Beside link, BookChapter from) {
        String source = from.article().metadata().source();
        if (source == null) {
            return null;
        }
        try {
            String fragment = link.fragment().isEmpty() ? null : link.fragment();
            URI path = new URI(null, null, link.path(), fragment);
            return new Target.External(new URI(source).resolve(path).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException unusable) {
            return null;
        }
    }
}
