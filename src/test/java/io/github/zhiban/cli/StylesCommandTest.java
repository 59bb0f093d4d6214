package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.WorkspaceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The steps of {@code styles/README.md}, followed literally. */
class StylesCommandTest {
    @TempDir
    private Path folder;

    private static int run(StringWriter said, String... arguments) {
        return new CommandLine(new StylesCommand())
                .setOut(new PrintWriter(said))
                .execute(arguments);
    }

    @Test
    void makesAStyleThatFitsAndSaysWhatDoesNot() throws IOException {
        Path mine = folder.resolve("my-style");
        StringWriter said = new StringWriter();

        assertThat(run(said, "new", mine.toString(), "--from", "modern")).isZero();
        assertThat(mine.resolve("handout.css")).exists();
        assertThat(run(said, "check", mine.toString())).as(said.toString()).isZero();

        Files.writeString(mine.resolve("slides.css"), ".content { width: 40pt; height: 30pt; }");
        assertThat(run(said, "check", mine.toString())).isOne();
        assertThat(said.toString()).contains("specimen-slides.pdf:", "error");

        Files.writeString(mine.resolve("slides.css"), "");
        Files.writeString(mine.resolve("ebook.css"), "\nh1 { colour: red }");
        assertThat(run(said, "check", mine.toString())).as(said.toString()).isZero();
        assertThat(said.toString()).contains("my-style/ebook.css:2:6: warning UNKNOWN_CSS");
    }

    /** Layouts that nobody foresaw: each changes a few lines of a sheet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    handout.css | body { columns: 2; column-gap: 18pt } .title-block, .toc { column-span: all }
                    handout.css | @page { size: A5; margin: 40pt } @page landscape { size: A5 landscape; margin: 40pt }
                    handout.css | html { --text-size: 15pt; --line: 26pt } table { font-size: 13pt } pre.code code { font-size: 12pt }
                    handout.css | body { letter-spacing: 0.06em } h2 { page-break-before: always; letter-spacing: 0.3em }
                    handout.css | h2:before { content: counter(pages) } p:first-of-type:before { content: '§' } .endnotes { columns: 2 }
                    handout.css | .running-head, .toc, .byline, .source, .tags { display: none }
                    handout.css | table { border-collapse: separate; border-spacing: 6pt; padding: 3pt } td, th { border: 1pt solid #888888 }
                    handout.css | h2, h3, th, strong, .lead { text-transform: uppercase } p { text-transform: capitalize }
                    handout.css | @page :right { margin: 74pt 60pt 83pt 130pt; @right-top { content: '右上' } @right-bottom { content: '右下' } }
                    handout.css | h2, pre.code, figure, table { margin-left: -24pt; margin-right: -12pt } h3 { text-indent: -20pt } h4 { position: relative; left: -9pt }
                    handout.css | @page { size: 280mm 400mm } body { columns: 4 5cm; column-rule: thin solid currentColor } .title-block, .toc { column-span: all }
                    handout.css | ul, ul ul { list-style: none } ul:not(.tasks) > li::before { content: '—'; margin-left: -1.2em } h1::after { content: ''; display: block; border-bottom: 1pt solid }
                    slides.css  | @page { size: A4 landscape } .slide { width: 841.89pt; height: 595.28pt } .content, .cover .content, .side { left: 56pt; width: 729pt } .imprint { width: 729pt } .track { width: 660pt } .number { left: 725pt }
                    handout.css | @page { margin: 50pt; @bottom-center { content: counter(page); font-size: 16pt } } html { --text-size: 20pt; --line: 42pt }
                    handout.css | h2 { page-break-before: right } h3 { break-before: left }
                    slides.css  | html { --slide-width: 1200pt; --slide-height: 400pt }
                    slides.css  | html { --slide-width: 360pt; --slide-height: 640pt; --slide-margin: 20pt; --cover-margin: 20pt }
                    slides.css  | .content { left: 300pt; width: 592pt } .slide h2 { padding-left: 300pt }
                    slides.css  | .size-24, .size-22, .size-20, .size-18 { font-size: 28pt; line-height: 42pt; letter-spacing: 0.05em }
                    """)
    void fitsWhateverTheSheetSays(String file, String css) throws IOException {
        Path mine = folder.resolve("my-style");
        StringWriter said = new StringWriter();

        assertThat(run(said, "new", mine.toString(), "--from", "classic")).isZero();
        Files.writeString(mine.resolve(file), "\n" + css, StandardOpenOption.APPEND);

        assertThat(run(said, "check", mine.toString())).as(said.toString()).isZero();
        assertThat(said.toString()).doesNotContain("warning", "error");
    }

    @Test
    void overwritesNoFolder() {
        Workspace workspace = new Workspace(new Home(Path.of("").toAbsolutePath()), folder, null);

        assertThatThrownBy(() -> workspace.copyStyle("classic", folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("is there already");
    }
}
