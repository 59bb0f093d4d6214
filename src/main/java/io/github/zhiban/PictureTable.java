package io.github.zhiban;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PictureIndex;
import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.Allowance;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.DataUri;
import io.github.zhiban.picture.PictureCodes;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and prepares the pictures of one article, once for all editions. */
final class PictureTable {
    /** Of all pictures of an article together: what a machine of ordinary size can hold beside its editions. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int AT_ONCE = 16;

    private final Article article;
    private final PictureSource source;
    private final PicturePreparer preparer;
    private final Allowance allowance;
    private final Diagnostics diagnostics;

    private PictureTable(
            Article article,
            PictureSource source,
            PicturePreparer preparer,
            Allowance allowance,
            Diagnostics diagnostics) {
        this.article = article;
        this.source = source;
        this.preparer = preparer;
        this.allowance = allowance;
        this.diagnostics = diagnostics;
    }

    /**
     * The pictures of an article by address; what is not at hand or cannot be read is missing.
     *
     * @param allowance what all of them together may cost; those that come after are missing too
     */
    static PicturesAtHand of(
            Article article,
            PictureSource source,
            PicturePreparer preparer,
            Allowance allowance,
            Diagnostics diagnostics) {
        return new PictureTable(article, source, preparer, allowance, diagnostics).prepare();
    }

    /** Equal files at different addresses become one picture. Several are prepared at once. */
    private PicturesAtHand prepare() {
        Map<ByteBuffer, PictureFile> contents = new LinkedHashMap<>();
        List<PictureFile> files =
                find(PictureIndex.of(article).stream().map(Picture::address).toList());
        files.forEach(file -> contents.putIfAbsent(ByteBuffer.wrap(file.bytes()), file));
        Map<ByteBuffer, Optional<PreparedPicture>> prepared = new HashMap<>();
        List<Outcome<Optional<PreparedPicture>>> outcomes = Account.spend(
                "the preparation of all pictures",
                allowance,
                () -> contents.values().parallelStream()
                        .map(Account.carried(preparer::prepare))
                        .toList());
        Iterator<Outcome<Optional<PreparedPicture>>> outcome = outcomes.iterator();
        contents.keySet().forEach(content -> prepared.put(content, diagnostics.keep(outcome.next())));
        Map<String, PreparedPicture> pictures = new LinkedHashMap<>();
        for (PictureFile file : files) {
            prepared.getOrDefault(ByteBuffer.wrap(file.bytes()), Optional.empty())
                    .ifPresent(picture -> pictures.put(file.address(), picture));
        }
        return new PicturesAtHand(pictures);
    }

    /** Asks for some pictures at a time, and for no more once there are more than can be held. */
    private List<PictureFile> find(List<String> addresses) {
        List<PictureFile> found = new ArrayList<>();
        long bytes = 0;
        for (int from = 0; from < addresses.size(); from += AT_ONCE) {
            if (bytes > MOST_BYTES) {
                diagnostics.warning(
                        PictureCodes.TOO_MANY_PICTURES,
                        article.at(),
                        "The pictures have more than " + (MOST_BYTES >> 20) + " MiB; the last "
                                + (addresses.size() - from) + " are left out.",
                        "Split the article, or make its pictures smaller.");
                return found;
            }
            for (PictureFile file : findSome(addresses.subList(from, Math.min(addresses.size(), from + AT_ONCE)))) {
                found.add(file);
                bytes += file.bytes().length;
            }
        }
        return found;
    }

    private List<PictureFile> findSome(List<String> addresses) {
        Iterator<Outcome<Optional<PictureFile>>> elsewhere = source.findAll(addresses.stream()
                        .filter(address -> !DataUri.is(address))
                        .toList())
                .iterator();
        List<PictureFile> found = new ArrayList<>();
        for (String address : addresses) {
            (DataUri.is(address) ? decode(address) : diagnostics.keep(elsewhere.next())).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<PictureFile> decode(String address) {
        return DataUri.decode(address).map(bytes -> new PictureFile(address, bytes));
    }
}
