package io.github.zhiban.verify.report;

/**
 * A file that a run has written, as another run may recognise it.
 *
 * @param name below the output folder, with {@code /} between folders
 * @param bytes its size
 * @param modified when it was last written, in milliseconds since 1970
 * @param sha256 in lower-case hexadecimal
 */
public record PublishedFile(String name, long bytes, long modified, String sha256) {}
