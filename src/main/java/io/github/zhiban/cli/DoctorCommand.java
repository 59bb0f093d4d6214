package io.github.zhiban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zhiban doctor}. */
@Command(
        name = "doctor",
        description = "Checks the installation: Java, fonts, styles, a trial article with all checks, the browser.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    /** A word of Latin, a formula and a table beside Han: each takes fonts and libraries of its own. */
    private static final String TRIAL = "# 试印\n\n一段中文与 Latin 文字，$a^2+b^2=c^2$。\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n";

    private static final long MEGABYTE = 1 << 20;
    /** Less is enough for short articles only. */
    private static final long MEMORY = 256 * MEGABYTE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private boolean well = true;

    @Override
    public Integer call() {
        java();
        try {
            Home home = Home.find();
            fine("{}: the folder of styles and fonts", home.folder());
            Workspace workspace = new Workspace(home, Path.of("output"), null);
            FontLibrary fonts = workspace.fonts();
            fine("{} font faces can be read", fonts.faces().size());
            List<String> styles = workspace.styleNames();
            styles.forEach(workspace::style);
            fine("Styles: {}", String.join(", ", styles));
            trial(workspace, fonts);
        } catch (WorkspaceException missing) {
            wrong(String.valueOf(missing.getMessage()));
        }
        terminal();
        browser();
        Main.console(spec).say(well ? "Everything is in order." : "Not everything is in order.");
        return well ? 0 : 1;
    }

    private void java() {
        long memory = Runtime.getRuntime().maxMemory();
        fine("Java {} ({})", System.getProperty("java.version"), System.getProperty("java.vendor"));
        if (memory < MEMORY) {
            doubtful(
                    "Java may use {} MB of memory, which is little: give it more with java -Xmx1g -jar zhiban.jar …",
                    memory / MEGABYTE);
        } else {
            fine("Java may use {} MB of memory", memory / MEGABYTE);
        }
    }

    /** What cannot be told from single parts is told by an article. */
    private void trial(Workspace workspace, FontLibrary fonts) {
        PublishRequest request = new PublishRequest(
                workspace.style("classic"), Set.of(Edition.HANDOUT, Edition.EBOOK), VerificationLevel.FULL, null);
        Publication made = new Zhiban(fonts)
                .publish(
                        new SourceFile("trial.md", TRIAL.getBytes(UTF_8)),
                        address -> Outcome.of(Optional.empty()),
                        request,
                        stage -> {});
        List<Diagnostic> errors = Stream.concat(
                        made.diagnostics().stream(),
                        made.editions().stream()
                                .flatMap(edition -> edition.checks().stream())
                                .flatMap(check -> check.findings().stream()))
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty() && made.editions().size() == request.editions().size()) {
            fine("A trial article was published, and veraPDF and EPUBCheck found nothing wrong");
        } else {
            wrong("A trial article could not be published as it should be");
            errors.forEach(Main.console(spec)::print);
        }
    }

    private void terminal() {
        Charset charset = System.out.charset();
        if (charset.equals(UTF_8)) {
            fine("The terminal takes UTF-8");
        } else {
            doubtful(
                    "The terminal takes {}, and Zhiban writes UTF-8: Chinese may be garbled (on Windows: chcp 65001)",
                    charset);
        }
    }

    private void browser() {
        if (Browser.opener().isPresent()) {
            fine("A browser can be opened for the preview");
        } else {
            doubtful("No browser can be opened from here: the preview prints its address instead");
        }
    }

    private void fine(String sentence, Object... parts) {
        line("bold,green", "ok", sentence, parts);
    }

    private void doubtful(String sentence, Object... parts) {
        line("bold,yellow", "note", sentence, parts);
    }

    private void wrong(String sentence) {
        well = false;
        line("bold,red", "wrong", sentence);
    }

    private void line(String style, String verdict, String sentence, Object... parts) {
        Console console = Main.console(spec);
        String word = console.messages().say(verdict);
        String said = parts.length == 0
                ? console.messages().translated(sentence)
                : console.messages().say(sentence, parts);
        console.print(console.coloured(style, word) + "\t" + said);
    }
}
