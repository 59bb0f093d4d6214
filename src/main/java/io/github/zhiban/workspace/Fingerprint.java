package io.github.zhiban.workspace;

import io.github.zhiban.hash.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.stream.Stream;

/**
 * One name for all that editions are made of beside their article: it changes whenever the program, the fonts or the
 * style do. Not thread safe.
 */
final class Fingerprint {
    private final MessageDigest digest = Sha256.digest();

    /**
     * Adds a folder of a few small files, by what they hold.
     *
     * @throws WorkspaceException if one cannot be read
     */
    Fingerprint contents(Path folder) {
        return each(folder, file -> digest.update(Files.readAllBytes(file)));
    }

    /**
     * Adds a folder of large files that nobody edits, by their names and sizes.
     *
     * @throws WorkspaceException if it cannot be listed
     */
    Fingerprint sizes(Path folder) {
        return each(folder, file -> {});
    }

    /**
     * Adds the program and its libraries.
     *
     * @param program its jar, among its libraries; or, in a checkout, the folder of its classes
     * @throws WorkspaceException if it cannot be read
     */
    Fingerprint program(Path program) {
        if (Files.isDirectory(program)) {
            return each(program, file -> add(Files.getLastModifiedTime(file).toString()));
        }
        Path libraries = program.toAbsolutePath().getParent();
        return (libraries == null ? this : sizes(libraries)).contents(program);
    }

    /** The name: lower-case hexadecimal. */
    String name() {
        return Sha256.hexadecimal(digest);
    }

    private Fingerprint each(Path folder, Visit visit) {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                add(SourceBytes.name(folder.relativize(file)) + "\n" + Files.size(file));
                visit.of(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new WorkspaceException(folder + ": cannot be read", e);
        }
        return this;
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private interface Visit {
        void of(Path file) throws IOException;
    }
}
