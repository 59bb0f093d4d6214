package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pictures on this machine: below the folder of the article, or, for remote addresses, below the folder of copies that the
 * user named. Nothing outside these two is ever read, whatever an address or a symbolic link says.
 */
final class LocalPictures implements PictureSource {
    private static final long MAX_BYTES = 64L << 20;

    private final Path articles;
    private final @Nullable Path copies;

    /**
     * Pictures for one article.
     *
     * @param articles the folder of the article
     * @param copies the folder of local copies of remote pictures, or {@code null}
     */
    LocalPictures(Path articles, @Nullable Path copies) {
        this.articles = articles;
        this.copies = copies;
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        if (address.startsWith("data:")) {
            return Outcome.of(Optional.empty());
        }
        boolean remote = address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*");
        List<Path> candidates = remote ? copies(address) : below(articles, address);
        for (Path candidate : candidates) {
            if (Files.isRegularFile(candidate)) {
                return read(address, candidate, remote && copies != null ? copies : articles);
            }
        }
        return Outcome.of(Optional.empty());
    }

    /** {@code https://host/a/b.png?x} may lie at {@code host/a/b.png}, {@code a/b.png} or {@code b.png}. */
    private List<Path> copies(String address) {
        Path folder = copies;
        if (folder == null) {
            return List.of();
        }
        try {
            URI uri = URI.create(address.startsWith("//") ? "https:" + address : address);
            String path = uri.getPath() == null ? "" : uri.getPath();
            String name = path.substring(path.lastIndexOf('/') + 1);
            return Stream.of(uri.getHost() + path, path, name)
                    .filter(candidate -> !candidate.isBlank())
                    .flatMap(candidate -> below(folder, candidate).stream())
                    .toList();
        } catch (IllegalArgumentException notAnAddress) {
            return List.of();
        }
    }

    private static List<Path> below(Path folder, String address) {
        String path = address.replaceFirst("[?#].*$", "").replaceFirst("^/+", "");
        try {
            Path plain = folder.resolve(path);
            Path decoded = folder.resolve(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
            return plain.equals(decoded) ? List.of(plain) : List.of(plain, decoded);
        } catch (IllegalArgumentException notAPath) {
            return List.of();
        }
    }

    private static Outcome<Optional<PictureFile>> read(String address, Path file, Path allowed) {
        try {
            if (!file.toRealPath().startsWith(allowed.toRealPath())) {
                return problem(Diagnostic.warning(
                        WorkspaceCodes.PICTURE_OUTSIDE,
                        Location.of(Sources.name(file)),
                        "The picture " + address + " lies outside the article's folder and was not read.",
                        "Copy it beside the article, or name its folder with --images."));
            }
            if (Files.size(file) > MAX_BYTES) {
                return problem(Diagnostic.warning(
                        WorkspaceCodes.PICTURE_NOT_READABLE,
                        Location.of(Sources.name(file)),
                        "The picture is larger than " + (MAX_BYTES >> 20) + " MiB.",
                        "Make it smaller."));
            }
            return Outcome.of(Optional.of(new PictureFile(address, Files.readAllBytes(file))));
        } catch (IOException | InvalidPathException e) {
            return problem(Diagnostic.warning(
                    WorkspaceCodes.PICTURE_NOT_READABLE,
                    Location.of(Sources.name(file)),
                    "The picture cannot be read.",
                    "Check that you may read it."));
        }
    }

    private static Outcome<Optional<PictureFile>> problem(Diagnostic diagnostic) {
        return new Outcome<>(Optional.empty(), List.of(diagnostic));
    }
}
