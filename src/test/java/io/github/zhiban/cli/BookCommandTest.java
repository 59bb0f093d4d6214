package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small book of four articles in three forms, with everything that links can be. */
class BookCommandTest {
    private static final Path BOOK = Path.of("src/test/resources/cli/book");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\":]*)\"[^>]*>([^<]*)");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private final StringWriter console = new StringWriter();

    @Test
    void makesOneBookWithPartsInTheOrderOfItsSettings() throws IOException {
        assertThat(book(BOOK.toString(), "--name", "river"))
                .as(console.toString())
                .isZero();

        String contents = files("river.epub").get("EPUB/nav.xhtml");
        assertThat(links(contents).stream().map(link -> link[1]).limit(12))
                .startsWith("写在前面", "第一部　水", "石桥", "桥面", "桥洞", "渡口的早晨", "船", "第二部　岸", "树下", "年轮 与 记忆")
                .contains("注释", "链接");
        assertThat(console.toString())
                .contains("two/copy.md")
                .contains("CHAPTER_REPEATED")
                .doesNotContain("error");
        String printed = text("river-handout.pdf");
        assertThat(printed).contains("河边三记", "第一部　水", "[1]", "https://example.org/bridge");
    }

    @Test
    void beginsThePdfWithTheCoverOfTheUsersOwn() throws IOException {
        Path cover = folder.resolve("cover.png");
        ImageIO.write(new BufferedImage(60, 85, BufferedImage.TYPE_INT_RGB), "png", cover.toFile());

        assertThat(book(BOOK.toString(), "--name", "river", "-e", "handout", "--cover", cover.toString()))
                .as(console.toString())
                .isZero();

        assertThat(console.toString()).doesNotContain("error");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("river-handout.pdf").toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).isBlank();
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aFileThatStatesTheOrderStandsForItsFolder() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "# 石桥\n\n石桥多拱。\n");
        Files.writeString(notes.resolve("b.md"), "# 木桥\n\n木桥多梁。\n");
        Path order = Files.writeString(notes.resolve("SUMMARY.md"), "- [木桥](b.md)\n- [石桥](a.md)\n");

        assertThat(book(order.toString(), "--name", "bridges", "-e", "epub")).isZero();

        String contents = files("bridges.epub").get("EPUB/nav.xhtml");
        assertThat(links(contents).stream().map(link -> link[1])).containsSubsequence("木桥", "石桥");
    }

    @Test
    void aBookWithoutArticlesIsAnError() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(book(empty.toString(), "-e", "epub")).isEqualTo(1);

        assertThat(console.toString()).contains("BOOK_EMPTY");
    }

    @Test
    void leadsEveryLinkBetweenChaptersToItsPlace() throws IOException {
        book(BOOK.resolve("book.yaml").toString(), "--name", "river", "-e", "epub");

        Map<String, String> files = files("river.epub");
        Map<String, List<String>> ids = new HashMap<>();
        files.forEach((name, text) ->
                ids.put(name, ID.matcher(text).results().map(id -> id.group(1)).toList()));
        int between = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            for (String[] link : links(file.getValue())) {
                String[] target = link[0].split("#", -1);
                String name = target[0].isEmpty() ? file.getKey() : "EPUB/" + target[0];
                assertThat(ids).as(link[0]).containsKey(name);
                if (target.length > 1) {
                    assertThat(ids.get(name)).as(link[0]).contains(target[1]);
                }
                between += name.equals(file.getKey()) ? 0 : 1;
            }
        }
        assertThat(between).isPositive();
        String all = String.join("", files.values());
        // What leads to a place leads to the heading there, whatever made the name; what leads out of the book is text.
        assertThat(target(all, "树下")).isEqualTo(heading(all, "年轮 与 记忆"));
        assertThat(target(all, "桥洞")).isEqualTo(heading(all, "桥洞"));
        assertThat(target(all, "桥面")).isEqualTo(heading(all, "桥面"));
        assertThat(target(all, "另一篇")).isEqualTo(heading(all, "树下"));
        assertThat(links(all)).noneMatch(link -> link[1].equals("不在书里的"));
        assertThat(all.split(">https://example.org/bridge<", -1))
                .as("one line in the list of links")
                .hasSize(2);
    }

    @Test
    void isTheSameBookEveryTime() throws IOException {
        book(BOOK.toString(), "--name", "river");
        byte[] epub = Files.readAllBytes(folder.resolve("river.epub"));
        byte[] handout = Files.readAllBytes(folder.resolve("river-handout.pdf"));

        book(BOOK.toString(), "--name", "river");

        assertThat(Files.readAllBytes(folder.resolve("river.epub"))).isEqualTo(epub);
        assertThat(Files.readAllBytes(folder.resolve("river-handout.pdf"))).isEqualTo(handout);
    }

    @Test
    void takesWhatHoldsAChapterFromTheUser() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        String others = "<div id=\"news\"><p>" + "旁边的新闻很长，比正文还长，".repeat(20) + "完。</p></div>";
        Files.writeString(
                pages.resolve("a.html"),
                "<html><body>" + others + "<div id=\"text\"><h1>甲</h1><p>正文甲，$m_0$。</p></div></body></html>");
        Files.writeString(pages.resolve("b.md"), "# 乙\n\n正文乙，$m_1$。\n");

        assertThat(book(pages.toString(), "--name", "two", "-e", "epub", "--main", "#text", "--kindle"))
                .as(console.toString())
                .isZero();

        String all = String.join("", files("two.epub").values());
        assertThat(all).contains("正文甲", "正文乙").doesNotContain("旁边的新闻").doesNotContain("<math");
        assertThat(console.toString()).as("Markdown has no elements to name").doesNotContain("MAIN_NOT_FOUND");
        assertThat(book(pages.toString(), "--main", "div[")).isEqualTo(2);
        assertThat(console.toString()).contains("--main div[: is not a CSS selector");
    }

    @Test
    void namesThePagesOfTermsInItsIndex() throws IOException {
        Path chapters = Files.createDirectories(folder.resolve("terms"));
        List<String> terms = List.of("石桥", "渡口", "年轮", "水位", "堤岸", "芦苇", "船闸", "航标", "浅滩", "漩涡");
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            String next = terms.get((i + 1) % terms.size());
            Files.writeString(
                    chapters.resolve(i + ".md"),
                    "# 第" + i + "讲用Arch做桥用Pier做墩用Deck做面\n\n**" + term + "**在河上，" + term + "很老。**" + next + "**也在，"
                            + next + "很新。\n");
        }

        assertThat(book(chapters.toString(), "--name", "terms"))
                .as(console.toString())
                .isZero();

        // Each chapter begins a page; terms stand in the order of their sounds.
        assertThat(console.toString()).doesNotContain("error");
        String title = "讲用Arch做桥用Pier做墩用Deck做面";
        assertThat(text("terms-handout.pdf").replaceAll("[\\s.]+", ""))
                .containsPattern("石桥第0" + title + "3第9" + title + "12.*水位第2" + title + "5第3" + title + "6.*漩涡第8" + title
                        + "11第9" + title + "12");
    }

    @Test
    void doesNotRepeatTheTitlesOfItsChapters() throws IOException {
        Path chapters = Files.createDirectories(folder.resolve("titles"));
        Files.writeString(chapters.resolve("SUMMARY.md"), "* [桥](a.md)\n* [2.1 渡口](b.md)\n");
        Files.writeString(
                chapters.resolve("a.md"),
                "## 1.1 桥\n\n看[渡口](b.md#21-渡口)和[自己](#11-桥)。\n\n### 桥面\n\n石板。\n\n## 桥洞\n\n水。\n");
        Files.writeString(chapters.resolve("b.md"), "## 2.1 渡口\n\n船。\n\n### 早晨\n\n雾。\n");

        assertThat(book(chapters.toString(), "--name", "titles", "-e", "epub"))
                .as(console.toString())
                .isZero();

        Map<String, String> files = files("titles.epub");
        assertThat(links(files.get("EPUB/nav.xhtml")).stream()
                        .map(link -> link[1])
                        .limit(5))
                .containsExactly("桥", "桥面", "桥洞", "2.1 渡口", "早晨");
        String all = String.join("", files.values());
        assertThat(target(all, "渡口")).isEqualTo(heading(all, "2.1 渡口"));
        assertThat(target(all, "自己")).isEqualTo(heading(all, "桥"));
        assertThat(console.toString()).doesNotContain("CHAPTER_PLACE_MISSING");
    }

    @Test
    void makesNoBookOfNothing() {
        assertThat(book(folder.resolve("nowhere").toString(), "--name", "none")).isEqualTo(1);
        assertThat(console.toString()).contains("SOURCE_NOT_FOUND");
        assertThat(folder).isDirectoryNotContaining("glob:**.{epub,pdf}").isDirectoryContaining("glob:**/report.json");
    }

    @Test
    void saysWhatIsWrongWithItsSettings() throws IOException {
        Path settings = folder.resolve("book.yaml");
        Files.writeString(settings, "title: 题\nchapter: [ a.md ]\n");

        assertThat(book(folder.toString())).isEqualTo(2);

        assertThat(console.toString()).contains("book.yaml:2: there is no setting 'chapter'; did you mean 'chapters'?");
    }

    /** Where the first link with these words leads, without its file. */
    private static String target(String xhtml, String words) {
        return links(xhtml).stream()
                .filter(link -> link[1].equals(words) && link[0].contains("#"))
                .filter(link -> !xhtml.contains("<li><a href=\"" + link[0] + "\">" + words))
                .map(link -> link[0].replaceFirst(".*#", ""))
                .findFirst()
                .orElse("no link");
    }

    private static String heading(String xhtml, String words) {
        Matcher heading = Pattern.compile(" id=\"([^\"]+)\"[^>]*>(?:\n<h\\d[^>]*>)?" + words)
                .matcher(xhtml.replace("<wbr/>", ""));
        return heading.find() ? heading.group(1) : "no heading";
    }

    private static List<String[]> links(String xhtml) {
        List<String[]> links = new ArrayList<>();
        Matcher link = LINK.matcher(xhtml);
        while (link.find()) {
            links.add(new String[] {link.group(1), link.group(2)});
        }
        return links;
    }

    private Map<String, String> files(String epub) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(folder.resolve(epub).toFile())) {
            for (var entry :
                    zip.stream().filter(one -> one.getName().endsWith(".xhtml")).toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private String text(String pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int book(String... arguments) {
        List<String> line = new ArrayList<>(List.of("book", "-o", folder.toString()));
        line.addAll(Arrays.asList(arguments));
        PrintWriter writer = new PrintWriter(console);
        return Main.run(writer, writer, line.toArray(String[]::new));
    }
}
