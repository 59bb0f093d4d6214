package io.github.zhiban.cluster;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The pictures beside an article in a Hadoop file system; nothing outside the folder of articles, and nothing from the network. */
final class PicturesBeside implements PictureSource {
    /** As for pictures on a disk. */
    private static final long MOST_BYTES = 64L << 20;

    private final FileSystem files;
    private final String folder;
    private final String input;

    PicturesBeside(FileSystem files, Path article, String input) {
        this.files = files;
        this.folder = article.getParent().toUri().getPath();
        this.input = new Path(input).toUri().getPath();
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        if (address.matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
            return Outcome.of(Optional.empty());
        }
        String path = address.replaceFirst("[?#].*$", "").replace('\\', '/');
        return Outcome.of(Stream.of(path, decoded(path))
                .map(this::read)
                .flatMap(Optional::stream)
                .findFirst()
                .map(bytes -> new PictureFile(address, bytes)));
    }

    private Optional<byte[]> read(String relative) {
        try {
            Path path = new Path(folder + "/" + relative);
            boolean inside = path.toUri().normalize().getPath().startsWith(input + "/");
            if (relative.isEmpty() || !inside || !files.exists(path)) {
                return Optional.empty();
            }
            FileStatus status = files.getFileStatus(path);
            if (!status.isFile() || status.getLen() > MOST_BYTES) {
                return Optional.empty();
            }
            try (InputStream in = files.open(path)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
