package io.github.zhiban.picture;

import io.github.zhiban.hash.Sha256;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures that were prepared lately, by what is in their files: an article that changed while somebody looks at it
 * keeps its pictures, and the same logo in many articles is prepared once. Holds a small part of the memory. Thread
 * safe.
 */
final class RecentPictures {
    private static final long MOST_BYTES = 64L << 20;
    /** Not more than this part of the memory that the program may have. */
    private static final int PART = 16;

    private final long most;
    private final Map<String, PreparedPicture> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    RecentPictures() {
        this(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART));
    }

    /** @param most bytes of finished pictures that are held at most */
    RecentPictures(long most) {
        this.most = most;
    }

    /** What files with the same content have in common. */
    static String key(byte[] file) {
        return Sha256.of(file);
    }

    synchronized Optional<PreparedPicture> find(String key) {
        return Optional.ofNullable(pictures.get(key));
    }

    /** Keeps a picture, and lets those go that were not asked for the longest time. */
    synchronized void keep(String key, PreparedPicture picture) {
        if (size(picture) > most || pictures.putIfAbsent(key, picture) != null) {
            return;
        }
        held += size(picture);
        Iterator<PreparedPicture> eldest = pictures.values().iterator();
        while (held > most && eldest.hasNext()) {
            held -= size(eldest.next());
            eldest.remove();
        }
    }

    private static long size(PreparedPicture picture) {
        return picture.bytes().length
                + picture.pieces().stream().mapToLong(RecentPictures::size).sum();
    }
}
