package io.github.zhiban.cli;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban styles}. */
@Command(
        name = "styles",
        description = "Lists the styles that ship; makes and checks your own.",
        mixinStandardHelpOptions = true)
final class StylesCommand implements Callable<Integer> {
    private static final String SPECIMEN = "specimen.md";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static Workspace workspace() {
        return new Workspace(Home.find(), Path.of("output"), null);
    }

    @Override
    public Integer call() {
        workspace().styleNames().forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    @Command(
            name = "new",
            description = "Makes the folder of a new style from one that ships.",
            mixinStandardHelpOptions = true)
    int create(
            @Parameters(paramLabel = "FOLDER", description = "The folder to make.") Path folder,
            @Option(
                            names = "--from",
                            paramLabel = "NAME",
                            defaultValue = "classic",
                            description = "The style to begin with (default: ${DEFAULT-VALUE}).")
                    String from) {
        workspace().copyStyle(from, folder);
        Main.console(spec)
                .say(
                        "Made {}; see what becomes of it with: zhiban styles check {}",
                        folder,
                        folder.isAbsolute() ? folder : Path.of(".").resolve(folder));
        return 0;
    }

    @Command(
            name = "check",
            description =
                    "Sets one of everything in a style, on pages, as a book and in every layout of slides, and says "
                            + "what does not fit.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "STYLE", description = "Its name, or its folder, as in ./my-style.") String style)
            throws IOException {
        Console console = Main.console(spec);
        Workspace workspace = workspace();
        Zhiban zhiban = new Zhiban(workspace.fonts(style));
        boolean fits = true;
        for (SlidesLayout layout : SlidesLayout.values()) {
            Set<Edition> editions =
                    layout == SlidesLayout.WIDE ? Set.of(Edition.HANDOUT, Edition.SLIDES) : Set.of(Edition.SLIDES);
            Style set = workspace.style(style, layout);
            String name = layout == SlidesLayout.WIDE ? SPECIMEN : "specimen-" + layout.fileKey() + ".md";
            fits &= print(
                    publish(zhiban, name, new PublishRequest(set, editions, VerificationLevel.QUICK, null)), console);
        }
        // A sheet of books shows its faults to EPUBCheck alone.
        Style set = workspace.style(style);
        Set<Edition> book = Set.of(Edition.EBOOK);
        fits &= print(publish(zhiban, SPECIMEN, new PublishRequest(set, book, VerificationLevel.FULL, null)), console);
        console.say(fits ? "Everything fits." : "Not everything fits.");
        return fits ? 0 : 1;
    }

    private static Publication publish(Zhiban zhiban, String name, PublishRequest request) throws IOException {
        return zhiban.publish(
                new SourceFile(name, specimen()), address -> Outcome.of(Optional.empty()), request, stage -> {});
    }

    private static boolean print(Publication made, Console console) {
        List<Diagnostic> found = Stream.concat(
                        made.diagnostics().stream(),
                        made.editions().stream()
                                .flatMap(edition -> edition.checks().stream())
                                .flatMap(check -> check.findings().stream()))
                .distinct()
                .filter(one -> one.severity() != Severity.INFO)
                .toList();
        found.forEach(console::print);
        return !made.editions().isEmpty() && found.stream().noneMatch(one -> one.severity() == Severity.ERROR);
    }

    private static byte[] specimen() throws IOException {
        try (InputStream file = Objects.requireNonNull(StylesCommand.class.getResourceAsStream(SPECIMEN))) {
            return file.readAllBytes();
        }
    }
}
