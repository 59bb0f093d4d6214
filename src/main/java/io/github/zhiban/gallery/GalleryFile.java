package io.github.zhiban.gallery;

/**
 * A file of the gallery.
 *
 * @param folder below the folder of the editions; empty for that folder itself
 */
public record GalleryFile(String folder, String name, byte[] bytes) {}
