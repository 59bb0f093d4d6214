package io.github.zhiban.text.line;

/**
 * What a gap gives when a line is compressed, in the order in which it is asked (T17, CLREQ 6.2.2.3). The mark at the
 * line end has given its half before (T9), and the middle dot is fixed at half an em on the mainland (T12).
 */
enum Shrink {
    NONE,
    WORD_SPACE,
    BRACKET,
    COMMA,
    HAN_LATIN,
    STOP
}
