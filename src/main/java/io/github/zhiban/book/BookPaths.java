package io.github.zhiban.book;

import io.github.zhiban.text.PercentEncoding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the article that an address in a book means. Generators of pages let one write {@code a.md}, {@code a.html} and
 * {@code a} for the same page, and {@code a/} for {@code a/README.md} or {@code a/index.md}.
 */
final class BookPaths {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:md|markdown|html?|xhtml|txt|ipynb)$");
    private static final Pattern FOLDER_PAGE = Pattern.compile("(?i)(?:^|(?<=/))(?:readme|index|_index)$");

    private final Map<String, String> byKey = new HashMap<>();

    /** @param places where the articles lie */
    BookPaths(List<String> places) {
        places.forEach(place -> byKey.putIfAbsent(place, place));
        places.forEach(place -> byKey.putIfAbsent(key(place), place));
    }

    /** The article at a place, which may be written as in an address; empty when there is none. */
    Optional<String> find(String place) {
        String normal = normal(place);
        String read = PercentEncoding.decoded(normal);
        return Stream.of(normal, key(normal), read, key(read))
                .map(byKey::get)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The article that an address in another article means. */
    Optional<String> find(String address, String from) {
        return find(resolve(address, from));
    }

    /** An address as seen from the book's folder. */
    static String resolve(String address, String from) {
        return normal(address.startsWith("/") ? address : folder(from) + address);
    }

    /** The folder of a place, with its last slash; empty for the book's own. */
    static String folder(String place) {
        return place.substring(0, place.lastIndexOf('/') + 1);
    }

    /** Whether a file stands for its folder. */
    static boolean isFolderPage(String place) {
        return FOLDER_PAGE.matcher(ENDING.matcher(place).replaceFirst("")).find();
    }

    private static String key(String place) {
        String bare = ENDING.matcher(place).replaceFirst("");
        String page = FOLDER_PAGE.matcher(bare).replaceFirst("");
        return (page.endsWith("/") ? page.substring(0, page.length() - 1) : page).toLowerCase(Locale.ROOT);
    }

    /** Without {@code .} and {@code ..}; what would leave the book's folder stays at its top. */
    static String normal(String place) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : place.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
