package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.workspace.fetch.RemoteAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pictures on this machine: seen from the folder of the article, below the folder that the user named or the vault of
 * Obsidian that the article lies in, or, for remote addresses, below the folder of copies that the user named. Nothing
 * outside these is ever read, whatever an address or a symbolic link says.
 */
final class LocalPictures implements PictureSource {
    private static final long MAX_BYTES = 64L << 20;

    private final Path articles;
    private final Path root;
    private final @Nullable Vault vault;
    private final @Nullable PictureCopies copies;

    /**
     * Pictures for one article.
     *
     * @param articles the folder of the article
     * @param named the folder that the user named, at or above that of the article
     * @param copies the local copies of remote pictures, or {@code null}
     */
    LocalPictures(Path articles, Path named, @Nullable PictureCopies copies) {
        this.articles = articles;
        vault = Vault.around(articles).orElse(null);
        root = vault != null && named.startsWith(vault.folder()) ? vault.folder() : named;
        this.copies = copies;
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        if (address.startsWith("data:")) {
            return Outcome.of(Optional.empty());
        }
        if (!RemoteAddress.is(address)) {
            List<Path> candidates = new ArrayList<>(PictureCopies.below(articles, address));
            candidates.addAll(PictureCopies.below(root, address));
            Outcome<Optional<PictureFile>> found = first(address, candidates, root);
            return found.value().isPresent() || vault == null ? found : inVault(address, vault, found);
        }
        return copies == null
                ? Outcome.of(Optional.empty())
                : first(address, copies.candidates(address), copies.folder());
    }

    private Outcome<Optional<PictureFile>> inVault(
            String address, Vault vault, Outcome<Optional<PictureFile>> otherwise) {
        return PictureCopies.below(articles, address).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .distinct()
                .flatMap(name -> vault.nearest(name, articles).stream())
                .findFirst()
                .map(file -> read(address, file, vault.folder()))
                .orElse(otherwise);
    }

    private static Outcome<Optional<PictureFile>> first(String address, List<Path> candidates, Path allowed) {
        return candidates.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .or(() -> candidates.stream()
                        .flatMap(file -> inOtherCase(file, allowed).stream())
                        .findFirst())
                .map(file -> read(address, file, allowed))
                .orElseGet(() -> Outcome.of(Optional.empty()));
    }

    /**
     * The file of that name in other letters: systems where articles are written tell no capitals from small letters.
     */
    private static Optional<Path> inOtherCase(Path wanted, Path allowed) {
        if (!wanted.normalize().startsWith(allowed.normalize())) {
            return Optional.empty();
        }
        Path at = allowed;
        for (Path name : allowed.normalize().relativize(wanted.normalize())) {
            try (Stream<Path> entries = Files.list(at)) {
                Optional<Path> entry = entries.filter(
                                path -> path.getFileName().toString().equalsIgnoreCase(name.toString()))
                        .sorted()
                        .findFirst();
                if (entry.isEmpty()) {
                    return Optional.empty();
                }
                at = entry.get();
            } catch (IOException | UncheckedIOException notAFolder) {
                return Optional.empty();
            }
        }
        return Optional.of(at).filter(Files::isRegularFile);
    }

    private static Outcome<Optional<PictureFile>> read(String address, Path file, Path allowed) {
        try {
            if (!file.toRealPath().startsWith(allowed.toRealPath())) {
                return problem(Diagnostic.warning(
                        WorkspaceCodes.PICTURE_OUTSIDE,
                        Location.of(SourceBytes.name(file)),
                        "The picture " + address + " lies outside the folder that it has to be in and was not read.",
                        "Copy it beside the article, or into the folder of --images."));
            }
            if (Files.size(file) > MAX_BYTES) {
                return problem(Diagnostic.warning(
                        WorkspaceCodes.PICTURE_NOT_READABLE,
                        Location.of(SourceBytes.name(file)),
                        "The picture is larger than " + (MAX_BYTES >> 20) + " MiB.",
                        "Make it smaller."));
            }
            return Outcome.of(Optional.of(new PictureFile(address, Files.readAllBytes(file))));
        } catch (IOException | InvalidPathException e) {
            return problem(Diagnostic.warning(
                    WorkspaceCodes.PICTURE_NOT_READABLE,
                    Location.of(SourceBytes.name(file)),
                    "The picture cannot be read.",
                    "Check that you may read it."));
        }
    }

    private static Outcome<Optional<PictureFile>> problem(Diagnostic diagnostic) {
        return new Outcome<>(Optional.empty(), List.of(diagnostic));
    }
}
