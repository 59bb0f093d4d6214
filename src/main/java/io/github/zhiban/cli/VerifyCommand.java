package io.github.zhiban.cli;

import io.github.zhiban.Artifact;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.PrintableText;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.Verifier;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import io.github.zhiban.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban verify}. */
@Command(
        name = "verify",
        description =
                "Checks PDFs, EPUBs and PPTX files, whoever made them: structure, fonts, links, PDF/UA-1, PDF/A-2a,"
                        + " EPUBCheck.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private static final Set<String> KINDS = Set.of("pdf", "epub", "pptx");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to check, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--check",
            paramLabel = "DEPTH",
            defaultValue = "full",
            description = "quick (own checks) or full (veraPDF and EPUBCheck as well) (default: ${DEFAULT-VALUE}).")
    private VerificationLevel depth = VerificationLevel.FULL;

    @Option(
            names = "--typography",
            description = "Print how often each rule of Chinese typesetting applied and was kept, over all files.")
    private boolean typography;

    @Mixin
    private ReportFiles reports = new ReportFiles();

    @Mixin
    private Verdict verdict = new Verdict();

    @Override
    public Integer call() {
        Console console = reports.console(spec);
        Verifier verifier = new Verifier(depth);
        List<ReportedArticle> files = new ArrayList<>();
        Outcome<List<Path>> found = Workspace.publishedFiles(paths);
        found.diagnostics().forEach(console::print);
        for (Path path : found.value()) {
            ReportedArticle file = check(path, verifier);
            file.findings().forEach(console::print);
            console.say(
                    "{}: {} errors, {} warnings",
                    PrintableText.of(file.source()),
                    count(file, Severity.ERROR),
                    count(file, Severity.WARNING));
            files.add(file);
        }
        if (typography) {
            TypographyTable.of(files).forEach(console::answer);
        }
        Report report = console.messages().translated(new Report(Version.number(), null, files, found.diagnostics()));
        reports.write(report, spec.commandLine().getOut());
        return verdict.of(report);
    }

    private static ReportedArticle check(Path path, Verifier verifier) {
        String name = Workspace.name(path);
        Outcome<Optional<byte[]>> read = Workspace.published(path);
        List<ReportedEdition> edition = read.value().stream()
                .map(bytes -> new Artifact(name, bytes))
                .map(file -> new ReportedEdition(
                        kind(name),
                        name,
                        file.bytes().length,
                        file.sha256(),
                        0,
                        List.of(),
                        verifier.check(name, file.bytes()),
                        null,
                        null))
                .toList();
        return new ReportedArticle(name, null, edition, read.diagnostics(), Map.of());
    }

    /** What a report calls the edition of a file that anybody may have made. */
    private static String kind(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KINDS.contains(extension) ? extension : "file";
    }

    private static long count(ReportedArticle file, Severity severity) {
        return file.findings().filter(d -> d.severity() == severity).count();
    }
}
