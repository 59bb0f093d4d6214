package io.github.zhiban.bench;

import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Style;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.pictureset.Motifs;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a screenshot costs in print and on screens: an article with eight is published as handout and book, and so is
 * the same one without them. No two files are alike, so that none is remembered.
 */
final class ScreenshotCost {
    private static final int PICTURES = 8;
    private static final int WARM_UP = 3;
    private static final int RUNS = 5;

    private ScreenshotCost() {}

    /** Prints the table alone. */
    public static void main(String[] arguments) {
        Workspace workspace = new Workspace(Home.find(), Path.of("unused"), null);
        print(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new Zhiban(workspace.fonts()),
                workspace.style("classic"));
    }

    static void print(PrintStream out, Zhiban zhiban, Style style) {
        out.println();
        out.println("screenshots                  handout and book: CPU ms for each");
        print(out, zhiban, style, "full-screen", "1920 × 1040");
        print(out, zhiban, style, "full-screen-2x", "3024 × 1890");
    }

    private static void print(PrintStream out, Zhiban zhiban, Style style, String kind, String size) {
        List<Double> costs = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            List<byte[]> files = new ArrayList<>();
            for (int i = 0; i < PICTURES; i++) {
                files.add(Motifs.draw(kind, 1000 + run * PICTURES + i));
            }
            double with = CpuTime.once(() -> publish(zhiban, style, files));
            double without = CpuTime.once(() -> publish(zhiban, style, List.of()));
            if (run >= WARM_UP) {
                costs.add((with - without) / PICTURES);
            }
        }
        Collections.sort(costs);
        out.printf("%-28s %14.1f%n", size, costs.get(costs.size() / 2));
    }

    private static void publish(Zhiban zhiban, Style style, List<byte[]> files) {
        StringBuilder page = new StringBuilder("<html><body><article><h1>量一量</h1><p>这里只有一样东西。</p>");
        for (int i = 0; i < files.size(); i++) {
            page.append("<p><img src=\"").append(i).append(".png\" alt=\"画面\"/></p><p>上面是一个画面。</p>");
        }
        page.append("</article></body></html>");
        PictureSource pictures = address -> Outcome.of(
                Optional.of(new PictureFile(address, files.get(Integer.parseInt(address.replace(".png", ""))))));
        PublishRequest order =
                new PublishRequest(style, Set.of(Edition.HANDOUT, Edition.EBOOK), VerificationLevel.NONE, null);
        zhiban.publish(
                new SourceFile("measured.html", page.toString().getBytes(StandardCharsets.UTF_8)),
                pictures,
                order,
                stage -> {});
    }
}
