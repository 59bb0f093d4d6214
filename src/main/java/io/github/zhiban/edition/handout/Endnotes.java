package io.github.zhiban.edition.handout;

import io.github.zhiban.article.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one series of numbered notes at the end: the author's footnotes and the addresses of links, in the order in which they are
 * first referred to. An address that is referred to again keeps its number. Used by one thread.
 */
final class Endnotes {

    /** What a number stands for. */
    sealed interface Entry {
        /** A footnote of the author's. */
        record Footnote(Note note) implements Entry {}

        /** Where a link leads. */
        record Address(String address) implements Entry {}
    }

    /**
     * A mark in the text.
     *
     * @param number counted from 1
     * @param id of the mark
     */
    record Mark(int number, String id) {}

    private final Map<String, Note> footnotes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> uses = new ArrayList<>();

    Endnotes(List<Note> notes) {
        notes.forEach(note -> footnotes.put(note.id(), note));
    }

    /** The next mark for a footnote; {@code null} when there is no such footnote. */
    @Nullable
    Mark footnote(String noteId) {
        Note note = footnotes.get(noteId);
        return note == null ? null : mark("#" + noteId, new Entry.Footnote(note), "noteref");
    }

    /** The next mark for an address. */
    Mark address(String address) {
        return mark(address, new Entry.Address(address), "linkref");
    }

    /** Whether nothing was referred to. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many there are so far; writing a note may add others. */
    int count() {
        return entries.size();
    }

    /** What a number stands for. */
    Entry entry(int number) {
        return entries.get(number - 1);
    }

    /** Adds the footnotes that nothing refers to, so that they are not lost. */
    void addUnused() {
        footnotes.keySet().forEach(id -> {
            if (!numbers.containsKey("#" + id)) {
                footnote(id);
            }
        });
    }

    private Mark mark(String key, Entry entry, String prefix) {
        Integer known = numbers.get(key);
        int number = known == null ? entries.size() + 1 : known;
        if (known == null) {
            numbers.put(key, number);
            entries.add(entry);
            uses.add(0);
        }
        int use = uses.get(number - 1) + 1;
        uses.set(number - 1, use);
        return new Mark(number, prefix + "-" + number + (use == 1 ? "" : "-" + use));
    }
}
