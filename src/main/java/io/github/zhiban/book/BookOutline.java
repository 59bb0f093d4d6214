package io.github.zhiban.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which order the articles of a book stand, and what they are below.
 *
 * @param title what the book is called there; {@code null} where that is not said
 * @param entries in reading order
 */
public record BookOutline(@Nullable String title, List<Entry> entries) {
    public BookOutline {
        entries = List.copyOf(entries);
    }

    /**
     * A part or a chapter.
     *
     * @param title {@code null} for that of the article
     * @param place of the article as it is written, from the book's folder; {@code null} for a part without a text of
     *     its own
     * @param children what stands below it
     */
    public record Entry(@Nullable String title, @Nullable String place, List<Entry> children) {
        public Entry {
            children = List.copyOf(children);
        }

        /** How many entries there are, with this one. */
        Stream<Entry> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Entry::all));
        }
    }

    /** Whether it names no article. */
    public boolean isEmpty() {
        return places().isEmpty();
    }

    /** The places that it names, in order. */
    public List<String> places() {
        List<String> places = new ArrayList<>();
        entries.stream().flatMap(Entry::all).map(Entry::place).forEach(place -> {
            if (place != null) {
                places.add(place);
            }
        });
        return places;
    }

    /** Those of some places that it names. */
    public Set<String> namedAmong(Collection<String> places) {
        BookPaths paths = new BookPaths(List.copyOf(places));
        return places().stream()
                .map(paths::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of some places that it has titles for. */
    public Set<String> titledAmong(Collection<String> places) {
        BookPaths paths = new BookPaths(List.copyOf(places));
        Set<String> titled = new LinkedHashSet<>();
        entries.stream().flatMap(Entry::all).forEach(entry -> {
            if (entry.title() != null && entry.place() != null) {
                paths.find(entry.place()).ifPresent(titled::add);
            }
        });
        return titled;
    }
}
