package io.github.zhiban.cli;

import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.report.JsonReport;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Journal;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.project.Configuration;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code zhiban publish}. */
@Command(
        name = "publish",
        description = "Publishes articles: NAME.html becomes NAME-handout.pdf, NAME-slides.pdf and NAME.epub.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The environment variable SOURCE_DATE_EPOCH (seconds since 1970) sets the date that the files bear;",
            "without it they bear the article's own, so that the same article gives the same bytes every time."
        })
final class PublishCommand implements Callable<Integer>, ConfigurableCommand {
    /**
     * An article in a process of its own may take as much wall-clock time as this many stages may take of the
     * processor's.
     */
    private static final long PATIENCE = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = {
                "Articles (.html, .htm, .mhtml, .md, .docx, .txt), folders with all articles below them, archives of "
                        + "such"
                        + " folders (.zip, .tar.gz), patterns such as 'notes/**/*.md', addresses of pages (with "
                        + "--fetch), or - for"
                        + " standard input."
            })
    private List<String> sources = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where the editions and report.json go (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Option(
            names = {"-s", "--style"},
            paramLabel = "NAME",
            defaultValue = "classic",
            description =
                    "A style that ships (see 'zhiban styles'), or the folder of your own (default: ${DEFAULT-VALUE}).")
    private String style = "classic";

    @Option(
            names = "--slides-layout",
            paramLabel = "LAYOUT",
            converter = LayoutNames.class,
            completionCandidates = LayoutNames.class,
            description =
                    "How slides stand on pages, of ${COMPLETION-CANDIDATES}; a4-3up prints three an A4 page beside "
                            + "lines for notes, notes each above what its author says there (default: what the style "
                            + "states, as a rule 16:9).")
    private @Nullable SlidesLayout slidesLayout;

    @Option(
            names = {"-e", "--editions"},
            paramLabel = "LIST",
            split = ",",
            converter = EditionNames.class,
            completionCandidates = EditionNames.class,
            description = "Which editions to make, of ${COMPLETION-CANDIDATES} (default: all but pptx and show).")
    private Set<Edition> editions = Edition.usual();

    @Mixin
    private ImagesOption images = new ImagesOption();

    @Mixin
    private FetchOptions fetch = new FetchOptions();

    @Option(
            names = "--check",
            paramLabel = "DEPTH",
            defaultValue = "quick",
            description =
                    "How finished files are checked: none, quick (own checks), full (veraPDF and EPUBCheck as well) "
                            + "(default: ${DEFAULT-VALUE}).")
    private VerificationLevel depth = VerificationLevel.QUICK;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many articles to work on at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--gallery",
            description =
                    "Write index.html beside the editions: covers, first pages, checks, and a search over all texts.")
    private boolean gallery;

    @Option(names = "--open", description = "Open the gallery, or else the first edition, when all is done.")
    private boolean open;

    @Option(names = "--fail-fast", description = "Begin no further article after one that failed.")
    private boolean failFast;

    @Option(
            names = "--force",
            description = "Publish everything anew, also articles of which nothing has changed since the last run.")
    private boolean force;

    @Option(names = "--prune", description = "Delete the editions of articles that are not in their folder any more.")
    private boolean prune;

    @Option(
            names = "--isolate",
            description = "Work on articles in processes of their own: one that is lost costs its article alone.")
    private boolean isolate;

    @Option(
            names = "--isolate-memory",
            paramLabel = "MIB",
            description = "The heap of each such process (default: ${DEFAULT-VALUE}).")
    private int isolateMemory = 1024;

    @Option(names = "--worker", hidden = true, description = "Publish the articles whose numbers standard input tells.")
    private boolean worker;

    @Option(
            names = "--follow-links",
            description = "Take articles that symbolic links in a folder lead to, wherever they lie.")
    private boolean followLinks;

    @Option(
            names = "--stage-seconds",
            paramLabel = "N",
            description = "How much processor time reading an article, and making each of its editions, may take"
                    + " (default: ${DEFAULT-VALUE}; checking a file four times as much).")
    private int stageSeconds = ArticleLimits.USUAL_SECONDS;

    @Mixin
    private MetadataOptions metadata = new MetadataOptions();

    @Option(
            names = "--cover",
            paramLabel = "FILE",
            description = "The picture on the cover of the book, in place of one that is drawn.")
    private @Nullable Path cover;

    @Option(
            names = "--kindle",
            description = "Make books that can be converted for Kindle: formulas are pictures, not MathML.")
    private boolean kindle;

    @Option(
            names = "--main",
            paramLabel = "CSS",
            description =
                    "A CSS selector for the element of a web page that holds the article, as in '#content' (default: "
                            + "it is"
                            + " found).")
    private @Nullable String main;

    @Mixin
    private ConfigurationOptions project = new ConfigurationOptions();

    @Mixin
    private ReportFiles reports = new ReportFiles();

    @Mixin
    private Verdict verdict = new Verdict();

    @Override
    public Optional<Path> configurationFile() {
        return project.file(sources);
    }

    @Override
    public void configured(Configuration found) {
        project.configured(found);
    }

    @Override
    public Integer call() throws Exception {
        Console console = reports.console(spec);
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new ParameterException(spec.commandLine(), "--output " + output + ": is not a folder");
        }
        Workspace workspace = fetch.open(new Workspace(Home.find(), output, images.folder()));
        Style layout = workspace.style(style, slidesLayout);
        PublishRequest order = new PublishRequest(
                kindle ? layout.forKindle() : layout,
                editions,
                depth,
                metadata.said(),
                project.metadata(),
                SourceDate.of(spec));
        PictureFile chosen = cover();
        order = chosen == null ? order : order.covered(chosen);
        if (main != null && !ArticleReader.isSelector(main)) {
            throw new ParameterException(spec.commandLine(), "--main " + main + ": is not a CSS selector");
        }
        order = main == null ? order : order.in(main);
        Outcome<List<Input>> inputs = workspace.inputs(sources, System.in, followLinks);
        if (worker) {
            WorkerPool.work(
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                    spec.commandLine().getOut(),
                    inputs.value(),
                    new ArticleRequests(workspace, order, project::about),
                    new InProcessPublisher(workspace, new Zhiban(workspace.fonts(style), limits())));
            return 0;
        }
        inputs.diagnostics().forEach(console::print);
        if (metadata.namesTitle() && inputs.value().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--title is the title of one article, and here are "
                            + inputs.value().size() + "; titles of several belong under 'articles:' in "
                            + Configuration.NAME);
        }
        workspace.tryOutput();
        Report report;
        boolean anew;
        try (Journal journal = workspace.journal();
                ArticlePublisher publisher = publisher(workspace, inputs.value());
                Interruption interruption = new Interruption()) {
            interruption.listen();
            var incremental = new IncrementalRun(journal, workspace, workspace.fingerprint(style), force);
            var requests = new ArticleRequests(workspace, order, project::about);
            Batch batch = new Batch(workspace, incremental, requests, publisher, console);
            report = batch.run(inputs, new BatchCourse(jobs, failFast, verdict::fails));
            incremental.gone(sources, prune).forEach(console::print);
            incremental.conclude();
            anew = incremental.isAnew();
            batch.missing().write(output, console);
            Workspace.writeReport(output.resolve("report.json"), JsonReport.write(report));
            reports.write(report, spec.commandLine().getOut());
            console.flush();
        }
        if (gallery && (anew || !workspace.holds("index.html"))) {
            GalleryCommand.write(workspace, output, report);
        }
        if (open) {
            open(report, console);
        }
        return verdict.of(report);
    }

    /** The gallery where it was written, else the first file. */
    private void open(Report report, Console console) {
        Optional<String> file = gallery
                ? Optional.of("index.html")
                : report.articles().stream()
                        .flatMap(article -> article.editions().stream())
                        .map(ReportedEdition::file)
                        .findFirst();
        if (file.isPresent()
                && !Browser.show(output.resolve(file.get()).toAbsolutePath().toUri())) {
            console.say("Nothing could be opened: {}", output.resolve(file.get()));
        }
    }

    private ArticlePublisher publisher(Workspace workspace, List<Input> inputs) {
        if (!isolate) {
            return new InProcessPublisher(workspace, new Zhiban(workspace.fonts(style), limits()));
        }
        if (isolateMemory < 64) {
            throw new ParameterException(spec.commandLine(), "--isolate-memory must be at least 64");
        }
        if (sources.contains("-")) {
            throw new ParameterException(
                    spec.commandLine(), "--isolate cannot take standard input: save the article and name its file");
        }
        return new WorkerPool(
                isolateMemory,
                spec.root().commandLine().getParseResult().originalArgs(),
                inputs,
                PATIENCE * stageSeconds);
    }

    private ArticleLimits limits() {
        if (stageSeconds < 1) {
            throw new ParameterException(spec.commandLine(), "--stage-seconds must be at least 1");
        }
        return ArticleLimits.ofSeconds(stageSeconds);
    }

    private @Nullable PictureFile cover() {
        Path file = cover;
        if (file == null) {
            return null;
        }
        PictureFile picture = Workspace.published(file)
                .value()
                .map(bytes -> new PictureFile(Workspace.name(file), bytes))
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--cover " + file + ": there is no such file"));
        if (!picture.isPicture()) {
            throw new ParameterException(spec.commandLine(), "--cover " + file + ": is not a picture");
        }
        return picture;
    }
}
