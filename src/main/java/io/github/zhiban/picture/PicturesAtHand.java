package io.github.zhiban.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of an article that were found and can be shown. Whoever wants to know whether there is a picture asks
 * here: an address does not tell.
 *
 * @param byAddress prepared for print, by the address under which the article refers to them
 */
public record PicturesAtHand(Map<String, PreparedPicture> byAddress) {
    /** No picture is at hand. */
    public static final PicturesAtHand NONE = new PicturesAtHand(Map.of());

    public PicturesAtHand {
        byAddress = Map.copyOf(byAddress);
    }

    /** These and some more. */
    public PicturesAtHand with(Map<String, PreparedPicture> more) {
        Map<String, PreparedPicture> all = new LinkedHashMap<>(byAddress);
        all.putAll(more);
        return new PicturesAtHand(all);
    }

    /** Whether the picture with an address can be shown. */
    public boolean has(String address) {
        return byAddress.containsKey(address);
    }

    /** The picture with an address; empty when it cannot be shown. */
    public Optional<PreparedPicture> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
