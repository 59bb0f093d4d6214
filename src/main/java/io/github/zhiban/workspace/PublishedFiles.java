package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the PDFs and EPUBs behind what the user named. */
final class PublishedFiles {
    private PublishedFiles() {}

    /** A file stands for itself, a folder for the PDFs and EPUBs in it and below it, in the order of their paths. */
    static Outcome<List<Path>> find(List<Path> named) {
        Diagnostics diagnostics = new Diagnostics();
        List<Path> found = new ArrayList<>();
        named.forEach(path -> found.addAll(files(path, diagnostics)));
        return new Outcome<>(List.copyOf(found), diagnostics.found());
    }

    private static List<Path> files(Path path, Diagnostics diagnostics) {
        Location at = Location.of(SourceBytes.name(path));
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_FOUND,
                    at,
                    "There is no such file or folder.",
                    "Check the spelling and the working directory.");
            return List.of();
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> files = below.filter(Files::isRegularFile)
                    .filter(PublishedFiles::isPublished)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                diagnostics.error(
                        WorkspaceCodes.NO_SOURCES,
                        at,
                        "The folder holds no PDF and no EPUB.",
                        "Name the folder that holds the files.");
            }
            return files;
        } catch (IOException e) {
            diagnostics.error(WorkspaceCodes.SOURCE_NOT_READABLE, at, "The folder cannot be read.", null);
            return List.of();
        }
    }

    private static boolean isPublished(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pdf")
                || name.endsWith(".epub")
                || name.endsWith(".pptx")
                || name.endsWith("-slides.html");
    }
}
