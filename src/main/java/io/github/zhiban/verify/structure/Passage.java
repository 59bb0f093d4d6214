package io.github.zhiban.verify.structure;

import java.text.Normalizer;

/**
 * A run of text with one role, without white space and in compatibility form.
 *
 * @param role a standard structure type, or {@code P} for any text that is neither a heading nor code
 */
record Passage(String role, String text) {

    /** A passage of text as it was found. */
    static Passage of(String role, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Passage(role, plain);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String excerpt() {
        return text.codePointCount(0, text.length()) <= 24
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 24)) + "…";
    }
}
