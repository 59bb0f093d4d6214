package io.github.zhiban.verify.reading;

/**
 * A bookmark.
 *
 * @param level 1 for the outermost
 * @param page where it leads, counted from 1; 0 when it leads nowhere in this file
 */
public record OutlineEntry(int level, String title, int page) {}
