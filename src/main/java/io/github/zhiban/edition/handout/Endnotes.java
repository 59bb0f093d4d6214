package io.github.zhiban.edition.handout;

import io.github.zhiban.article.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one series of numbered notes at the end: the author's footnotes in the author's order, so that they keep the
 * numbers that the text may speak of, then the addresses of links in the order in which they are first referred to. An
 * address that is referred to again keeps its number. Used by one thread.
 *
 * <p>Known as: 尾注.
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

    private final Map<String, Integer> footnotes = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> uses = new ArrayList<>();

    Endnotes(List<Note> notes) {
        notes.forEach(note -> footnotes.put(note.id(), add(new Entry.Footnote(note))));
    }

    /** The next mark for a footnote; {@code null} when there is no such footnote. */
    @Nullable
    Mark footnote(String noteId) {
        Integer number = footnotes.get(noteId);
        return number == null ? null : mark(number, "noteref");
    }

    /** The next mark for an address. */
    Mark address(String address) {
        return mark(addresses.computeIfAbsent(address, added -> add(new Entry.Address(added))), "linkref");
    }

    /** Whether the first note is the author's. */
    boolean beginWithFootnote() {
        return !entries.isEmpty() && entries.getFirst() instanceof Entry.Footnote;
    }

    /** Whether there are none. */
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

    private int add(Entry entry) {
        entries.add(entry);
        uses.add(0);
        return entries.size();
    }

    private Mark mark(int number, String prefix) {
        int use = uses.get(number - 1) + 1;
        uses.set(number - 1, use);
        return new Mark(number, prefix + "-" + number + (use == 1 ? "" : "-" + use));
    }
}
