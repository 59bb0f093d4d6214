package io.github.zhiban.workspace.project;

/**
 * A value of a configuration.
 *
 * @param value as the command line would have it: lists are joined by commas
 * @param line where it stands, counted from 1
 */
public record Setting(String value, int line) {}
