package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The author's footnotes, numbered in the author's order, and the marks that refer to them. Used by one thread. */
final class BookNotes {

    /**
     * A mark in the text.
     *
     * @param number counted from 1
     * @param id of the mark
     */
    record Mark(int number, String id) {}

    private final List<Note> notes;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[] uses;

    BookNotes(List<Note> notes) {
        this.notes = List.copyOf(notes);
        uses = new int[notes.size()];
        for (int i = 0; i < notes.size(); i++) {
            numbers.put(notes.get(i).id(), i + 1);
        }
    }

    /** The next mark for a note; {@code null} when there is no such note. */
    @Nullable
    Mark refer(String noteId) {
        Integer number = numbers.get(noteId);
        if (number == null) {
            return null;
        }
        int use = ++uses[number - 1];
        return new Mark(number, "noteref-" + number + (use == 1 ? "" : "-" + use));
    }

    /** All notes; the first has the number 1. */
    List<Note> all() {
        return notes;
    }

    /** Whether any mark refers to a note. */
    boolean isUsed(int number) {
        return uses[number - 1] > 0;
    }
}
