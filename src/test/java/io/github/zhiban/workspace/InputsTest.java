package io.github.zhiban.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void takesTheArticlesOfAFolderAndThoseBelowIt() throws IOException {
        file("b.html");
        file("a.md");
        file("picture.png");
        file("notes/deep/c.txt");
        Files.createDirectory(folder.resolve("c.html"));

        var found = find(folder.toString());

        assertThat(found.value()).extracting(Input::stem).containsExactly("a", "b", "c");
        assertThat(found.value()).extracting(Input::folder).containsExactly("", "", "notes/deep");
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        file("elsewhere/secret.md");
        file("articles/a.md");
        Path named = folder.resolve("articles");
        Files.createSymbolicLink(named.resolve("out.md"), folder.resolve("elsewhere/secret.md"));
        Files.createSymbolicLink(named.resolve("inside.md"), named.resolve("a.md"));
        Files.createSymbolicLink(named.resolve("nowhere.md"), folder.resolve("no.md"));

        var found = find(named.toString());

        assertThat(found.value()).extracting(Input::stem).containsExactly("a", "inside");
        assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly(WorkspaceCodes.SOURCE_OUTSIDE);
        assertThat(Inputs.find(List.of(named.toString()), folder, new ByteArrayInputStream(new byte[0]), true, null)
                        .value())
                .extracting(Input::stem)
                .containsExactly("a", "inside", "out");
    }

    @Test
    void leavesAloneWhatIsNobodysArticle() throws IOException {
        file("page.html");
        file("page_files/frame.html");
        file(".git/readme.md");
        file("node_modules/x/readme.md");
        file("output/page.html");
        file("page-slides.pdf");
        file("page-summary.md");
        file("other-summary.md");

        assertThat(find(folder.toString()).value()).extracting(Input::stem).containsExactly("other-summary", "page");
    }

    @Test
    void expandsPatterns() throws IOException {
        file("one.md");
        file("one.html");
        file("deep/two.md");

        assertThat(find(folder + "/*.md").value()).extracting(Input::stem).containsExactly("one");
        assertThat(find(folder + "/**/*.md").value()).extracting(Input::stem).containsExactly("two");
        assertThat(find(folder + "/{one,two}.{md,txt}").value())
                .extracting(Input::stem)
                .containsExactly("one");
        assertThat(codes(find(folder + "/*.txt"))).containsExactly(WorkspaceCodes.NO_SOURCES);
    }

    @Test
    void readsStandardInput() throws IOException {
        var found = Inputs.find(List.of("-"), folder, new ByteArrayInputStream("# 题".getBytes(UTF_8)), false, null);

        Input input = found.value().getFirst();
        assertThat(input.stem()).isEqualTo("stdin");
        assertThat(new String(input.read().value().orElseThrow().bytes(), UTF_8))
                .isEqualTo("# 题");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, export.zip", "GB18030, export.zip", "UTF-8, export.tar.gz"})
    void opensArchivesWithTheirPictures(String names, String archive) throws IOException {
        Map<String, String> files =
                Map.of("课程/第一讲.md", "![](图/a.png)", "课程/图/a.png", "PNG", "__MACOSX/课程/._x.md", "", "../evil.md", "x");
        Path path = folder.resolve(archive);
        Files.write(path, archive.endsWith("zip") ? zip(files, Charset.forName(names)) : tar(files));

        var found = find(path.toString());

        assertThat(found.value())
                .filteredOn(input -> input.folder().equals("课程"))
                .singleElement()
                .satisfies(input -> {
                    assertThat(input.stem()).isEqualTo("第一讲");
                    var pictures = new HeldPictures((HeldInput) input, null);
                    assertThat(pictures.find("图/a.png").value()).isPresent();
                    assertThat(pictures.find("%E5%9B%BE/a.png").value()).isPresent();
                    assertThat(pictures.find("../课程/图/a.png").value()).isPresent();
                    assertThat(pictures.find("../../a.png").value()).isEmpty();
                });
    }

    @Test
    void saysThatAnArchiveIsDamaged() throws IOException {
        Path path = Files.write(folder.resolve("a.tar.gz"), new byte[] {1, 2, 3});

        assertThat(codes(find(path.toString()))).containsExactly(WorkspaceCodes.SOURCE_NOT_READABLE);
    }

    @Test
    void namesWhatIsNotThereAndGoesOn() throws IOException {
        Path article = file("a.html");

        var found = find(folder.resolve("missing").toString(), article.toString());

        assertThat(found.value()).extracting(Input::stem).containsExactly("a");
        assertThat(codes(found)).containsExactly(WorkspaceCodes.SOURCE_NOT_FOUND);
    }

    @Test
    void refusesASecondArticleOfTheSameName() throws IOException {
        String html = file("a.html").toString();
        String markdown = file("A.md").toString();

        var found = find(html, markdown, html);

        assertThat(found.value()).extracting(Input::name).containsExactly(html);
        assertThat(codes(found)).containsExactly(WorkspaceCodes.NAME_TAKEN);
    }

    @Test
    void saysThatAFolderHoldsNoArticle() throws IOException {
        file("picture.png");

        assertThat(codes(find(folder.toString()))).containsExactly(WorkspaceCodes.NO_SOURCES);
    }

    @Test
    void readsBytesAsTheyAre() throws IOException {
        Path file = Files.write(folder.resolve("a.html"), new byte[] {0, (byte) 0xff, 13, 10});

        assertThat(Workspace.input(file).read().value()).hasValueSatisfying(read -> {
            assertThat(read.bytes()).containsExactly(0, 0xff, 13, 10);
            assertThat(read.name()).endsWith("/a.html");
            assertThat(read.stem()).isEqualTo("a");
        });
    }

    @ParameterizedTest
    @CsvSource({"D0CF11E0A1B11AE1, 1997", "255044462D312E37, PDF", "504B0304, ZIP", "89504E470D0A, PNG"})
    void refusesWhatIsNoArticleByWhatItIs(String bytes, String word) throws IOException {
        Path file =
                Files.write(folder.resolve("a.doc"), java.util.HexFormat.of().parseHex(bytes));

        assertThat(Workspace.input(file).read().diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.message()).contains(word));
    }

    @Test
    void doesNotThrowForAFolderOrAMissingFile() {
        assertThat(Workspace.input(folder).read().hasErrors()).isTrue();
        assertThat(Workspace.input(folder.resolve("missing.html")).read().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(WorkspaceCodes.SOURCE_NOT_FOUND);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    @Test
    void asksNoHostThatIsNotNamed() {
        Outcome<List<Input>> found = find("https://blog.example.org/a?id=3");

        assertThat(found.value()).isEmpty();
        assertThat(codes(found)).containsExactly(WorkspaceCodes.PAGE_NOT_FETCHED);
    }

    private Outcome<List<Input>> find(String... named) {
        return Inputs.find(
                Arrays.asList(named), folder.resolve("output"), new ByteArrayInputStream(new byte[0]), false, null);
    }

    private static List<Code> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static byte[] zip(Map<String, String> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), UTF_8.name())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
