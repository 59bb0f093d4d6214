package io.github.zhiban.font;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the fonts have between them. A face is looked into only when those before it lack the character, and only
 * once. Safe for use by many threads.
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
        return isInvisible(codePoint) || face(codePoint).isPresent();
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

    /**
     * Whether a character is drawn by nothing of its own: white space, controls, joiners, variation selectors and the other
     * default-ignorable format characters (Unicode 5.21).
     */
    public static boolean isInvisible(int c) {
        return c < 0x20
                || c == 0x7F
                || c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c == 0x180E
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || (c >= 0xE0000 && c <= 0xE0FFF);
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
