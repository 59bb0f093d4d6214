package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zhiban.epub.Revision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("changes the default time zone and locale")
class PublishCommandTest {
    private static final Path SMALL = Path.of("src/test/resources/cli/small.html");

    @TempDir
    private Path folder;

    private final StringWriter console = new StringWriter();

    @Test
    void publishesThreeEditionsAndAReport() throws IOException {
        assertThat(publish(SMALL.toString())).as(console.toString()).isZero();

        assertThat(names())
                .contains("small-handout.pdf", "small-slides.pdf", "small-summary.md", "small.epub", "report.json");
        assertThat(console.toString())
                .contains("small-handout.pdf (")
                .doesNotContain("warning")
                .doesNotContain("error");
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"schemaVersion\" : 1", "\"title\" : \"小样：一篇短文\"", "\"milliseconds\"", "\"sha256\"");
    }

    @Test
    void listsThePicturesThatAreMissing() throws IOException {
        Path article = folder.resolve("a.md");
        Files.writeString(
                article, "# 题目\n\n一段话。\n\n![](https://img.example.org/b.png)\n\n![](https://img.example.org/a.png)\n");

        publish(article.toString(), "--editions", "epub");

        assertThat(Files.readAllLines(folder.resolve("images-missing.tsv")))
                .endsWith("https://img.example.org/a.png\t", "https://img.example.org/b.png\t");

        publish(SMALL.toString(), "--editions", "epub");

        assertThat(names()).doesNotContain("images-missing.tsv");
    }

    @Test
    void makesOnlyTheEditionsThatAreAskedFor() throws IOException {
        assertThat(publish(SMALL.toString(), "--editions", "EPUB,handout")).isZero();

        assertThat(names()).contains("small-handout.pdf", "small.epub").doesNotContain("small-slides.pdf");
    }

    @ParameterizedTest
    @CsvSource({"4:3, 720, 540", "16:9, 960, 540", "A4-3up, 595, 842"})
    void laysSlidesOutAsAsked(String layout, int width, int height) throws IOException {
        assertThat(publish(SMALL.toString(), "--editions", "slides", "--slides-layout", layout))
                .as(console.toString())
                .isZero();
        assertThat(console.toString()).doesNotContain("error");

        try (PDDocument slides =
                Loader.loadPDF(folder.resolve("small-slides.pdf").toFile())) {
            assertThat(slides.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(1f));
            assertThat(slides.getPage(0).getMediaBox().getHeight()).isCloseTo(height, within(1f));
        }
    }

    @Test
    void makesBooksForKindleAsAskedOrAsTheStyleSays() throws IOException {
        Path formula = Files.writeString(folder.resolve("formula.md"), "# 质能\n\n质量 $m_0$ 与能量。\n");
        Path style = Files.createDirectories(folder.resolve("own"));
        Files.writeString(style.resolve("style.properties"), "ebook-profile = kindle");

        assertThat(publish(formula.toString(), "-e", "epub"))
                .as(console.toString())
                .isZero();
        byte[] usual = Files.readAllBytes(folder.resolve("formula.epub"));
        assertThat(publish(formula.toString(), "-e", "epub", "--kindle")).isZero();
        byte[] asked = Files.readAllBytes(folder.resolve("formula.epub"));
        assertThat(publish(formula.toString(), "-e", "epub", "--style", style + "/"))
                .isZero();

        assertThat(pictures(usual)).isEqualTo(1);
        assertThat(pictures(asked)).as("the cover and a formula").isEqualTo(2);
        assertThat(pictures(Files.readAllBytes(folder.resolve("formula.epub")))).isEqualTo(2);
    }

    private static long pictures(byte[] epub) throws IOException {
        long count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count += entry.getName().startsWith("EPUB/images/") ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void givesTheSameBytesInAnyTimeZoneAndLocale() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        List<byte[]> first = editions();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            List<byte[]> second = editions();
            for (int i = 0; i < first.size(); i++) {
                assertThat(second.get(i)).as("edition %d", i).isEqualTo(first.get(i));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void givesTheSameBytesFromAnyPathAndBesideOtherArticles() throws IOException {
        List<byte[]> alone = editions();
        Path elsewhere = Files.createDirectories(folder.resolve("别处"));
        for (String name : List.of("one.html", "small.html", "two.html")) {
            Files.copy(SMALL, elsewhere.resolve(name));
        }

        assertThat(publish(elsewhere.toString(), "--jobs", "3")).isZero();

        assertThat(written()).usingElementComparator(Arrays::compare).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        empty.html,   ''
        blank.html,   '   '
        """)
    void saysThatAFileHoldsNoArticle(String name, String content) throws IOException {
        Path bad = Files.writeString(folder.resolve(name), content);

        assertThat(publish(bad.toString())).isEqualTo(1);
        assertThat(console.toString()).contains(name).contains(": error ").contains("hint: ");
        assertThat(names()).doesNotContain("empty-handout.pdf", "blank-handout.pdf");
    }

    @Test
    void refusesABinary() throws IOException {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        Path bad = Files.write(folder.resolve("noise.html"), noise);

        assertThat(publish(bad.toString())).isEqualTo(1);
        assertThat(console.toString()).contains("noise.html").contains(": error ");
        assertThat(names()).doesNotContain("noise-handout.pdf");
    }

    @Test
    void leavesEarlierEditionsInPlaceWhenAnArticleCanNoLongerBeRead() throws IOException {
        Path article = folder.resolve("small.html");
        Files.copy(SMALL, article);
        publish(article.toString());
        byte[] earlier = Files.readAllBytes(folder.resolve("small-handout.pdf"));

        Files.writeString(article, "");

        assertThat(publish(article.toString())).isEqualTo(1);
        assertThat(folder.resolve("small-handout.pdf")).hasBinaryContent(earlier);
    }

    @Test
    void publishesTheRestWhenOneArticleIsBad() throws IOException {
        Path bad = Files.writeString(folder.resolve("a.html"), "");

        assertThat(publish(bad.toString(), SMALL.toString(), "-e", "epub", "-j", "2"))
                .isEqualTo(1);
        assertThat(names()).contains("small.epub");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        assertThat(publish(folder.resolve("none").toString())).isEqualTo(1);
        assertThat(console.toString()).contains("none: error SOURCE_NOT_FOUND: ");
    }

    @ParameterizedTest
    @CsvSource({
        "'publish', Missing required parameter",
        "'publish x.html --style none', there is no style none; there are classic",
        "'publish x.html --editions book', is not one of handout",
        "'publish x.html --slides-layout 5:4', is not one of 16:9, 4:3, a4-3up, notes",
        "'publish x.html --jobs 0', --jobs must be at least 1",
        "'publish x.html --images none-such', there is no such folder",
        "'publish x.html --output pom.xml', is not a folder",
        "'publish x.html --fetch https://a.example/x', is not the name of a host",
        "'publish x.html --cache target', --cache is of use only with --fetch",
        "'publish x.html --fetch a.example --cache pom.xml', is not a folder",
        "'publsh x.html', Did you mean: publish",
    })
    void tellsWrongUsageApart(String command, String sentence) {
        assertThat(run(command.split(" "))).isEqualTo(2);
        assertThat(console.toString()).contains(sentence);
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(console.toString()).contains("publish", "verify", "fidelity", "styles", "Exit codes");
        assertThat(run("publish", "--help")).isZero();
        assertThat(console.toString()).contains("SOURCE_DATE_EPOCH", "--style", "handout, slides,");
        assertThat(run()).isEqualTo(2);
        assertThat(run("styles")).isZero();
        assertThat(console.toString()).contains("classic", "modern");
    }

    @Test
    void aCorrectedArticleIsALaterStateOfTheSameBook() throws IOException {
        Path article = folder.resolve("bridge.md");
        Files.writeString(article, "# 石桥\n\n桥是跨水的路。\n");
        assertThat(publish(article.toString(), "--editions", "epub")).isZero();
        byte[] first = Files.readAllBytes(folder.resolve("bridge.epub"));
        assertThat(publish(article.toString(), "--editions", "epub", "--force")).isZero();
        byte[] unchanged = Files.readAllBytes(folder.resolve("bridge.epub"));
        Files.writeString(article, "# 石桥\n\n桥是越水的路。\n");
        assertThat(publish(article.toString(), "--editions", "epub")).isZero();

        Revision before = Revision.of(first).orElseThrow();
        Revision after =
                Revision.of(Files.readAllBytes(folder.resolve("bridge.epub"))).orElseThrow();
        assertThat(unchanged).isEqualTo(first);
        assertThat(after.identifier()).isEqualTo(before.identifier());
        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(after.modified()).isAfter(before.modified());
    }

    private List<byte[]> editions() throws IOException {
        assertThat(publish(SMALL.toString())).as(console.toString()).isZero();
        return written();
    }

    private List<byte[]> written() throws IOException {
        return List.of(
                Files.readAllBytes(folder.resolve("small-handout.pdf")),
                Files.readAllBytes(folder.resolve("small-slides.pdf")),
                Files.readAllBytes(folder.resolve("small.epub")));
    }

    private int publish(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "publish";
        all[1] = "--output";
        all[2] = folder.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return run(all);
    }

    private int run(String... arguments) {
        PrintWriter writer = new PrintWriter(console);
        return Main.run(writer, writer, arguments);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
