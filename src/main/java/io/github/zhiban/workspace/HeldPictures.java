package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.text.PercentEncoding;
import io.github.zhiban.workspace.fetch.RemoteAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pictures beside an article in the same archive; remote ones in the folder of copies. */
final class HeldPictures implements PictureSource {
    private final String folder;
    private final Map<String, byte[]> files;
    private final @Nullable PictureSource copies;

    HeldPictures(HeldInput input, @Nullable PictureSource copies) {
        this.folder = input.place().substring(0, input.place().lastIndexOf('/') + 1);
        this.files = input.neighbours();
        this.copies = copies;
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        if (address.startsWith("data:")) {
            return Outcome.of(Optional.empty());
        }
        if (RemoteAddress.is(address)) {
            return copies == null ? Outcome.of(Optional.empty()) : copies.find(address);
        }
        String path = address.replaceFirst("[?#].*$", "").replace('\\', '/');
        return Outcome.of(Stream.of(path, PercentEncoding.decoded(path))
                .map(this::file)
                .flatMap(Optional::stream)
                .findFirst()
                .map(bytes -> new PictureFile(address, bytes)));
    }

    private Optional<byte[]> file(String path) {
        String below = path.startsWith("/") ? path.substring(1) : folder + path;
        return Optional.ofNullable(files.get(normal(below)));
    }

    /** Without {@code .} and {@code ..}: what leads out of the archive finds nothing in it. */
    private static String normal(String path) {
        try {
            return new URI(null, null, "/" + path, null).normalize().getPath().substring(1);
        } catch (URISyntaxException notAPath) {
            return path;
        }
    }
}
