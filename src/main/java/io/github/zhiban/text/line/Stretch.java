package io.github.zhiban.text.line;

/** What a gap takes when a line is expanded, in the order in which it is asked (T18, CLREQ 6.2.2.4). */
enum Stretch {
    /** Nothing: inside words and bound units, between adjacent marks, around half-width dots. */
    NONE,
    WORD_SPACE,
    HAN_LATIN,
    REST,
    /** Between the characters of an address: so little that nobody sees it. */
    ADDRESS,
    /** Between the letters of a word: no more than in an address, and only before word spaces become holes. */
    LETTER
}
