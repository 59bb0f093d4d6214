package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {
    private final StringWriter console = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void showsWhatWasPublished() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("in/第 一 部"));
        Files.writeString(deep.resolve("a b.md"), "# 石桥 <与> 木桥\n\n桥是跨水的路。</script>\n");
        Files.writeString(folder.resolve("in/empty.md"), "");
        Path out = folder.resolve("out");

        assertThat(run("publish", folder.resolve("in").toString(), "-o", out.toString(), "--gallery"))
                .as("one article is empty")
                .isEqualTo(1);

        String page = Files.readString(out.resolve("index.html"));
        assertThat(page)
                .contains("石桥 &lt;与&gt; 木桥", "检查通过", "nothing published", "2 articles")
                .doesNotContain("http://", "https://");
        assertThat(page).containsSubsequence("<h2>", "in/</h2>", "empty", "in/第 一 部/</h2>", "<h3>石桥");
        for (String attribute : new String[] {"src", "href"}) {
            var links = Pattern.compile(attribute + "=\"([^\"]+)\"").matcher(page);
            while (links.find()) {
                if (!links.group(1).startsWith("data:")) {
                    String file = URLDecoder.decode(links.group(1), StandardCharsets.UTF_8);
                    assertThat(out.resolve(file)).as("what the page refers to").exists();
                }
            }
        }
        String texts = Files.readString(out.resolve("gallery/texts.js"));
        assertThat(texts).as("in the order of the page").containsSubsequence("empty", "石桥");
        assertThat(texts).contains("桥是跨水的路").doesNotContain("</script");
        try (Stream<Path> pictures = Files.list(out.resolve("gallery"))) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".png")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(ImageIO.read(file.toFile())).isNotNull());
        }
    }

    @Test
    void isTheSameFromTheReport() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# 石桥\n\n桥是跨水的路。\n");
        run("publish", folder.resolve("a.md").toString(), "-o", folder.toString(), "--gallery");
        String first = Files.readString(folder.resolve("index.html"));
        Files.delete(folder.resolve("index.html"));

        assertThat(run("gallery", folder.toString())).as(console.toString()).isZero();

        assertThat(folder.resolve("index.html")).hasContent(first);
    }

    @Test
    void saysThatThereIsNothingToShow() {
        assertThat(run("gallery", folder.toString())).isEqualTo(2);
        assertThat(console.toString()).contains("there is no report; publish into this folder first");
    }

    private int run(String... args) {
        PrintWriter out = new PrintWriter(console, true);
        return Main.run(out, out, args);
    }
}
