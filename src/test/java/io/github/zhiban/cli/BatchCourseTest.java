package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.report.JournalLine;
import io.github.zhiban.verify.report.PublishedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How batches go on after earlier runs, and after what went wrong. */
class BatchCourseTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path articles;
    private Path output;

    @BeforeEach
    void makeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        output = folder.resolve("output");
        for (String name : List.of("a", "c", "d")) {
            Files.writeString(articles.resolve(name + ".md"), "# 题\n\n一段文字，说一件事。");
        }
        Files.write(articles.resolve("b.md"), new byte[0]);
    }

    @Test
    void publishesAgainOnlyWhatHasChanged() throws IOException {
        assertThat(publish()).isEqualTo(1);
        assertThat(JournalLine.read(journal()).values())
                .flatExtracting(JournalLine::files)
                .extracting(PublishedFile::name)
                .containsExactly("a.epub", "c.epub", "d.epub");
        age();

        // As a run leaves it that was killed while it wrote, before an edition was lost and a source changed.
        Files.writeString(output.resolve("report.jsonl"), "{\"place\":\"/a", StandardOpenOption.APPEND);
        Files.delete(output.resolve("c.epub"));
        Files.writeString(articles.resolve("d.md"), "# 另一题\n\n一段文字，说一件事。");

        assertThat(publish()).isEqualTo(1);
        assertThat(anew()).containsOnly("c.epub", "d.epub", "report.json", "report.jsonl");
        assertThat(JournalLine.read(journal())).hasSize(journal().size());
    }

    @Test
    void writesNothingWhereNothingHasChanged() throws IOException {
        Files.delete(articles.resolve("b.md"));
        assertThat(publish("--gallery")).isZero();
        Map<String, String> before = files();
        age();

        StringWriter out = new StringWriter();
        assertThat(publish(out, "--gallery")).isZero();

        assertThat(anew()).isEmpty();
        assertThat(files()).isEqualTo(before);
        assertThat(out.toString()).isEqualToIgnoringNewLines("3 of 3 articles are as they were\n");
        assertThat(publish("--force")).isZero();
        assertThat(anew()).as("the same bytes are not written again").containsOnly("report.json", "report.jsonl");
    }

    @Test
    void publishesAgainWhereSomethingElseIsWanted() throws IOException {
        Files.delete(articles.resolve("b.md"));
        publish();
        for (List<String> wanted :
                List.of(List.of("--style", "modern"), List.of("--author", "某人"), List.of("--check", "quick"))) {
            StringWriter out = new StringWriter();
            publish(out, wanted.toArray(String[]::new));
            assertThat(out.toString()).as("%s", wanted).doesNotContain("as they were");
        }
    }

    @Test
    void publishesAgainWhenAPictureComesOrChanges() throws IOException {
        Files.delete(articles.resolve("b.md"));
        Files.writeString(articles.resolve("a.md"), "# 题\n\n一段文字。\n\n![图](p.png)");
        publish();
        StringWriter again = new StringWriter();
        publish(again);
        assertThat(again.toString())
                .contains("3 of 3 articles", "warnings and errors that an earlier run told of: 1, see report.json")
                .doesNotContain("MISSING_PICTURE");
        byte[] without = Files.readAllBytes(output.resolve("a.epub"));

        Files.write(
                articles.resolve("p.png"),
                png(
                        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=="));
        StringWriter out = new StringWriter();
        publish(out);
        assertThat(Files.readAllBytes(output.resolve("a.epub"))).isNotEqualTo(without);
        assertThat(out.toString()).contains("a.md: a.epub").contains("2 of 3 articles are as they were");

        out = new StringWriter();
        publish(out);
        assertThat(out.toString()).contains("3 of 3 articles are as they were");
    }

    @Test
    void namesWhatVanished() throws IOException {
        Files.delete(articles.resolve("b.md"));
        publish();
        Files.delete(articles.resolve("c.md"));
        Files.delete(articles.resolve("d.md"));
        Files.writeString(output.resolve("d.epub"), "changed by hand");

        StringWriter out = new StringWriter();
        assertThat(publish(out)).isZero();
        assertThat(out.toString())
                .contains("c.md: info SOURCE_GONE: The article is not there any more, but its editions are.");
        assertThat(output.resolve("c.epub")).exists();

        assertThat(publish("--prune")).isZero();
        assertThat(output.resolve("c.epub")).doesNotExist();
        assertThat(output.resolve("d.epub")).as("not ours any more").hasContent("changed by hand");
        assertThat(JournalLine.read(journal())).containsOnlyKeys("/a");
    }

    /** Whatever is edited, the files are those of a run into an empty folder. */
    @Test
    void endsWhereACleanRunEnds() throws IOException {
        Files.delete(articles.resolve("b.md"));
        Random random = new Random(7);
        List<String> names = List.of("a.md", "c.md", "d.md", "e.md", "f.html");
        for (int run = 0; run < 6; run++) {
            Path edited = articles.resolve(names.get(random.nextInt(names.size())));
            if (Files.exists(edited) && random.nextInt(3) == 0) {
                Files.delete(edited);
            } else {
                Files.writeString(edited, "<h1>题</h1><p>第" + random.nextInt(4) + "段文字，说一件事。</p>");
            }
            publish("--prune", "-e", "handout");
            Map<String, String> incremental = files();
            Path kept = output;
            output = folder.resolve("clean" + run);
            publish("-e", "handout");
            Map<String, String> clean = files();
            output = kept;

            assertThat(incremental.keySet()).isEqualTo(clean.keySet());
            incremental.keySet().removeIf(name -> name.startsWith("report"));
            for (String name : incremental.keySet()) {
                assertThat(incremental.get(name))
                        .as("%s after edit %d", name, run)
                        .isEqualTo(clean.get(name));
            }
        }
    }

    @Test
    void beginsNoFurtherArticleAfterOneThatFailed() throws IOException {
        StringWriter out = new StringWriter();

        assertThat(publish(out, "--fail-fast")).isEqualTo(1);

        assertThat(output.resolve("a.epub")).exists();
        assertThat(output.resolve("c.epub")).doesNotExist();
        assertThat(out.toString()).contains("error BATCH_STOPPED: The run was stopped before 2 of 4 articles");
        assertThat(Files.readString(output.resolve("report.json"))).contains("BATCH_STOPPED");
    }

    private static byte[] png(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private int publish(String... options) {
        return publish(new StringWriter(), options);
    }

    private int publish(StringWriter out, String... options) {
        String[] all = {
            "publish", articles.toString(), "-o", output.toString(), "-j", "1", "--check", "none", "--no-config"
        };
        List<String> arguments =
                Stream.concat(Arrays.stream(all), Arrays.stream(options)).toList();
        if (!arguments.contains("-e")) {
            arguments =
                    Stream.concat(arguments.stream(), Stream.of("-e", "epub")).toList();
        }
        return Main.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments.toArray(String[]::new));
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(output.resolve("report.jsonl"));
    }

    /** The files of the output folder, and what they hold. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : published()) {
            files.put(output.relativize(file).toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        }
        return files;
    }

    /** Makes all files old, so that those show which are written from now on. */
    private void age() throws IOException {
        for (Path file : published()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private List<String> anew() throws IOException {
        return published().stream()
                .filter(file -> file.toFile().lastModified() != LONG_AGO.toMillis())
                .map(file -> output.relativize(file).toString())
                .toList();
    }

    private List<Path> published() throws IOException {
        try (Stream<Path> below = Files.walk(output)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
