package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The author's footnotes: numbered through the book, each at the end of the file that first refers to it. Used by one thread. */
final class ChapterNotes {

    /**
     * A mark in the text.
     *
     * @param number counted from 1
     * @param id of the mark
     */
    record Mark(int number, String id) {}

    /**
     * A note that has a number.
     *
     * @param fileName the file at whose end it stands
     */
    record Numbered(int number, Note note, String fileName) {}

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Numbered> numbered = new ArrayList<>();
    private final List<Integer> uses = new ArrayList<>();

    ChapterNotes(List<Note> notes) {
        notes.forEach(note -> this.notes.put(note.id(), note));
    }

    /** The next mark for a note; {@code null} when there is no such note. */
    @Nullable
    Mark refer(String noteId, String fileName) {
        Note note = notes.get(noteId);
        if (note == null) {
            return null;
        }
        Integer known = numbers.get(noteId);
        int number = known == null ? numbered.size() + 1 : known;
        if (known == null) {
            numbers.put(noteId, number);
            numbered.add(new Numbered(number, note, fileName));
            uses.add(0);
        }
        int use = uses.get(number - 1) + 1;
        uses.set(number - 1, use);
        return new Mark(number, "noteref-" + number + (use == 1 ? "" : "-" + use));
    }

    /** How many have a number so far; writing one may add others. */
    int count() {
        return numbered.size();
    }

    /** The note with a number. */
    Numbered get(int number) {
        return numbered.get(number - 1);
    }

    /** Numbers the notes that nothing refers to, so that they are not lost, and puts them at the end of a file. */
    void addUnused(String fileName) {
        notes.forEach((id, note) -> {
            if (!numbers.containsKey(id)) {
                numbers.put(id, numbered.size() + 1);
                numbered.add(new Numbered(numbered.size() + 1, note, fileName));
                uses.add(0);
            }
        });
    }

    /** Whether any mark refers to a note. */
    boolean isUsed(int number) {
        return uses.get(number - 1) > 0;
    }
}
