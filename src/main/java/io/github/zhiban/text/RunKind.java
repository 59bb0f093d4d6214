package io.github.zhiban.text;

/** What a run of characters is, as far as line setting cares. */
public enum RunKind {
    /** Ordinary text: all rules hold. */
    PROSE,
    /** Inline code: never hyphenated; long tokens may break after their punctuation. */
    CODE,
    /** A web or file address: breaks after its separators. Addresses inside {@link #PROSE} are found without help. */
    ADDRESS,
    /** A note reference: stays with the word before it (T8) and gets no gap. */
    NOTE_MARK,
    /** Ruby above the characters before it: takes no room and stays with them. */
    ANNOTATION,
    /** Text that must not be broken at all unless it is wider than a line. */
    UNBROKEN
}
