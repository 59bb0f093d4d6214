package io.github.zhiban.picture;

import io.github.zhiban.diagnostics.Outcome;
import java.util.Optional;

/** Where the bytes of an article's pictures come from. The workspace is one; a map in a test is another. */
public interface PictureSource {

    /**
     * Finds a picture.
     *
     * @param address as the article has it
     * @return empty when it is not at hand; the diagnostics say why only if that is worth a sentence of its own
     */
    Outcome<Optional<PictureFile>> find(String address);
}
