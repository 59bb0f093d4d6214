package io.github.zhiban.font;

import io.github.zhiban.text.Invisibles;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the fonts have between them. A face is looked into only when those before it lack the character, and
 * only once. Safe for use by many threads.
 */
public final class Coverage {
    private final List<Face> faces;
    private final AtomicReferenceArray<@Nullable BitSet> covered;

    private Coverage(List<Face> faces) {
        this.faces = faces;
        this.covered = new AtomicReferenceArray<>(faces.size());
    }

    /** What a library covers. */
    public static Coverage of(FontLibrary fonts) {
        // Bold and italic faces are never asked: they stand beside a regular face that says the same.
        return new Coverage(fonts.faces().stream()
                .filter(face -> face.weight() == 400 && !face.italic())
                .toList());
    }

    /** Whether some face has a glyph for the character, or it is one that never has any. */
    public boolean covers(int codePoint) {
        return Invisibles.isInvisible(codePoint) || face(codePoint).isPresent();
    }

    /** The first face that has a glyph for the character. */
    public Optional<Face> face(int codePoint) {
        for (int i = 0; i < faces.size(); i++) {
            if (characters(i).get(codePoint)) {
                return Optional.of(faces.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether every character of a text is covered. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(this::covers);
    }

    private BitSet characters(int index) {
        BitSet known = covered.get(index);
        if (known == null) {
            // Two threads may both read the face; they find the same, and either answer may be kept.
            known = faces.get(index).font().get().characters();
            covered.set(index, known);
        }
        return known;
    }
}
