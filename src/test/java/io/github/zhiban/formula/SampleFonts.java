package io.github.zhiban.formula;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.TrueTypeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Four of the project's fonts. */
final class SampleFonts {
    static final FontLibrary LIBRARY = new FontLibrary(List.of(
            face("Noto Serif SC", 400, Face.Role.HAN_SERIF, "noto-serif-sc/NotoSerifSC-Regular.ttf"),
            face("Noto Sans SC", 700, Face.Role.HAN_SANS, "noto-sans-sc/NotoSansSC-Bold.ttf"),
            face("Source Serif 4", 400, Face.Role.LATIN_SERIF, "source-serif-4/SourceSerif4-Regular.ttf"),
            face("Noto Sans Math", 400, Face.Role.MATH, "noto-sans-math/NotoSansMath-Regular.ttf")));

    private SampleFonts() {}

    private static Face face(String family, int weight, Face.Role role, String file) {
        TrueTypeFile font = open(Path.of("fonts").resolve(file));
        return new Face(family, weight, false, role, file, () -> font);
    }

    private static TrueTypeFile open(Path file) {
        try {
            return new TrueTypeFile(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
