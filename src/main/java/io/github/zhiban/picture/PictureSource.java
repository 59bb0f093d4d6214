package io.github.zhiban.picture;

import io.github.zhiban.diagnostics.Outcome;
import java.util.Collection;
import java.util.List;
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

    /**
     * Finds several pictures; a source that has to wait for them may do so for many at once.
     *
     * @return what {@link #find} says of each, in the order of the addresses
     */
    default List<Outcome<Optional<PictureFile>>> findAll(Collection<String> addresses) {
        return addresses.stream().map(this::find).toList();
    }
}
