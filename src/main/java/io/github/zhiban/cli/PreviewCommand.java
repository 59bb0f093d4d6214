package io.github.zhiban.cli;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.preview.PreviewServer;
import io.github.zhiban.preview.PreviewSession;
import io.github.zhiban.preview.Publisher;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.FolderWatcher;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceException;
import io.github.zhiban.workspace.project.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban preview}. */
@Command(
        name = "preview",
        description =
                "Shows handout, slides and book in the browser, and shows them anew whenever a source or the style"
                        + " changes.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PreviewCommand implements Callable<Integer>, ConfigurableCommand, Publisher {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Articles, or folders of them.")
    private List<String> sources = List.of();

    @Option(
            names = {"-s", "--style"},
            paramLabel = "NAME",
            defaultValue = "classic",
            description = "The style to begin with (default: ${DEFAULT-VALUE}).")
    private String style = "classic";

    @Option(
            names = "--slides-layout",
            paramLabel = "LAYOUT",
            converter = LayoutNames.class,
            completionCandidates = LayoutNames.class,
            description = "How slides stand on pages, of ${COMPLETION-CANDIDATES}.")
    private @Nullable SlidesLayout slidesLayout;

    @Mixin
    private ImagesOption images = new ImagesOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port to listen on, on this machine alone (default: any that is free).")
    private int port;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @Mixin
    private ConfigurationOptions project = new ConfigurationOptions();

    private @Nullable Workspace workspace;
    private @Nullable Zhiban zhiban;

    @Override
    public Optional<Path> configurationFile() {
        return project.file(sources);
    }

    @Override
    public void configured(Configuration found) {
        project.configured(found);
    }

    @Override
    public Integer call() throws IOException {
        Console console = Main.console(spec);
        workspace = new Workspace(Home.find(), Path.of("output"), images.folder());
        zhiban = new Zhiban(workspace.fonts(style));
        Look look = look();
        PreviewSession session = new PreviewSession(this, look);
        if (session.inputs().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no article in " + String.join(", ", sources));
        }
        try (PreviewServer server = new PreviewServer(session, port);
                FolderWatcher watcher = new FolderWatcher(watched(session))) {
            console.say("Preview, articles: {}", session.inputs().size());
            console.answer("  " + server.address());
            console.say("Ctrl-C ends it.");
            console.flush();
            Thread.ofVirtual().start(() -> session.shown(0));
            if (open && !Browser.show(URI.create(server.address()))) {
                console.say("No browser could be opened: open the address yourself.");
            }
            watcher.run(changed -> changed(session, changed));
        }
        return 0;
    }

    private void changed(PreviewSession session, Set<Path> changed) {
        Path own = ownStyle(session.look().style());
        session.filesChanged(changed, own != null && changed.stream().anyMatch(file -> file.startsWith(own)));
    }

    private Look look() {
        SlidesLayout stated = workspace().style(style, slidesLayout).policies().slides();
        return new Look(style, stated.key());
    }

    /** Where articles, their pictures and an own style lie. */
    private Set<Path> watched(PreviewSession session) {
        Set<Path> folders = new LinkedHashSet<>();
        for (String source : sources) {
            Path path = Path.of(source).toAbsolutePath().normalize();
            Path parent = path.getParent();
            folders.add(Files.isDirectory(path) || parent == null ? path : parent);
        }
        Path own = ownStyle(session.look().style());
        if (own != null) {
            folders.add(own);
        }
        return folders;
    }

    private static @Nullable Path ownStyle(String style) {
        return style.contains("/") || style.contains("\\")
                ? Path.of(style).toAbsolutePath().normalize()
                : null;
    }

    @Override
    public List<Input> inputs() {
        Outcome<List<Input>> found = workspace().inputs(sources, InputStream.nullInputStream());
        return found.value();
    }

    @Override
    public Looks looks() {
        Set<String> styles = new LinkedHashSet<>(workspace().styleNames());
        styles.add(style);
        return new Looks(
                List.copyOf(styles),
                Arrays.stream(SlidesLayout.values()).map(SlidesLayout::key).toList());
    }

    @Override
    public Shown publish(Input input, Order order) {
        long began = System.nanoTime();
        Outcome<Optional<SourceFile>> read = input.read();
        if (read.value().isEmpty()) {
            return new Shown(order, "", nothing(input, read.diagnostics()), problem(read.diagnostics()), 0);
        }
        SourceFile file = read.value().get();
        String text = new String(file.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        try {
            PublishRequest request = new PublishRequest(
                    workspace()
                            .style(
                                    order.look().style(),
                                    SlidesLayout.named(order.look().slidesLayout())
                                            .orElse(null)),
                    order.editions(),
                    order.checked() ? VerificationLevel.QUICK : VerificationLevel.NONE,
                    input.path().map(project::about).orElse(MetadataPatch.NONE),
                    project.metadata(),
                    null);
            Publication publication = zhiban().publish(file, workspace().pictures(input), request, stage -> {});
            long took = (System.nanoTime() - began) / 1_000_000;
            if (!order.checked()) {
                Main.console(spec).print(input.name() + ": " + took + " ms");
            }
            String problem = publication.editions().isEmpty() ? problem(publication.diagnostics()) : "";
            return new Shown(order, text, publication, problem, took);
        } catch (WorkspaceException wrongStyle) {
            String message = Main.messages(spec).translated(String.valueOf(wrongStyle.getMessage()));
            Main.console(spec).answer("zhiban: " + message);
            return new Shown(order, text, nothing(input, List.of()), message, 0);
        }
    }

    private static Publication nothing(Input input, List<Diagnostic> diagnostics) {
        return new Publication(input.name(), null, List.of(), List.of(), diagnostics);
    }

    private String problem(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(this::said)
                .map(Diagnostic::message)
                .findFirst()
                .orElseGet(() -> Main.messages(spec).say("There is nothing to show."));
    }

    @Override
    public Diagnostic said(Diagnostic finding) {
        return Main.messages(spec).translated(finding);
    }

    @Override
    public String language() {
        return Main.messages(spec).isEnglish() ? "en" : "zh-CN";
    }

    private Workspace workspace() {
        if (workspace == null) {
            throw new IllegalStateException("not called yet");
        }
        return workspace;
    }

    private Zhiban zhiban() {
        if (zhiban == null) {
            throw new IllegalStateException("not called yet");
        }
        return zhiban;
    }
}
