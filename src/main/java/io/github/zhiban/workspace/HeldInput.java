package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * An article out of an archive or from standard input.
 *
 * @param place the path inside the archive, with {@code /} between folders
 * @param neighbours all files of the archive by their paths
 */
record HeldInput(String name, String folder, String place, byte[] bytes, Map<String, byte[]> neighbours)
        implements Input {

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    @Override
    public Outcome<Optional<SourceFile>> read() {
        return Outcome.of(Optional.of(new SourceFile(name, bytes)));
    }
}
