package io.github.zhiban.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.Publication;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.press.Press;
import io.github.zhiban.workspace.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ZhibanSparkTest {
    private static final int ARTICLES = 10;

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String article(int number) {
        return "<html><head><title>第 " + number + " 课</title></head><body><article><h1>第 " + number
                + " 课</h1><p>先写数据库，再删缓存；读的时候先看缓存，没有再去查库，查到以后放回缓存。</p>"
                + "<h2>为什么</h2><p>顺序反过来，并发的读会把旧的数据放回缓存，从此一直是错的。</p><img src=\"图.png\"></article></body></html>";
    }

    private int run(String... more) {
        return new CommandLine(new ZhibanSpark())
                .execute(Stream.concat(
                                Stream.of(
                                        "--input",
                                        folder.resolve("in").toString(),
                                        "--output",
                                        folder.resolve("out").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("out/editions"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return found;
    }

    @Test
    void makesWhatOneMachineMakesAndNothingTwice() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/course"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(in.resolve("lesson-" + i + ".html"), article(i));
        }
        Files.write(in.resolve("empty.html"), new byte[0]);

        assertThat(run("--editions", "handout,epub")).isEqualTo(1);

        List<Row> results = spark.read()
                .parquet(folder.resolve("out/results").toString())
                .orderBy("source")
                .collectAsList();
        assertThat(results).hasSize(ARTICLES);
        List<Row> poison =
                spark.read().parquet(folder.resolve("out/poison").toString()).collectAsList();
        assertThat(poison).singleElement().satisfies(row -> {
            assertThat(row.<String>getAs("source")).isEqualTo("course/empty.html");
            assertThat(row.getList(row.fieldIndex("findings")).toString()).contains("EMPTY_FILE");
        });
        Press press = Press.open(Home.find().folder());
        for (int i = 0; i < ARTICLES; i++) {
            String name = "course/lesson-" + i + ".html";
            Publication alone = press.publish(
                    name,
                    article(i).getBytes(StandardCharsets.UTF_8),
                    address -> Outcome.of(Optional.empty()),
                    press.request("classic")
                            .only(Edition.HANDOUT, Edition.EBOOK)
                            .at(name, null));
            Path made = folder.resolve("out/editions/" + results.get(i).<String>getAs("key"));
            assertThat(alone.editions()).hasSize(2);
            for (var edition : alone.editions()) {
                assertThat(made.resolve(edition.artifact().fileName()))
                        .hasBinaryContent(edition.artifact().bytes());
            }
        }
        assertThat(folder.resolve("out/_temporary")).doesNotExist();
        assertThat(folder.resolve("out/index.html")).content().contains("第 7 课", "lesson-7-handout.pdf");

        Map<String, FileTime> before = files();
        assertThat(run("--editions", "handout,epub")).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        Files.createDirectories(folder.resolve("in"));

        assertThat(run("--editions", "film")).isEqualTo(2);
        assertThat(run("--check", "hard")).isEqualTo(2);
    }
}
