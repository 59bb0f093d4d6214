package io.github.zhiban.cli;

import io.github.zhiban.BookSource;
import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.book.BookCodes;
import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Style;
import io.github.zhiban.epub.Revision;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.report.JsonReport;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.workspace.BookFolder;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceException;
import io.github.zhiban.workspace.project.BookSettings;
import io.github.zhiban.workspace.project.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban book}. */
@Command(
        name = "book",
        description = "Publishes many articles as one book: NAME-handout.pdf and NAME.epub, with parts, one table of"
                + " contents, links between the chapters, and an index.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The order of the chapters is that of book.yaml, SUMMARY.md, mkdocs.yml, _sidebar.md or the plain sidebar"
                    + " of VuePress and VitePress; without any of them folders are parts, and weights in the front "
                    + "matter"
                    + " and then file names tell the order."
        })
final class BookCommand implements Callable<Integer>, ConfigurableCommand {
    private static final Set<Edition> POSSIBLE = EnumSet.of(Edition.HANDOUT, Edition.EBOOK);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "The folder of the book, its book.yaml, or articles.")
    private List<String> sources = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where the editions and report.json go (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("output");

    @Option(names = "--name", paramLabel = "NAME", description = "What the files are called (default: as the folder).")
    private @Nullable String name;

    @Option(
            names = {"-s", "--style"},
            paramLabel = "NAME",
            defaultValue = "classic",
            description = "A style that ships (see 'zhiban styles'), or the folder of your own (default: that of"
                    + " book.yaml, else classic).")
    private String style = "classic";

    @Option(
            names = {"-e", "--editions"},
            paramLabel = "LIST",
            split = ",",
            converter = EditionNames.class,
            description = "Which editions to make, of handout, epub (default: both).")
    private Set<Edition> editions = EnumSet.copyOf(POSSIBLE);

    @Option(
            names = "--cover",
            paramLabel = "FILE",
            description = "The cover, which is the first page of the PDF as well (default: one is made for the ebook).")
    private @Nullable Path cover;

    @Option(
            names = "--kindle",
            description = "Make a book that can be converted for Kindle: formulas are pictures, not MathML.")
    private boolean kindle;

    @Option(
            names = "--main",
            paramLabel = "CSS",
            description =
                    "A CSS selector for the element of a web page that holds a chapter, as in '#content' (default: "
                            + "it is"
                            + " found).")
    private @Nullable String main;

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
            names = "--follow-links",
            description = "Take articles that symbolic links in a folder lead to, wherever they lie.")
    private boolean followLinks;

    @Mixin
    private MetadataOptions metadata = new MetadataOptions();

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
        if (!isStated("--editions")) {
            // A project may want decks of its articles, and a book has none.
            editions.retainAll(POSSIBLE);
        }
        if (editions.isEmpty() || !POSSIBLE.containsAll(editions)) {
            throw new ParameterException(spec.commandLine(), "a book has the editions handout and epub only");
        }
        if (main != null && !ArticleReader.isSelector(main)) {
            throw new ParameterException(spec.commandLine(), "--main " + main + ": is not a CSS selector");
        }
        Workspace workspace = fetch.open(new Workspace(Home.find(), output, images.folder()));
        Optional<BookSettings> settings = settings();
        String layout =
                isStated("--style") ? style : settings.map(BookSettings::style).orElse(style);
        BookFolder folder = workspace.book(sources, settings.orElse(null), followLinks);
        String called = name == null ? folder.name() : name;
        workspace.tryOutput();

        List<Diagnostic> diagnostics = new ArrayList<>(folder.diagnostics());
        BookSource book = read(folder, called, diagnostics);
        Style look = workspace.style(layout);
        if (book.chapters().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    BookCodes.BOOK_EMPTY,
                    Location.of(String.join(" ", sources)),
                    "There is no article to make a book of.",
                    "Name the folder of the articles, or the articles."));
            return finish(console, look.name(), List.of(), diagnostics);
        }
        PublishRequest order = new PublishRequest(
                        kindle ? look.forKindle() : look,
                        editions,
                        depth,
                        metadata.said(),
                        project.metadata(),
                        SourceDate.of(spec))
                .about(settings.map(BookSettings::metadata)
                        .orElse(MetadataPatch.NONE)
                        .over(folder.about()))
                .at("book:" + called, earlier(workspace, called));
        order = main == null ? order : order.in(main);
        order = cover(settings, diagnostics).map(order::covered).orElse(order);
        StageTimer timer = new StageTimer();
        Publication publication = new Zhiban(workspace.fonts(layout), ArticleLimits.USUAL)
                .publish(book, workspace.pictures(folder, address -> {}), order, timer);
        timer.stop();
        ReportedArticle made = new Delivery(workspace, "")
                .deliver(publication, timer, new TreeMap<>())
                .article();
        int code = finish(console, order.style().name(), List.of(made), diagnostics);
        MissingPictures missing = new MissingPictures();
        missing.add(publication.missingPictures());
        missing.write(output, console);
        return code;
    }

    /** Whether an option stands on the command line itself. */
    private boolean isStated(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private int finish(Console console, String style, List<ReportedArticle> made, List<Diagnostic> diagnostics) {
        Report report =
                console.messages().translated(new Report(Version.number(), style, made, List.copyOf(diagnostics)));
        report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .forEach(console::print);
        report.articles().forEach(article -> console.print(article, false));
        Workspace.writeReport(output.resolve("report.json"), JsonReport.write(report));
        reports.write(report, spec.commandLine().getOut());
        return verdict.of(report);
    }

    private Optional<BookSettings> settings() {
        try {
            return Workspace.bookSettings(sources);
        } catch (WorkspaceException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static BookSource read(BookFolder folder, String name, List<Diagnostic> diagnostics) {
        List<BookSource.Chapter> chapters = new ArrayList<>();
        for (String place : folder.articles().keySet()) {
            Outcome<Optional<SourceFile>> file = folder.read(place);
            diagnostics.addAll(file.diagnostics());
            file.value().ifPresent(found -> chapters.add(new BookSource.Chapter(place, found)));
        }
        return new BookSource(name, folder.name(), chapters, folder.outline());
    }

    private Optional<PictureFile> cover(Optional<BookSettings> settings, List<Diagnostic> diagnostics) {
        Path file = cover != null ? cover : settings.map(BookSettings::cover).orElse(null);
        if (file == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "--cover " + file + ": there is no such file");
        }
        Outcome<Optional<PictureFile>> read = Workspace.picture(file);
        diagnostics.addAll(read.diagnostics());
        return read.value();
    }

    private static @Nullable Revision earlier(Workspace workspace, String name) {
        return workspace
                .beginning(Edition.EBOOK.fileName(name))
                .flatMap(Revision::of)
                .orElse(null);
    }
}
