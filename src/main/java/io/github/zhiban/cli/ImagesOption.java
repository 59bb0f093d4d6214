package io.github.zhiban.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where copies of remote pictures lie. */
final class ImagesOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description =
                    "Local copies of remote pictures, found by its index images.tsv (lines of an address, a tab and a"
                            + " file), by host and path, by path, or by file name.")
    private @Nullable Path images;

    /** The folder; {@code null} where none is named. */
    @Nullable
    Path folder() {
        if (images != null && !Files.isDirectory(images)) {
            throw new ParameterException(spec.commandLine(), "--images " + images + ": there is no such folder");
        }
        return images;
    }
}
