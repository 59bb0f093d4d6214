package io.github.zhiban.cli;

/**
 * What is to be known about one kind of finding.
 *
 * @param what was found
 * @param why it matters to readers
 * @param remedy what the author can do
 */
record Explanation(String what, String why, String remedy) {}
