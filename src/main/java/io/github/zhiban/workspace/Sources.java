package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads the articles that the user named. */
final class Sources {
    private static final Kind ARTICLES =
            new Kind("article (.html, .htm, .md, .txt)", Set.of("html", "htm", "xhtml", "md", "markdown", "txt"));
    private static final Kind PUBLISHED = new Kind("PDF and no EPUB", Set.of("pdf", "epub"));

    /** Forty times the largest article known. */
    private static final long MAX_BYTES = 64L << 20;

    private Sources() {}

    /**
     * What files are looked for in folders.
     *
     * @param name completes "The folder holds no …"
     */
    private record Kind(String name, Set<String> extensions) {}

    /**
     * The files behind the names: a file stands for itself, a folder for the articles directly in it, in the order of their
     * names. Of two files that would be published under one name the second is left out, with a diagnostic.
     */
    static Outcome<List<Path>> find(List<Path> named) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Path> taken = new HashMap<>();
        List<Path> found = new ArrayList<>();
        for (Path path : named) {
            for (Path file : files(path, ARTICLES, diagnostics)) {
                Path first = taken.putIfAbsent(SourceFile.stemOf(name(file)), file);
                if (first == null) {
                    found.add(file);
                } else if (!first.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
                    diagnostics.error(
                            WorkspaceCodes.NAME_TAKEN,
                            Location.of(name(file)),
                            "The article would be published under the same name as " + name(first) + ".",
                            "Rename one of them, or publish them into different folders.");
                }
            }
        }
        return new Outcome<>(List.copyOf(found), diagnostics.found());
    }

    /** The published files behind the names: a file stands for itself, a folder for the PDFs and EPUBs directly in it. */
    static Outcome<List<Path>> findPublished(List<Path> named) {
        Diagnostics diagnostics = new Diagnostics();
        List<Path> found = named.stream()
                .flatMap(path -> files(path, PUBLISHED, diagnostics).stream())
                .toList();
        return new Outcome<>(found, diagnostics.found());
    }

    private static List<Path> files(Path path, Kind kind, Diagnostics diagnostics) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_FOUND,
                    Location.of(name(path)),
                    "There is no such file or folder.",
                    "Check the spelling and the working directory.");
            return List.of();
        }
        try (Stream<Path> children = Files.list(path)) {
            List<Path> files = children.filter(Files::isRegularFile)
                    .filter(file -> kind.extensions.contains(extension(file)))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                diagnostics.error(
                        WorkspaceCodes.NO_SOURCES,
                        Location.of(name(path)),
                        "The folder holds no " + kind.name + ".",
                        "Name the folder that holds the files themselves.");
            }
            return files;
        } catch (IOException e) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_READABLE, Location.of(name(path)), "The folder cannot be read.", null);
            return List.of();
        }
    }

    /** Reads an article; empty with an error diagnostic when it cannot be read. */
    static Outcome<Optional<SourceFile>> read(Path file) {
        Outcome<Optional<byte[]>> read = bytes(file);
        return new Outcome<>(read.value().map(bytes -> new SourceFile(name(file), bytes)), read.diagnostics());
    }

    /** Reads any file of a sensible size. */
    static Outcome<Optional<byte[]>> bytes(Path file) {
        Location at = Location.of(name(file));
        try {
            if (Files.size(file) <= MAX_BYTES) {
                return Outcome.of(Optional.of(Files.readAllBytes(file)));
            }
            return unread(Diagnostic.error(
                    WorkspaceCodes.SOURCE_TOO_LARGE,
                    at,
                    "The file is larger than " + (MAX_BYTES >> 20) + " MiB.",
                    "Split it, or take embedded pictures out of it."));
        } catch (NoSuchFileException e) {
            return unread(Diagnostic.error(
                    WorkspaceCodes.SOURCE_NOT_FOUND,
                    at,
                    "There is no such file.",
                    "Check the spelling and the working directory."));
        } catch (IOException e) {
            return unread(Diagnostic.error(
                    WorkspaceCodes.SOURCE_NOT_READABLE,
                    at,
                    "The file cannot be read.",
                    "Check that it is a file and that you may read it."));
        }
    }

    private static <T> Outcome<Optional<T>> unread(Diagnostic why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }

    /** The name of a file for reports: as the user wrote it, with {@code /} on every system. */
    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
