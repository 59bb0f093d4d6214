package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.List;

/**
 * A footnote.
 *
 * @param id unique in the article; {@link Inline.NoteRef} points to it
 */
public record Note(String id, List<Block> content, Location at) {
    public Note {
        content = List.copyOf(content);
    }
}
