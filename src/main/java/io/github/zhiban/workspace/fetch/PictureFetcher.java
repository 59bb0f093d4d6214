package io.github.zhiban.workspace.fetch;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches pictures from the hosts that the user named, each at most once: what is in the store is not asked for again,
 * and what was refused is refused again without asking. Thread safe; a few pictures are fetched at once, the others
 * wait.
 */
public final class PictureFetcher {
    private final HostAllowlist hosts;
    private final PictureStore store;
    private final Attempts attempts;
    private final Map<String, ReentrantLock> asking = new ConcurrentHashMap<>();
    private final Map<String, Diagnostic> refused = new ConcurrentHashMap<>();

    /** Is told of each picture that came over the network; called from any thread. */
    @FunctionalInterface
    public interface Listener {
        void fetched(String address);
    }

    /**
     * A fetcher for a run.
     *
     * @param hosts nothing else is asked
     */
    public PictureFetcher(HostAllowlist hosts, PictureStore store) {
        this(
                hosts,
                store,
                Limits.USUAL,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                PublicAddresses::include,
                Thread::sleep);
    }

    PictureFetcher(
            HostAllowlist hosts,
            PictureStore store,
            Limits limits,
            SSLSocketFactory secure,
            Predicate<InetAddress> allowed,
            Attempts.Pause pause) {
        this.hosts = hosts;
        this.store = store;
        Download download = new Download(hosts, limits, new AddressCheckingSocketFactory(secure, allowed));
        attempts = new Attempts(limits, download, pause);
    }

    /**
     * Finds a picture in the store or fetches it. An address of plain HTTP is asked for over HTTPS.
     *
     * @param address as the article has it
     * @param listener is told when it came over the network
     * @return empty with one warning when it is not fetched
     */
    public Outcome<Optional<PictureFile>> fetch(String address, Listener listener) {
        ReentrantLock lock = asking.computeIfAbsent(address, key -> new ReentrantLock());
        lock.lock();
        try {
            Diagnostic earlier = refused.get(address);
            return earlier == null ? found(address, listener) : new Outcome<>(Optional.empty(), List.of(earlier));
        } finally {
            lock.unlock();
        }
    }

    private Outcome<Optional<PictureFile>> found(String address, Listener listener) {
        try {
            URI uri = RemoteAddress.secured(address);
            // What the store holds of other hosts is not for this run.
            Optional<byte[]> kept = hosts.include(uri) ? store.find(uri.toString()) : Optional.empty();
            if (kept.isPresent()) {
                return Outcome.of(Optional.of(new PictureFile(address, kept.get())));
            }
            byte[] bytes = picture(uri);
            listener.fetched(address);
            return kept(uri, new PictureFile(address, bytes));
        } catch (FetchException e) {
            Diagnostic warning = Diagnostic.warning(
                    e.code(),
                    Location.of(address),
                    "The picture " + e.getMessage() + "; it was not fetched.",
                    e.hint());
            refused.put(address, warning);
            return new Outcome<>(Optional.empty(), List.of(warning));
        }
    }

    private Outcome<Optional<PictureFile>> kept(URI uri, PictureFile picture) {
        try {
            store.keep(uri.toString(), picture.bytes());
            return Outcome.of(Optional.of(picture));
        } catch (IOException e) {
            return new Outcome<>(
                    Optional.of(picture),
                    List.of(Diagnostic.warning(
                            FetchCodes.NOT_CACHED,
                            Location.of(picture.address()),
                            "The picture was fetched and could not be kept: " + e.getMessage() + ".",
                            "Check that the cache folder may be written to, or name another one with --cache.")));
        }
    }

    private byte[] picture(URI uri) throws FetchException {
        byte[] bytes = attempts.bytes(uri, FetchKind.PICTURE);
        if (!new PictureFile(uri.toString(), bytes).isPicture()) {
            throw FetchException.permanentFailure(
                    FetchCodes.FETCHED_NO_PICTURE, "is of no known format", "Check the address in a browser.");
        }
        return bytes;
    }
}
