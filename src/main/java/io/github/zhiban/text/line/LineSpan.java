package io.github.zhiban.text.line;

/**
 * What a line holds, before its characters have places.
 *
 * @param start the first offset
 * @param end the offset after the last character drawn
 * @param next where the next line starts
 * @param hyphen the width of the hyphen at its end, else 0
 */
record LineSpan(int start, int end, int next, double hyphen) {}
