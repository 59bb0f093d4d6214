package io.github.zhiban.article;

/**
 * A reference to a picture; its bytes are found by the workspace.
 *
 * @param address as the export gives it: absolute, relative to the source file, or a {@code data:} URI
 * @param alt what the picture shows, for those who cannot see it; empty when the author gave none
 * @param width the width the author asked for, in CSS pixels; 0 when none
 * @param height the height the author asked for, in CSS pixels; 0 when none
 */
public record Picture(String address, String alt, int width, int height) {}
