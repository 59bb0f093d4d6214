package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhiban.workspace.project.Configuration;
import io.github.zhiban.workspace.project.ConfigurationReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    private final StringWriter console = new StringWriter();

    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void article() throws IOException {
        article = Files.createDirectories(folder.resolve("articles")).resolve("one.md");
        Files.writeString(article, "# 石桥\n\n桥是跨水的路。石桥耐久，木桥易朽。\n");
    }

    @Test
    void setsOptionsAndMetadata() throws IOException {
        configure("""
            editions: epub
            output: made
            metadata: {author: 甲, rights: CC BY 4.0}
            articles:
              articles/one.md: {publisher: 桥社}
            """);

        assertThat(run("publish", article.toString())).as(console.toString()).isZero();

        assertThat(folder.resolve("made/one.epub")).exists();
        assertThat(folder.resolve("made/one-handout.pdf")).doesNotExist();
        assertThat(packageDocument("made/one.epub"))
                .contains(">甲<", "<dc:rights>CC BY 4.0<", "<dc:publisher>桥社<", ">石桥<");
    }

    @Test
    void countsLessThanTheCommandLine() throws IOException {
        configure("editions: handout\noutput: made\nmetadata: {author: 甲}\n");
        Path elsewhere = folder.resolve("elsewhere");

        assertThat(run(
                        "publish",
                        article.toString(),
                        "-e",
                        "epub",
                        "-o",
                        elsewhere.toString(),
                        "--author",
                        "乙",
                        "--title",
                        "木桥",
                        "--date",
                        "2026-03-01"))
                .as(console.toString())
                .isZero();

        assertThat(folder.resolve("made")).doesNotExist();
        assertThat(packageDocument("elsewhere/one.epub"))
                .contains(">乙<", ">木桥<", "<dc:date>2026-03-01")
                .doesNotContain("甲");
    }

    @Test
    void isLeftAloneWhenToldSo() throws IOException {
        configure("editions: nonsense\n");

        assertThat(run("publish", "--no-config", article.toString(), "-e", "epub", "-o", folder.toString()))
                .as(console.toString())
                .isZero();
    }

    @Test
    void saysWhereAValueIsWrong() throws IOException {
        configure("editions: nonsense\n");
        assertThat(run("publish", article.toString())).isEqualTo(2);
        assertThat(console.toString()).contains("zhiban.yaml:1: ").contains("nonsense");

        configure("style: classic\nchek: full\n");
        assertThat(run("publish", article.toString())).isEqualTo(2);
        assertThat(console.toString()).contains("zhiban.yaml:2: there is no setting 'chek'; did you mean 'check'?");
    }

    @Test
    void refusesOneTitleForManyArticles() throws IOException {
        Files.writeString(folder.resolve("articles/two.md"), "# 二\n\n第二篇文章。\n");

        assertThat(run("publish", folder.resolve("articles").toString(), "--title", "题", "-o", folder.toString()))
                .isEqualTo(2);
        assertThat(console.toString()).contains("--title is the title of one article, and here are 2");
    }

    @Test
    void tellsTheLineOfAValueThatIsWrong() throws IOException {
        configure("# remark\nstyle: modern\neditions: [epub, pdf]\n");

        assertThat(run("--lang", "zh", "publish", article.toString())).isEqualTo(2);
        assertThat(console.toString()).contains("zhiban.yaml:3：", "“pdf”不在可选值之中：handout, slides");
        assertThat(run("publish", article.toString())).isEqualTo(2);
        assertThat(console.toString()).contains("zhiban.yaml:3: ", "'pdf' is not one of handout, slides");
    }

    /** What {@code init} writes suits every command, though a book has no decks. */
    @Test
    void servesBooksToo() throws IOException {
        assertThat(run("init", folder.toString())).isZero();
        Files.writeString(
                folder.resolve(Configuration.NAME),
                Files.readString(folder.resolve(Configuration.NAME))
                                .replace("style: classic", "style: vertical")
                                .replace("editions: [handout, slides, epub]", "editions: [slides, epub]")
                        + "\nmetadata: {author: 甲}\n");

        assertThat(run("book", folder.resolve("articles").toString()))
                .as(console.toString())
                .isZero();

        assertThat(folder.resolve("output/articles-handout.pdf")).doesNotExist();
        assertThat(packageDocument("output/articles.epub")).contains(">甲<", "page-progression-direction=\"rtl\"");
        assertThat(run("book", folder.resolve("articles").toString(), "-e", "slides"))
                .isEqualTo(2);
        assertThat(run("book", "--no-config", folder.resolve("articles").toString(), "-o", folder.toString()))
                .isZero();
        assertThat(folder.resolve("articles-handout.pdf")).exists();
    }

    @Test
    void startsFromATemplateThatIsRight() throws IOException {
        assertThat(run("init", folder.toString())).isZero();
        assertThat(run("init", folder.toString())).as("is there already").isEqualTo(2);

        Path uncommented = folder.resolve("all.yaml");
        Files.writeString(
                uncommented,
                Files.readString(folder.resolve(Configuration.NAME))
                        .replaceAll("(?m)^# (?!yaml-)(?=\\s*['\\w/.*-]+:)", ""));
        Configuration read = ConfigurationReader.read(uncommented, ConfiguredExecution.SETTINGS);
        assertThat(read.options()).containsKeys("style", "images", "fetch");
        assertThat(read.articles()).hasSize(2);
    }

    @Test
    void hasASchemaThatKnowsEverySetting() throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Path.of("docs/zhiban.schema.json").toFile());
        Set<String> settings = new TreeSet<>(ConfiguredExecution.SETTINGS);
        settings.addAll(Set.of("metadata", "articles"));

        assertThat(names(schema.path("properties"))).isEqualTo(settings);
        assertThat(names(schema.path("$defs").path("metadata").path("properties")))
                .isEqualTo(new TreeSet<>(ConfigurationReader.METADATA));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void configure(String yaml) throws IOException {
        Files.writeString(folder.resolve(Configuration.NAME), yaml);
    }

    private String packageDocument(String epub) throws IOException {
        try (var zip = new ZipFile(folder.resolve(epub).toFile());
                var in = zip.getInputStream(zip.getEntry("EPUB/package.opf"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int run(String... args) {
        PrintWriter out = new PrintWriter(console, true);
        return Main.run(out, out, args);
    }
}
