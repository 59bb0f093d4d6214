package io.github.zhiban.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.font.Face.Role;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
    private static final Face HAN = face("noto-serif-sc/NotoSerifSC-Regular.ttf", Role.HAN_SERIF);
    private static final Face MATH = face("noto-sans-math/NotoSansMath-Regular.ttf", Role.MATH);

    private static Face face(String file, Role role) {
        return new Face(
                "Test", 400, false, role, file, () -> new TrueTypeFile(ByteBuffer.wrap(read(Path.of("fonts", file)))));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Integer> characters(String text) {
        return text.codePoints().boxed().collect(Collectors.toSet());
    }

    private static Font load(byte[] font) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
    }

    @Test
    void holdsTheCharactersAskedForAndNoOthers() throws IOException, FontFormatException {
        byte[] subset = FontSubset.of(HAN, characters("制版，Ab")).orElseThrow();

        assertThat(load(subset).canDisplayUpTo("制版，Ab")).isEqualTo(-1);
        assertThat(load(subset).canDisplay('字')).isFalse();
        assertThat(subset).hasSizeLessThan(20_000);
    }

    @Test
    void keepsOutlinesAndAdvances() throws IOException, FontFormatException {
        FontRenderContext context = new FontRenderContext(null, true, true);
        String text = "é制ä";

        var whole = load(read(Path.of("fonts", HAN.file()))).deriveFont(100f).createGlyphVector(context, text);
        var subset = load(FontSubset.of(HAN, characters(text)).orElseThrow())
                .deriveFont(100f)
                .createGlyphVector(context, text);

        assertThat(subset.getLogicalBounds()).isEqualTo(whole.getLogicalBounds());
        assertThat(subset.getVisualBounds()).isEqualTo(whole.getVisualBounds());
    }

    @Test
    void reachesBeyondTheFirstPlane() throws IOException, FontFormatException {
        byte[] subset = FontSubset.of(MATH, characters("𝔸𝔹x")).orElseThrow();

        assertThat(load(subset).canDisplayUpTo("𝔸𝔹x")).isEqualTo(-1);
    }

    @Test
    void isEmptyWhereTheFaceHasNothing() {
        assertThat(FontSubset.of(MATH, characters("制版"))).isEmpty();
    }

    @Test
    void isTheSameEveryTime() {
        Set<Integer> characters = characters("漫谈石桥的历史𠮷");

        assertThat(FontSubset.of(HAN, characters).orElseThrow())
                .isEqualTo(FontSubset.of(HAN, characters).orElseThrow());
    }
}
