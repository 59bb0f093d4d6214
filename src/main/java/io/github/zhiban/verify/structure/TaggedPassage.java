package io.github.zhiban.verify.structure;

import io.github.zhiban.text.Invisibles;
import java.text.Normalizer;

/**
 * A run of text with one role, without white space and in compatibility form.
 *
 * @param role a standard structure type, or {@code P} for any text that is neither a heading nor code
 * @param place the elements around it that mean something, from outside in: {@code L}, {@code BlockQuote}, {@code TH},
 *     {@code TD}, {@code Caption}, {@code Note}, {@code TOC}; separated by {@code >}
 * @param text of a picture what is said about it, of a formula its TeX
 */
record TaggedPassage(String role, String place, String text) {
    static final String FIGURE = "Figure";

    private static final int EXCERPT = 24;

    /** A passage of text as it was found. */
    static TaggedPassage of(String role, String place, String text) {
        return new TaggedPassage(role, place, plain(text));
    }

    /** A text without white space, in compatibility form (NFKC), without characters that only shape others. */
    static String plain(String text) {
        // What is invisible goes first: it must not keep a letter and its accent apart.
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(TaggedPassage::isVisible).forEach(visible::appendCodePoint);
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        // Accents that stand alone have become a blank and an accent of the letter before it.
        return composed.indexOf(' ') < 0
                ? composed
                : Normalizer.normalize(composed.replace(" ", ""), Normalizer.Form.NFC);
    }

    private static boolean isVisible(int character) {
        return !Invisibles.isInvisible(character) && Character.getType(character) != Character.FORMAT;
    }

    /** A place inside another. */
    static String inside(String outer, String inner) {
        return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + ">" + inner;
    }

    /** What a passage is known by: pictures are not told apart by what is said about them. */
    String key() {
        return role.equals(FIGURE) ? "\u0000" : text;
    }

    boolean isInCell() {
        return place.contains("TH") || place.contains("TD");
    }

    String excerpt() {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
