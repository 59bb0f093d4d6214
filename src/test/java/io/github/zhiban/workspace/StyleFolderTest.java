package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleFolderTest {
    @TempDir
    private Path styles;

    @BeforeEach
    void fill() throws IOException {
        Path base = Files.createDirectory(styles.resolve("base"));
        Files.writeString(base.resolve("handout.css"), "/* base handout */");
        Files.writeString(base.resolve("slides.css"), "/* base slides */");
        Files.writeString(base.resolve("style.properties"), "squeeze = kaiming\nindent = 2em\n");
        Path own = Files.createDirectory(styles.resolve("own"));
        Files.writeString(own.resolve("handout.css"), "/* own handout */");
        Files.writeString(own.resolve("style.properties"), "indent = 0\n");
    }

    @Test
    void laysAStyleOverTheBase() {
        Style style = new StyleFolder(styles).read("own", null);

        assertThat(style.name()).isEqualTo("own");
        assertThat(style.handout())
                .containsExactly(
                        new StyleSheet("base/handout.css", "/* base handout */"),
                        new StyleSheet("own/handout.css", "/* own handout */"));
        assertThat(style.slides()).containsExactly(new StyleSheet("base/slides.css", "/* base slides */"));
        assertThat(style.ebook()).isEmpty();
        assertThat(style.properties()).containsEntry("squeeze", "kaiming").containsEntry("indent", "0");
    }

    @Test
    void laysTheSheetsOfALayoutOverThoseOfAllSlides() throws IOException {
        Files.writeString(styles.resolve("base/slides-4x3.css"), "/* base 4:3 */");
        Files.writeString(styles.resolve("own/slides.css"), "/* own slides */");
        StyleFolder folder = new StyleFolder(styles);

        assertThat(folder.read("own", null).slides())
                .extracting(StyleSheet::css)
                .containsExactly("/* base slides */", "/* own slides */");
        assertThat(folder.read("own", SlidesLayout.STANDARD).slides())
                .extracting(StyleSheet::css)
                .containsExactly("/* base slides */", "/* own slides */", "/* base 4:3 */");

        Files.writeString(styles.resolve("own/style.properties"), "slides-layout = 4:3");
        assertThat(folder.read("own", null).slides()).hasSize(3);
        assertThat(folder.read("own", SlidesLayout.WIDE).slides()).hasSize(2);
    }

    @Test
    void takesAFolderOfTheUsers(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("slides.css"), "/* mine */");

        assertThat(new StyleFolder(styles).read(elsewhere.toString(), null).slides())
                .extracting(StyleSheet::css)
                .containsExactly("/* base slides */", "/* mine */");
    }

    @Test
    void namesTheStylesThereAreWhenThereIsNoSuchOne() {
        for (String name : new String[] {"none", "base", "", "./none"}) {
            assertThatThrownBy(() -> new StyleFolder(styles).read(name, null))
                    .as(name)
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("own");
        }
    }
}
