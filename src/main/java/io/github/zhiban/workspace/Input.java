package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/** An article that was found, wherever it lies. */
public sealed interface Input permits DiskInput, HeldInput {

    /** How reports call it: as the user wrote it, with {@code /} between folders on every system. */
    String name();

    /**
     * The folder below the output folder that its editions go to, with {@code /} between its parts; empty for that
     * folder itself.
     */
    String folder();

    /** Where it lies on the disk; empty for what came out of an archive or from standard input. */
    Optional<Path> path();

    /** Reads it; empty with an error diagnostic when it cannot be read. */
    Outcome<Optional<SourceFile>> read();

    /** What its editions are called. */
    default String stem() {
        return SourceFile.stemOf(name());
    }
}
