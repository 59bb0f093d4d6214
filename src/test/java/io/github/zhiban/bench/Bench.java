package io.github.zhiban.bench;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Prints what a publication costs: warm, cold, and as articles grow.
 *
 * <p>Arguments: an article (default: the sample) and the style.
 */
public final class Bench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Workspace workspace = new Workspace(Home.find(), Path.of("unused"), null);
    private final Zhiban zhiban = new Zhiban(workspace.fonts());
    private final Path path;
    private final SourceFile article;
    private final PictureSource pictures;
    private final String style;

    private Bench(Path path, String style) {
        this.path = path;
        this.style = style;
        article = Workspace.input(path).read().value().orElseThrow();
        pictures = workspace.pictures(Workspace.input(path));
    }

    /** Runs all tables. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Bench bench = new Bench(
                Path.of(args.length > 0 ? args[0] : "source/aigc-overview.html"),
                args.length > 1 ? args[1] : "classic");
        OUT.printf(
                "%s, %d bytes, style %s, Java %s%n%n",
                bench.path, bench.article.bytes().length, bench.style, System.getProperty("java.version"));
        bench.warm();
        bench.tagging();
        new Cold(OUT, bench.path, bench.style).print();
        bench.growth();
        bench.cleaning();
        ScreenshotCost.print(OUT, bench.zhiban, bench.workspace.style(bench.style));
        new MediaCost(OUT, bench.workspace.fonts(), file -> bench.publish(file, Edition.usual())).print();
    }

    private void warm() {
        OUT.println("warm                    CPU ms   articles a second and core");
        row("clean", CpuTime.warm(() -> new ArticleReader().read(article)));
        for (Edition edition : Edition.values()) {
            row(edition.key(), CpuTime.warm(() -> publish(article, Set.of(edition))));
        }
        row("all three", CpuTime.warm(() -> publish(article, Edition.usual())));
        OUT.println();
    }

    /** What tags cost, in percent of a publication without them. */
    private void tagging() throws InterruptedException {
        OUT.println("tagging                 CPU ms   % of the rest");
        for (Edition edition : List.of(Edition.HANDOUT, Edition.SLIDES)) {
            double whole = CpuTime.warm(() -> publish(article, Set.of(edition)));
            byte[] file = publication(article, Set.of(edition))
                    .editions()
                    .getFirst()
                    .artifact()
                    .bytes();
            double making = TaggingShare.of(() -> publish(article, Set.of(edition))) * whole;
            double tags = making + TaggingShare.writing(file);
            OUT.printf("%-20s %9.1f   %8.1f%n", edition.key(), tags, 100 * tags / (whole - tags));
        }
        OUT.println();
    }

    private static void row(String name, double milliseconds) {
        OUT.printf("%-20s %9.1f   %8.1f%n", name, milliseconds, 1000 / milliseconds);
    }

    private void publish(SourceFile source, Set<Edition> editions) {
        if (publication(source, editions).editions().size() != editions.size()) {
            throw new IllegalStateException("an edition is missing");
        }
    }

    private Publication publication(SourceFile source, Set<Edition> editions) {
        PublishRequest order = new PublishRequest(workspace.style(style), editions, VerificationLevel.NONE, null);
        return zhiban.publish(source, pictures, order, stage -> {});
    }

    private void growth() {
        OUT.println("growth                   bytes     CPU ms   CPU ms for 1×");
        for (int times : new int[] {1, 4, 16, 64}) {
            SourceFile grown = Grown.by(times, article);
            double cost = CpuTime.warm(() -> publish(grown, Edition.usual()), 1);
            OUT.printf("%3d×              %12d %10.0f   %13.1f%n", times, grown.bytes().length, cost, cost / times);
        }
    }

    /** What reading alone costs, from an article of median size (9.7 KB in a census of 34,550) up to the largest. */
    private void cleaning() {
        OUT.println();
        OUT.println("clean                    bytes     CPU ms   CPU ms for 10 KB");
        ArticleReader reader = new ArticleReader();
        for (int bytes : new int[] {9_700, 50_000, 160_000, 500_000, 1_500_000}) {
            SourceFile sized = Grown.to(bytes, article);
            int length = sized.bytes().length;
            double cost = CpuTime.warm(() -> reader.read(sized));
            OUT.printf(
                    "%-20s %9d %10.2f   %16.2f%n",
                    bytes == 9_700 ? "median" : "", length, cost, cost * 10_000 / length);
        }
    }
}
