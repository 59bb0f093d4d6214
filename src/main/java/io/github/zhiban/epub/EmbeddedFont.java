package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Resource;
import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontSubset;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * A font of a book.
 *
 * @param rule the {@code @font-face} rule that loads the file
 */
record EmbeddedFont(Resource file, String rule) {

    /**
     * A face for the characters that it has; empty when it has none of them.
     *
     * @param number what sets its file apart from those of other fonts
     */
    static Optional<EmbeddedFont> face(Face face, SortedSet<Integer> characters, int number) {
        return of(face, face.family(), characters, number, "");
    }

    /**
     * One of several faces that make up a family, each for its own characters; empty when it has none of them.
     *
     * @param number what sets its file apart from those of other fonts
     */
    static Optional<EmbeddedFont> part(Face face, String family, SortedSet<Integer> characters, int number) {
        String range = characters.stream()
                .map(c -> "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return of(face, family, characters, number, "  unicode-range: " + range + ";\n");
    }

    private static Optional<EmbeddedFont> of(
            Face face, String family, SortedSet<Integer> characters, int number, String range) {
        return FontSubset.of(face, characters).map(bytes -> {
            Resource file = new Resource("fonts/" + (number + 1) + ".ttf", "font/ttf", bytes);
            return new EmbeddedFont(file, """
                    @font-face {
                      font-family: "%s";
                      font-weight: %d;
                      font-style: %s;
                      src: url("%s");
                    %s}
                    """.formatted(
                            family, face.weight(), face.italic() ? "italic" : "normal", file.fileName(), range));
        });
    }
}
