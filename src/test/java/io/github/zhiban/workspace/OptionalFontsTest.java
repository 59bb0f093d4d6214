package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.font.Coverage;
import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.FontStack;
import io.github.zhiban.font.Typefaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionalFontsTest {
    private static final Path THAI = Path.of("fonts", "noto-sans-thai", "NotoSansThai-Regular.ttf");

    @TempDir
    Path home;

    private FontLibrary fonts() throws IOException {
        Path folder = Files.createDirectories(home.resolve("fonts"));
        Files.copy(Path.of("fonts", "source-sans-3", "SourceSans3-Regular.ttf"), folder.resolve("a.ttf"));
        Files.writeString(
                folder.resolve("catalogue.csv"),
                "file,family,weight,style,role,license\na.ttf,Source Sans 3,400,normal,latin-sans,OFL-1.1\n");
        return FontFolder.read(folder);
    }

    @Test
    void areNotNeeded() throws IOException {
        assertThat(fonts().faces()).hasSize(1);
    }

    @Test
    void drawWhatNoOtherFontHas() throws IOException {
        Path optional = Files.createDirectories(home.resolve("fonts").resolve("optional"));
        Files.copy(THAI, optional.resolve("thai.ttf"));
        FontLibrary fonts = fonts();

        assertThat(fonts.faces()).last().extracting(Face::role).isEqualTo(Face.Role.FALLBACK);
        assertThat(Coverage.of(fonts).face('ก')).get().extracting(Face::file).isEqualTo("optional/thai.ttf");
    }

    @Test
    void theShippedOnesHaveRareHan() {
        FontLibrary fonts = FontFolder.read(Path.of("fonts"));
        Coverage coverage = Coverage.of(fonts);
        FontStack serif = new Typefaces(fonts).stack(List.of("Noto Serif SC"), false, false);

        assertThat("𠮷𪚥𪜀𫝀𫠝𬺰𫗴".codePoints()).allMatch(coverage::covers);
        assertThat(serif.face(0x20BB7, true).postScriptName()).isEqualTo("ZhibanRareHan-Regular");
    }
}
