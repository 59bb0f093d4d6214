package io.github.zhiban.cli;

import io.github.zhiban.gallery.Gallery;
import io.github.zhiban.gallery.GalleryFile;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.ReportReader;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban gallery}. */
@Command(
        name = "gallery",
        description =
                "Writes index.html beside published files: covers, first pages, checks, and a search over all texts.",
        mixinStandardHelpOptions = true)
final class GalleryCommand implements Callable<Integer> {
    private static final String REPORT = "report.json";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "output",
            description = "The folder that holds the editions and report.json (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("output");

    @Override
    public Integer call() {
        Path file = folder.resolve(REPORT);
        Optional<byte[]> json =
                Files.isRegularFile(file) ? Workspace.published(file).value() : Optional.empty();
        if (json.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), file + ": there is no report; publish into this folder first");
        }
        try {
            Report report = ReportReader.read(json.get());
            write(new Workspace(Home.find(), folder, null), folder, report);
        } catch (IOException e) {
            throw new WorkspaceException(file + ": " + e.getMessage(), e);
        }
        Main.console(spec).print(folder.resolve("index.html"));
        return 0;
    }

    /** Writes the gallery of a run into the folder of its editions. */
    static void write(Workspace workspace, Path folder, Report report) throws IOException {
        for (GalleryFile made : Gallery.of(report, name -> file(folder, name))) {
            workspace.write(made.folder(), made.name(), made.bytes());
        }
    }

    private static Optional<byte[]> file(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder.normalize()) && Files.isRegularFile(file)
                ? Workspace.published(file).value()
                : Optional.empty();
    }
}
