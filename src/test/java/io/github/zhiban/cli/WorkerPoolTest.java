package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in processes of their own. */
class WorkerPoolTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheSameFiles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.md"), "# 桥\n\n一段文字，说一件事。");
        Files.writeString(articles.resolve("c.md"), "# 路\n\n另一段文字。");
        assertThat(publish(articles, "here")).isZero();
        assertThat(publish(articles, "apart", "--isolate", "--isolate-memory", "256"))
                .isZero();
        for (String edition : List.of("a.epub", "c.epub")) {
            assertThat(folder.resolve("apart").resolve(edition))
                    .hasSameBinaryContentAs(folder.resolve("here").resolve(edition));
        }
    }

    @Test
    void losesTheArticleWhoseProcessIsLost() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.md"), "# 桥\n\n一段文字，说一件事。");
        Files.writeString(articles.resolve("c.md"), "# 路\n\n另一段文字。");
        Set<Long> others =
                ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        Thread killer = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.interrupted()) {
                Optional<ProcessHandle> child = ProcessHandle.current()
                        .children()
                        .filter(process -> !others.contains(process.pid()) && isWorker(process))
                        .findFirst();
                if (child.isPresent()) {
                    child.get().destroyForcibly();
                    return;
                }
            }
        });

        assertThat(publish(articles, "lost", "--isolate")).isEqualTo(1);

        killer.interrupt();
        assertThat(Files.readString(folder.resolve("lost").resolve("report.json")))
                .contains("The process that worked on this article was lost: ");
        assertThat(folder.resolve("lost").resolve("a.epub")).doesNotExist();
        assertThat(folder.resolve("lost").resolve("c.epub")).exists();
    }

    /** Not the helper that Java starts processes with. */
    private static boolean isWorker(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    private int publish(Path articles, String output, String... options) {
        StringWriter out = new StringWriter();
        List<String> all = Stream.concat(
                        Stream.of(
                                "publish",
                                articles.toString(),
                                "-o",
                                folder.resolve(output).toString(),
                                "-e",
                                "epub"),
                        Stream.concat(Stream.of("-j", "1", "--check", "none", "--no-config"), Stream.of(options)))
                .toList();
        return Main.run(new PrintWriter(out, true), new PrintWriter(out, true), all.toArray(String[]::new));
    }
}
