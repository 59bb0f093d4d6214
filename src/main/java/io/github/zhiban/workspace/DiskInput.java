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
