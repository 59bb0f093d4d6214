package io.github.zhiban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.project.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban init}. */
@Command(
        name = "init",
        description = "Writes a zhiban.yaml to start from: what holds for all articles of a folder.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final String TEMPLATE = "zhiban.yaml";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder of the articles (default: the current one).")
    private Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Path file = folder.resolve(Configuration.NAME);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
        }
        if (Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), file + ": is there already, and was left as it is");
        }
        Workspace.writeReport(file, template().getBytes(UTF_8));
        Main.console(spec).say("{} written; every line of it is explained there", file);
        return 0;
    }

    /** What a new configuration says. */
    static String template() throws IOException {
        try (InputStream in = Objects.requireNonNull(InitCommand.class.getResourceAsStream(TEMPLATE))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
