package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files of a sensible size. */
final class SourceBytes {
    /** Forty times the largest article known. */
    static final long MOST = 64L << 20;

    private static final int BEGINNING = 1 << 20;

    private SourceBytes() {}

    /** Reads an article; what is plainly none is refused with what it is. */
    static Outcome<Optional<byte[]>> read(Path file) {
        Outcome<Optional<byte[]>> read = any(file);
        return read.value()
                .flatMap(bytes -> FileKind.of(name(file), bytes))
                .map(kind -> unread(Diagnostic.error(
                        WorkspaceCodes.NOT_AN_ARTICLE,
                        Location.of(name(file)),
                        "This is " + kind.words() + ", not an article.",
                        kind.hint())))
                .orElse(read);
    }

    /** Reads any file. */
    static Outcome<Optional<byte[]>> any(Path file) {
        Location at = Location.of(name(file));
        try {
            if (Files.size(file) <= MOST) {
                try (InputStream in = Files.newInputStream(file)) {
                    // It may have grown since, and some files say that they have no size.
                    byte[] bytes = in.readNBytes((int) MOST + 1);
                    if (bytes.length <= MOST) {
                        return Outcome.of(Optional.of(bytes));
                    }
                }
            }
            return unread(Diagnostic.error(
                    WorkspaceCodes.SOURCE_TOO_LARGE,
                    at,
                    "The file is larger than " + (MOST >> 20) + " MiB.",
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

    /** The first megabyte of any file; empty when it cannot be read. */
    static Optional<byte[]> beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(BEGINNING));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The name of a file for reports: as the user wrote it, with {@code /} on every system. */
    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static Outcome<Optional<byte[]>> unread(Diagnostic why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }
}
