package io.github.zhiban.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vault of Obsidian: in one, a file is named without its folder, and of several with that name the nearest is meant.
 * What lies in it is looked at once, when first asked for. Safe for use by several threads.
 */
final class Vault {
    /** What makes a folder a vault. */
    private static final String SETTINGS = ".obsidian";

    /** How many files of a vault are looked at. */
    private static final int MOST_FILES = 50_000;

    private final Path folder;
    private @Nullable Map<String, List<Path>> files;

    private Vault(Path folder) {
        this.folder = folder;
    }

    /** The vault that a folder lies in; empty for a folder in none. */
    static Optional<Vault> around(Path folder) {
        return Stream.iterate(folder, at -> at != null, Path::getParent)
                .filter(at -> Files.isDirectory(at.resolve(SETTINGS)))
                .findFirst()
                .map(Vault::new);
    }

    Path folder() {
        return folder;
    }

    /** The file of a name that is the nearest to a folder; empty where there is none, or the vault cannot be read. */
    Optional<Path> nearest(String name, Path to) {
        return files().getOrDefault(name, List.of()).stream()
                .min(Comparator.comparingInt((Path file) -> to.relativize(file).getNameCount())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private synchronized Map<String, List<Path>> files() {
        if (files == null) {
            files = list();
        }
        return files;
    }

    private Map<String, List<Path>> list() {
        try (Stream<Path> found =
                Files.find(folder, Integer.MAX_VALUE, (file, attributes) -> attributes.isRegularFile())) {
            return found.limit(MOST_FILES).collect(Collectors.groupingBy(file -> String.valueOf(file.getFileName())));
        } catch (IOException | UncheckedIOException notReadable) {
            return Map.of();
        }
    }
}
