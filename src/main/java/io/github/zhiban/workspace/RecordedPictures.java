package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.hash.Sha256;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Pictures of which is kept what they were when they were asked for, so that another run can tell whether they still
 * are. Thread safe.
 */
public final class RecordedPictures implements PictureSource {
    private final PictureSource pictures;
    private final SortedMap<String, String> record = new ConcurrentSkipListMap<>();

    /** A record of these pictures. */
    public RecordedPictures(PictureSource pictures) {
        this.pictures = pictures;
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        return recorded(address, pictures.find(address));
    }

    @Override
    public List<Outcome<Optional<PictureFile>>> findAll(Collection<String> addresses) {
        List<String> ordered = new ArrayList<>(addresses);
        List<Outcome<Optional<PictureFile>>> found = pictures.findAll(ordered);
        for (int i = 0; i < ordered.size(); i++) {
            recorded(ordered.get(i), found.get(i));
        }
        return found;
    }

    private Outcome<Optional<PictureFile>> recorded(String address, Outcome<Optional<PictureFile>> found) {
        if (!address.startsWith("data:")) {
            record.put(
                    address, found.value().map(file -> Sha256.of(file.bytes())).orElse(""));
        }
        return found;
    }

    /** The SHA-256 of every picture that was asked for, by its address; empty for one that was not at hand. */
    public SortedMap<String, String> record() {
        return record;
    }

    /** Whether all pictures of an earlier record are still what they were. */
    public static boolean agree(Map<String, String> record, PictureSource now) {
        RecordedPictures again = new RecordedPictures(now);
        again.findAll(record.keySet());
        return again.record.equals(record);
    }
}
