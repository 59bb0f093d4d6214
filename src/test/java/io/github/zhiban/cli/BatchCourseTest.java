package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.verify.report.JournalLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How batches go on after what went wrong. */
class BatchCourseTest {
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
    void writesALineForEachArticleAndPassesOverWhatIsDone() throws IOException {
        assertThat(publish()).isEqualTo(1);
        List<String> lines = journal();
        assertThat(lines).hasSize(4);
        assertThat(lines.stream().flatMap(line -> JournalLine.read(line).stream()))
                .filteredOn(JournalLine::succeeded)
                .extracting(JournalLine::files)
                .containsExactly(List.of("a.epub"), List.of("c.epub"), List.of("d.epub"));

        // As a run leaves it that was killed while it wrote, before an edition was lost and a source changed.
        Files.writeString(output.resolve("report.jsonl"), "{\"key\":\"x", StandardOpenOption.APPEND);
        Files.delete(output.resolve("c.epub"));
        Files.writeString(articles.resolve("d.md"), "# 另一题\n\n一段文字，说一件事。");

        assertThat(publish("--resume")).isEqualTo(1);
        assertThat(output.resolve("c.epub")).exists();
        assertThat(journal()).as("b, c and d again, after the broken line").hasSize(4 + 1 + 3);
        assertThat(JournalLine.read(journal().get(4))).isEqualTo(Optional.empty());
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

    private int publish(String... options) {
        return publish(new StringWriter(), options);
    }

    private int publish(StringWriter out, String... options) {
        String[] all = {
            "publish",
            articles.toString(),
            "-o",
            output.toString(),
            "-e",
            "epub",
            "-j",
            "1",
            "--check",
            "none",
            "--no-config"
        };
        String[] arguments =
                Stream.concat(Arrays.stream(all), Arrays.stream(options)).toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments);
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(output.resolve("report.jsonl"));
    }
}
