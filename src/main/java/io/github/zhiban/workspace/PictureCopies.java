package io.github.zhiban.workspace;

import io.github.zhiban.workspace.fetch.RemoteAddress;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies of remote pictures in a folder. An index, {@value #INDEX}, tells where they lie: a line an address, a tab and
 * a file below the folder. What it does not name is looked for by host and path, by path, and by file name.
 */
final class PictureCopies {
    static final String INDEX = "images.tsv";

    private final Path folder;
    private final Map<String, String> index;

    private PictureCopies(Path folder, Map<String, String> index) {
        this.folder = folder;
        this.index = index;
    }

    /**
     * Opens a folder and reads its index, if it has one.
     *
     * @throws WorkspaceException if the index is there and cannot be read, or a line of it is no address, tab and file;
     *     the file may be missing
     */
    static PictureCopies in(Path folder) {
        Path file = folder.resolve(INDEX);
        if (!Files.exists(file)) {
            return new PictureCopies(folder, Map.of());
        }
        try {
            return new PictureCopies(folder, index(file, Files.readAllLines(file)));
        } catch (IOException e) {
            throw new WorkspaceException(file + ": cannot be read as UTF-8", e);
        }
    }

    private static Map<String, String> index(Path file, List<String> lines) {
        Map<String, String> index = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("^\\uFEFF", "").stripLeading();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\\t", -1);
            if (fields.length != 2) {
                throw new WorkspaceException(file + ":" + (i + 1) + ": a line is an address, a tab and a file");
            }
            if (!fields[1].isBlank()) {
                index.putIfAbsent(key(fields[0]), fields[1].strip());
            }
        }
        return index;
    }

    /** Addresses are the same with and without their scheme, and however their characters are encoded. */
    private static String key(String address) {
        String schemeless = address.strip().replaceFirst("^(?i)https?:", "");
        return RemoteAddress.parse(schemeless).map(URI::toString).orElse(schemeless);
    }

    Path folder() {
        return folder;
    }

    /**
     * Where the copy of a picture may lie, the likeliest first. {@code https://host/a/b.png?x} may be named by the
     * index with or without what follows the question mark, or lie at {@code host/a/b.png}, {@code a/b.png} or
     * {@code b.png}.
     */
    List<Path> candidates(String address) {
        String key = key(address);
        String plain = key.replaceFirst("\\?.*$", "");
        Set<Path> candidates = new LinkedHashSet<>();
        Stream.of(key, plain)
                .forEach(name -> Optional.ofNullable(index.get(name)).ifPresent(file -> {
                    resolve(folder, file).ifPresent(candidates::add);
                }));
        String path = plain.replaceFirst("^//", "");
        int slash = path.indexOf('/');
        String below = slash < 0 ? "" : path.substring(slash + 1);
        Stream.of(path, below, below.substring(below.lastIndexOf('/') + 1))
                .filter(name -> !name.isBlank())
                .flatMap(name -> below(folder, name).stream())
                .forEach(candidates::add);
        return List.copyOf(candidates);
    }

    /** A relative address below a folder, as it is written and decoded. */
    static List<Path> below(Path folder, String address) {
        String path = address.replaceFirst("[?#].*$", "").replace('\\', '/').replaceFirst("^/+", "");
        return Stream.of(Optional.of(path), decoded(path))
                .flatMap(Optional::stream)
                .flatMap(name -> resolve(folder, name).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private static Optional<Path> resolve(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
