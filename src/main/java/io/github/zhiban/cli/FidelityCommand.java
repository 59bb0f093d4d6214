package io.github.zhiban.cli;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Style;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.BodyText;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.PublishedText;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.fidelity.Fidelity;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban fidelity}. */
@Command(
        name = "fidelity",
        description = "Measures whether everything that articles say is in their handouts and EPUBs, in order. Writes"
                + " nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Counted are Han characters, letters and digits. 'kept' is the share of the article's body that the"
                    + " edition holds in",
            "order; 'extra' is the share of the edition's body that is not the article's; 'furniture' is the share of"
                    + " all its text",
            "that is the edition's own: title block, contents, running heads, notes on links, places of missing"
                    + " pictures."
        })
final class FidelityCommand implements Callable<Integer> {
    private static final EnumSet<Edition> EDITIONS = EnumSet.of(Edition.HANDOUT, Edition.EBOOK);
    private static final int GAPS_SHOWN = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Articles, or folders of them.")
    private List<String> sources = List.of();

    @Option(
            names = {"-s", "--style"},
            paramLabel = "NAME",
            defaultValue = "classic",
            description = "The style to publish in (default: ${DEFAULT-VALUE}).")
    private String style = "classic";

    @Option(
            names = "--least",
            paramLabel = "PERCENT",
            defaultValue = "99.9",
            description = "What must be kept of every article (default: ${DEFAULT-VALUE}).")
    private double least = 99.9;

    @Option(
            names = "--most",
            paramLabel = "PERCENT",
            defaultValue = "1",
            description = "How much of all editions' bodies may be extra (default: ${DEFAULT-VALUE}).")
    private double most = 1;

    @Option(names = "--gaps", description = "Show the first places where something is missing (-) or extra (+).")
    private boolean gaps;

    @Option(
            names = "--ledger",
            description = "List where each part of the source stands, and whether it was printed, moved, or dropped"
                    + " and why.")
    private boolean listing;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Workspace workspace = new Workspace(Home.find(), Path.of("output"), null);
        Zhiban zhiban = new Zhiban(workspace.fonts());
        Style layout = workspace.style(style);
        Outcome<List<Input>> files = workspace.inputs(sources, System.in);
        files.diagnostics().forEach(Main.console(spec)::print);
        Map<Edition, Sum> sums = new EnumMap<>(Edition.class);
        EDITIONS.forEach(edition -> sums.put(edition, new Sum()));
        boolean well = !files.hasErrors();
        for (Input input : files.value()) {
            Optional<SourceFile> file = input.read().value();
            if (file.isEmpty()) {
                well = false;
                continue;
            }
            PublishRequest order = new PublishRequest(layout, EDITIONS, VerificationLevel.NONE, null);
            Publication publication = zhiban.publish(file.get(), workspace.pictures(input), order, stage -> {});
            well &= report(file.get(), publication, sums, out);
        }
        sums.forEach((edition, sum) -> out.println(sum.line("all", edition)));
        return well && sums.values().stream().allMatch(sum -> sum.extraShare() * 100 < most) ? 0 : 1;
    }

    private boolean report(SourceFile file, Publication publication, Map<Edition, Sum> sums, PrintWriter out)
            throws IOException {
        String body = new BodyText().of(file);
        boolean well = publication.editions().size() == EDITIONS.size();
        if (!well) {
            out.println(file.stem() + ": not every edition could be made");
        }
        Ledger ledger = new ArticleReader().ledger(file).orElseGet(() -> new Ledger(List.of()));
        List<Ledger.Entry> unaccounted = ledger.unaccounted();
        if (listing) {
            ledger.entries().forEach(entry -> out.println(line(entry)));
        }
        if (!unaccounted.isEmpty()) {
            out.println(file.stem() + ": nobody knows what became of " + unaccounted.size() + " parts of the source");
            unaccounted.stream()
                    .limit(gaps ? GAPS_SHOWN : 0)
                    .forEach(entry -> out.println("  ? " + entry.at() + " " + entry.what()));
        }
        well &= unaccounted.isEmpty();
        for (Publication.PublishedEdition edition : publication.editions()) {
            PublishedText text = PublishedText.of(edition.artifact().bytes());
            Fidelity fidelity = Fidelity.of(body, text.body());
            int furniture = Fidelity.of("", text.furniture()).published();
            Sum sum = new Sum();
            sum.add(fidelity, furniture);
            Optional.ofNullable(sums.get(edition.edition())).ifPresent(total -> total.add(fidelity, furniture));
            out.println(sum.line(file.stem(), edition.edition()));
            if (gaps) {
                print("-", fidelity, out);
                print("+", Fidelity.of(text.body(), body), out);
            }
            well &= fidelity.keptShare() * 100 >= least;
        }
        return well;
    }

    private static String line(Ledger.Entry entry) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "%s %s %s: %s",
                entry.at(),
                entry.fate().name().toLowerCase(Locale.ROOT),
                entry.reason() == null ? kind : entry.reason().key(),
                entry.what());
    }

    private static void print(String sign, Fidelity compared, PrintWriter out) {
        compared.gaps().stream().limit(GAPS_SHOWN).forEach(gap -> out.println("  " + sign + " " + gap));
    }

    /** Counts over one article or many. */
    private static final class Sum {
        private long characters;
        private long kept;
        private long published;
        private long furniture;

        void add(Fidelity fidelity, int furnitureCharacters) {
            furniture += furnitureCharacters;
            characters += fidelity.characters();
            kept += fidelity.kept();
            published += fidelity.published();
        }

        double extraShare() {
            return share(published - kept, published, 0);
        }

        private static double share(long part, long whole, double ofNothing) {
            return whole == 0 ? ofNothing : (double) part / whole;
        }

        String line(String name, Edition edition) {
            return String.format(
                    Locale.ROOT,
                    "%-32s %-8s %8d characters  kept %7.3f %%  extra %6.2f %%  furniture %6.2f %%",
                    name,
                    edition.key(),
                    characters,
                    100 * share(kept, characters, 1),
                    100 * extraShare(),
                    100 * share(furniture, furniture + published, 0));
        }
    }
}
