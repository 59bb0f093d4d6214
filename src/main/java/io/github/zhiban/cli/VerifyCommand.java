package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.Depth;
import io.github.zhiban.verify.Verifier;
import io.github.zhiban.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban verify}. */
@Command(
        name = "verify",
        description =
                "Checks PDFs and EPUBs, whoever made them: structure, fonts, links, PDF/UA-1, PDF/A-2a, EPUBCheck.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to check.")
    private List<Path> files = List.of();

    @Option(
            names = "--check",
            paramLabel = "DEPTH",
            defaultValue = "full",
            description = "quick (own checks) or full (veraPDF and EPUBCheck as well) (default: ${DEFAULT-VALUE}).")
    private Depth depth = Depth.FULL;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Verifier verifier = new Verifier(depth);
        boolean well = true;
        for (Path file : files) {
            List<Diagnostic> found = check(file, verifier);
            found.forEach(diagnostic -> Console.print(out, diagnostic));
            long errors = count(found, Severity.ERROR);
            out.println(String.format(
                    Locale.ROOT, "%s: %d errors, %d warnings", file, errors, count(found, Severity.WARNING)));
            well &= errors == 0;
        }
        return well ? 0 : 1;
    }

    private static List<Diagnostic> check(Path file, Verifier verifier) {
        Outcome<Optional<byte[]>> read = Workspace.published(file);
        return read.value()
                .map(bytes -> verifier.verify(Workspace.name(file), bytes))
                .orElse(read.diagnostics());
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream().filter(d -> d.severity() == severity).count();
    }
}
