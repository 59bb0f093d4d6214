package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An article in a file.
 *
 * @param file as the user named it, or below the folder that the user named
 */
record DiskInput(Path file, String folder) implements Input {

    @Override
    public String name() {
        return SourceBytes.name(file);
    }

    /** The folder that it lies in. */
    Path parent() {
        Path whole = file.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        return parent == null ? whole : parent;
    }

    /** The folder that the user named: as far above as the output has folders below. */
    Path named() {
        Path at = parent();
        for (String left = folder; !left.isEmpty(); left = left.substring(0, Math.max(0, left.lastIndexOf('/')))) {
            Path above = at.getParent();
            if (above == null || !left.substring(left.lastIndexOf('/') + 1).equals(String.valueOf(at.getFileName()))) {
                break;
            }
            at = above;
        }
        return at;
    }

    @Override
    public Optional<Path> path() {
        return Optional.of(file);
    }

    @Override
    public Outcome<Optional<SourceFile>> read() {
        Outcome<Optional<byte[]>> read = SourceBytes.read(file);
        return new Outcome<>(read.value().map(bytes -> new SourceFile(name(), bytes)), read.diagnostics());
    }
}
