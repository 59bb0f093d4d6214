package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
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
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "md", "markdown", "txt");

    /** Forty times the largest article of 34,550. */
    private static final long MAX_BYTES = 64L << 20;

    private Sources() {}

    /**
     * The files behind the names: a file stands for itself, a folder for the articles directly in it, in the order of their
     * names. Of two files that would be published under one name the second is left out, with a diagnostic.
     */
    static Outcome<List<Path>> find(List<Path> named) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, Path> taken = new HashMap<>();
        List<Path> found = new ArrayList<>();
        for (Path path : named) {
            for (Path file : files(path, diagnostics)) {
                Path first = taken.putIfAbsent(stem(file), file);
                if (first == null) {
                    found.add(file);
                } else if (!first.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
                    diagnostics.error(
                            WorkspaceCodes.NAME_TAKEN,
                            Location.of(name(file)),
                            "would be published under the same name as " + name(first),
                            "Rename one of them, or publish them into different folders.");
                }
            }
        }
        return new Outcome<>(List.copyOf(found), diagnostics.found());
    }

    private static List<Path> files(Path path, Diagnostics diagnostics) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_FOUND,
                    Location.of(name(path)),
                    "there is no such file or folder",
                    "Check the spelling and the working directory.");
            return List.of();
        }
        try (Stream<Path> children = Files.list(path)) {
            List<Path> articles = children.filter(Files::isRegularFile)
                    .filter(file -> EXTENSIONS.contains(extension(file)))
                    .sorted()
                    .toList();
            if (articles.isEmpty()) {
                diagnostics.error(
                        WorkspaceCodes.NO_SOURCES,
                        Location.of(name(path)),
                        "holds no article (.html, .htm, .md, .txt)",
                        "Name the folder that holds the articles themselves.");
            }
            return articles;
        } catch (IOException e) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_READABLE, Location.of(name(path)), "the folder cannot be read", null);
            return List.of();
        }
    }

    /** Reads an article; empty with an error diagnostic when it cannot be read. */
    static Outcome<Optional<SourceFile>> read(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Location at = Location.of(name(file));
        try {
            if (Files.size(file) <= MAX_BYTES) {
                return Outcome.of(Optional.of(new SourceFile(name(file), Files.readAllBytes(file))));
            }
            diagnostics.error(
                    WorkspaceCodes.SOURCE_TOO_LARGE,
                    at,
                    "is larger than " + (MAX_BYTES >> 20) + " MiB, which no article is",
                    "Split it, or take embedded pictures out of it.");
        } catch (IOException e) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_READABLE,
                    at,
                    "the file cannot be read",
                    "Check that it still exists and that you may read it.");
        }
        return new Outcome<>(Optional.empty(), diagnostics.found());
    }

    /** The name of a file for reports: as the user wrote it, with {@code /} on every system. */
    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** The file's name without folder and extension. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        return EXTENSIONS.contains(extension(file)) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
