package io.github.zhiban.workspace.fetch;

import java.io.IOException;
import java.util.Optional;

/** Where fetched pictures are kept, so that each is fetched once. Thread safe. */
public interface PictureStore {

    /** What was kept for an address, unharmed; empty when there is nothing or nothing whole. */
    Optional<byte[]> find(String address);

    /**
     * Keeps a picture.
     *
     * @throws IOException if it cannot be kept
     */
    void keep(String address, byte[] bytes) throws IOException;
}
