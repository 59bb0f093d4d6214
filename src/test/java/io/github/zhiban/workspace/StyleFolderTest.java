package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.text.line.Squeeze;
import io.github.zhiban.typeset.HousePolicies;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleFolderTest {
    @TempDir
    private Path styles;

    @BeforeEach
    void fill() throws IOException {
        Path base = Files.createDirectory(styles.resolve("base"));
        Files.writeString(base.resolve("handout.css"), "/* base handout */");
        Files.writeString(base.resolve("slides.css"), "/* base slides */");
        Files.writeString(base.resolve("style.properties"), "squeeze = kaiming\nhanging = none\n");
        Path own = Files.createDirectory(styles.resolve("own"));
        Files.writeString(own.resolve("handout.css"), "/* own handout */");
        Files.writeString(own.resolve("style.properties"), "hanging = stops\n");
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
        assertThat(style.policies().lines()).isEqualTo(new HousePolicies(Squeeze.KAIMING, 0.25, true));
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
    void readsTheSheetsThatASheetImportsBeforeIt() throws IOException {
        Path own = styles.resolve("own");
        Files.createDirectory(own.resolve("parts"));
        Files.writeString(
                own.resolve("handout.css"), "/* a */\n@import url(\"colours.css\");\n@import 'no.css';\np { }");
        Files.writeString(own.resolve("colours.css"), "@import 'parts/type.css'; @import 'colours.css'; q { }");
        Files.writeString(own.resolve("parts/type.css"), "i { }");

        List<StyleSheet> sheets = new StyleFolder(styles).read("own", null).handout();

        assertThat(sheets)
                .extracting(StyleSheet::name)
                .containsExactly("base/handout.css", "own/parts/type.css", "own/colours.css", "own/handout.css");
        // What is not there is asked for still, and told by the layout.
        assertThat(sheets.getLast().css()).matches("(?s)/\\* a \\*/\n\\s+\n@import 'no.css';\np \\{ }");
    }

    @Test
    void bringsThePicturesOfItsSheets() throws IOException {
        Files.write(styles.resolve("own/logo.png"), new byte[] {1, 2, 3});
        Files.writeString(styles.resolve("own/handout.css"), "p { background-image: url('logo.png') }");
        Style style = new StyleFolder(styles).read("own", null);

        assertThat(style.handout().getLast().css()).isEqualTo("p { background-image: url(\"style:logo.png\") }");
        assertThat(style.pictures()).extracting(PictureFile::address).containsExactly("style:logo.png");

        for (String name : List.of("none.png", "../base/handout.css")) {
            Files.writeString(styles.resolve("own/handout.css"), "p { }\nq { background-image: url(" + name + ") }");
            assertThatThrownBy(() -> new StyleFolder(styles).read("own", null))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("handout.css:2: ")
                    .hasMessageContaining(name);
        }
    }

    @Test
    void picturesOfSheetsMayBeWrittenOutAndOtherAddressesAreNone() throws IOException {
        Files.createDirectories(styles.resolve("own/inc"));
        Files.write(styles.resolve("own/inc/logo.png"), new byte[] {1});
        Files.writeString(styles.resolve("own/inc/head.css"), "p { /* the logo */ background: url(logo.png) }");
        Files.writeString(styles.resolve("own/handout.css"), """
                @import "inc/head.css";
                @font-face { font-family: X; src: url(x.ttf) }
                /* q { background: url(old.png) } */
                a { content: target-counter(url(#there), page); mask: url(mask.svg) }
                b { background-image: url("data:image/png;base64,BwgJ") }
                i { background-image: url(data:image/svg+xml,%3Csvg/%3E) }
                """);
        Style style = new StyleFolder(styles).read("own", null);

        assertThat(style.pictures())
                .extracting(picture -> new String(picture.bytes(), StandardCharsets.ISO_8859_1))
                .containsExactlyInAnyOrder("\1", "\7\10\11", "<svg/>");
        assertThat(style.handout().getLast().css())
                .contains("url(x.ttf)", "url(old.png)")
                .doesNotContain("base64");
    }

    @Test
    void bringsFragmentsInThePlaceOfThoseThatShip() throws IOException {
        Path quote = styles.resolve("own/fragments/block/quote.xhtml");
        Files.createDirectories(quote.getParent());
        Files.writeString(quote, "<div class=\"said\"></div>");

        assertThat(new StyleFolder(styles).read("own", null).fragments())
                .containsExactly(entry("block/quote", "<div class=\"said\"></div>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        block/qoute | <div></div> | there is no fragment block/qoute; did you mean block/quote?
        block/quote | <div> | quote.xhtml:1: is not well-formed
        block/quote | <th:block xmlns:th="x"></th:block> | needs an element around all
        """)
    void saysWhatIsWrongWithAFragment(String name, String text, String said) throws IOException {
        Path file = styles.resolve("own/fragments/" + name + ".xhtml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        assertThatThrownBy(() -> new StyleFolder(styles).read("own", null))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sqeeze = kaiming | there is no policy sqeeze; did you mean squeeze?
        colour = red | there is no policy colour
        squeeze = none | squeeze cannot be none; it is quanjiao, kaiming, banjiao
        autospace = 0.5em | autospace cannot be 0.5em; it is none or a length up to 0.25em
        cover-ink = black | cover-ink cannot be black; it is a colour such as #8a2b20
        text-size = abc | pages are measured as the sheets make them
        """)
    void knowsItsPoliciesAndTheirValues(String line, String said) throws IOException {
        Files.writeString(styles.resolve("own/style.properties"), "# mine\n" + line);

        assertThatThrownBy(() -> new StyleFolder(styles).read("own", null))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("style.properties:2: ")
                .hasMessageContaining(said);
    }

    @Test
    void bringsItsOwnFonts() throws IOException {
        Path fonts = Files.createDirectory(styles.resolve("own/fonts"));
        Path shipped = Path.of("fonts");
        Face code = FontFolder.read(shipped).faces().stream()
                .filter(face -> face.role() == Face.Role.MONO && face.weight() == 400)
                .findFirst()
                .orElseThrow();
        Files.copy(shipped.resolve(code.file()), fonts.resolve("Mine.ttf"));
        List<Face> faces = FontFolder.with(new FontLibrary(List.of()), fonts).faces();

        assertThat(faces)
                .extracting(Face::family, Face::role, Face::weight)
                .containsExactly(tuple(code.family(), Face.Role.MONO, 400));

        Files.write(fonts.resolve("Broken.ttf"), new byte[40]);
        assertThatThrownBy(() -> FontFolder.with(new FontLibrary(List.of()), fonts))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("Broken.ttf");
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
