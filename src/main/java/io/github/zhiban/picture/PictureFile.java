package io.github.zhiban.picture;

/**
 * The bytes of a picture, as they were found, before anything is known about them.
 *
 * @param address the address under which the article refers to it
 * @param bytes not to be changed
 */
public record PictureFile(String address, byte[] bytes) {

    /** Whether the bytes begin as one of the formats that can be read. */
    public boolean isPicture() {
        return PictureFormat.of(bytes).isPresent();
    }
}
