package io.github.zhiban.edition.ebook;

import io.github.zhiban.epub.Book.Resource;
import io.github.zhiban.hash.Sha256;
import io.github.zhiban.illustration.PieceAddress;
import io.github.zhiban.picture.PreparedPicture;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of a book, named by what is in them: one that is shown twice is stored once, and a changed article
 * leaves the names of the others alone. Used by one thread.
 */
public final class BookPictures {
    private static final int NAME_LENGTH = 16;

    /** Width by height of a column of a tall picture that a phone would show too small to be read. */
    private static final double NARROW = 0.4;

    private final Map<String, PreparedPicture> pictures;
    private final boolean stripped;
    private final Map<String, Resource> shown = new LinkedHashMap<>();
    /** Names by address: blending costs decoding. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, List<PreparedPicture>> strips = new HashMap<>();

    /**
     * Pictures of one book.
     *
     * @param pictures those that may be shown, by address
     * @param stripped whether columns of tall pictures become strips below each other, which vertical pages cannot part
     */
    public BookPictures(Map<String, PreparedPicture> pictures, boolean stripped) {
        this.pictures = pictures;
        this.stripped = stripped;
    }

    /** The name of the picture with an address, which from now on belongs to the book; empty when it is not at hand. */
    Optional<String> show(String address) {
        return find(address).map(picture -> names.computeIfAbsent(address, unnamed -> show(picture)));
    }

    /** The name of a picture or a strip of one, which from now on belongs to the book. */
    String show(PreparedPicture picture) {
        PreparedPicture opaque = picture.onWhite();
        return add(opaque.mediaType(), opaque.bytes());
    }

    /** The strips that a book shows instead of a column of a tall picture; none for any other picture. */
    List<PreparedPicture> strips(String address) {
        boolean narrow = stripped
                && !PieceAddress.strips(address).isEmpty()
                && find(address)
                        .filter(picture -> shape(address, picture) < NARROW)
                        .isPresent();
        return narrow
                ? strips.computeIfAbsent(
                        address, column -> find(column).orElseThrow().inStrips())
                : List.of();
    }

    /** The name of a picture that was drawn for the book, a PNG. */
    String add(byte[] png) {
        return add("image/png", png);
    }

    private String add(String mediaType, byte[] bytes) {
        String name = "images/" + Sha256.of(bytes).substring(0, NAME_LENGTH) + "."
                + (mediaType.equals("image/jpeg") ? "jpg" : "png");
        shown.putIfAbsent(name, new Resource(name, mediaType, bytes));
        return name;
    }

    /** The picture with an address; empty when it is not at hand. */
    Optional<PreparedPicture> find(String address) {
        return Optional.ofNullable(pictures.get(address));
    }

    /** Width by height of a picture, and of the highest strip where it is one of several: all are of one width. */
    double shape(String address, PreparedPicture picture) {
        return PieceAddress.strips(address).stream()
                .flatMap(strip -> find(strip).stream())
                .mapToDouble(BookPictures::shape)
                .min()
                .orElse(shape(picture));
    }

    /** The same of the strips of all columns of a picture: one width serves them all. */
    double stripShape(String address) {
        return PieceAddress.strips(address).stream()
                .flatMap(column -> strips(column).stream())
                .mapToDouble(BookPictures::shape)
                .min()
                .orElse(1);
    }

    private static double shape(PreparedPicture picture) {
        return (double) picture.width() / picture.height();
    }

    /** Those that belong to the book, in order of first use. */
    List<Resource> shown() {
        return List.copyOf(shown.values());
    }
}
