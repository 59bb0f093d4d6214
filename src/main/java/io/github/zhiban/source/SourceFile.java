package io.github.zhiban.source;

/**
 * An article as it was found.
 *
 * @param name the file as the user named it, with {@code /} between folders; for diagnostics
 * @param bytes not to be changed
 */
public record SourceFile(String name, byte[] bytes) {}
