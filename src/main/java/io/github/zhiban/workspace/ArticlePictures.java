package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.DataUri;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.workspace.fetch.PictureFetcher;
import io.github.zhiban.workspace.fetch.RemoteAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The pictures of an article where the network is open: at hand if they are, or else fetched, several at once. */
final class ArticlePictures implements PictureSource {
    private final PictureSource local;
    private final PictureFetcher fetcher;
    private final PictureFetcher.Listener listener;

    ArticlePictures(PictureSource local, PictureFetcher fetcher, PictureFetcher.Listener listener) {
        this.local = local;
        this.fetcher = fetcher;
        this.listener = listener;
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        Outcome<Optional<PictureFile>> atHand = local.find(address);
        boolean settled = atHand.value().isPresent() || !atHand.diagnostics().isEmpty();
        return settled || DataUri.is(address) || !RemoteAddress.is(address) ? atHand : fetcher.fetch(address, listener);
    }

    @Override
    public List<Outcome<Optional<PictureFile>>> findAll(Collection<String> pictures) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = pictures.stream()
                    .map(address -> threads.submit(() -> find(address)))
                    .toList();
            return running.stream().map(ArticlePictures::result).toList();
        }
    }

    private static Outcome<Optional<PictureFile>> result(Future<Outcome<Optional<PictureFile>>> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture brought the program down", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.of(Optional.empty());
        }
    }
}
