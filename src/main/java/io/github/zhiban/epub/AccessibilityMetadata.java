package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Progression;
import java.util.ArrayList;
import java.util.List;

/**
 * What a book promises to readers with disabilities (EPUB Accessibility 1.1, section 2; vocabulary of schema.org). Each
 * line is true of the content: it follows from {@link BookFacts}. Conformance with WCAG is never claimed, and nobody is
 * named as having certified it: some of its criteria only a person can judge, and no person has looked at the book.
 *
 * @param modes {@code accessMode}
 * @param sufficient {@code accessModeSufficient}, each a list of modes joined by commas
 * @param features {@code accessibilityFeature}
 * @param hazards {@code accessibilityHazard}
 */
record AccessibilityMetadata(List<String> modes, List<String> sufficient, List<String> features, List<String> hazards) {

    static AccessibilityMetadata of(Book book, BookFacts facts) {
        boolean pictures = !facts.images().isEmpty();
        boolean described = facts.undescribed() == 0 && facts.missing() == 0;
        return new AccessibilityMetadata(
                pictures ? List.of("textual", "visual") : List.of("textual"),
                sufficient(pictures, described),
                features(book, facts, pictures && described),
                hazards(book, facts));
    }

    private static List<String> sufficient(boolean pictures, boolean described) {
        if (!pictures) {
            return List.of("textual");
        }
        return described ? List.of("textual", "textual,visual") : List.of("textual,visual");
    }

    private static List<String> features(Book book, BookFacts facts, boolean alternatives) {
        List<String> features = new ArrayList<>(
                List.of("structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability", "ARIA"));
        if (alternatives) {
            features.add("alternativeText");
        }
        if (facts.mathml() && facts.unwritten() == 0) {
            features.add("MathML");
        }
        if (facts.ruby()) {
            features.add("rubyAnnotations");
        }
        if (!facts.pages().isEmpty()) {
            features.add("pageBreakMarkers");
            features.add("pageNavigation");
        }
        if (book.progression() == Progression.RIGHT_TO_LEFT) {
            features.add("verticalWriting");
        }
        return features;
    }

    /** A GIF may flash; nothing else in a book moves or sounds. */
    private static List<String> hazards(Book book, BookFacts facts) {
        boolean mayMove = book.pictures().stream()
                .anyMatch(picture -> picture.mediaType().equals("image/gif")
                        && facts.images().contains(picture.fileName()));
        return List.of(mayMove ? "unknown" : "none");
    }
}
