package io.github.zhiban.formula.layout;

import io.github.zhiban.font.GlyphOutline;
import io.github.zhiban.font.TrueTypeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The faces that come with KaTeX, read when first needed. Thread safe. */
final class KatexFaces {
    private final Map<String, Optional<TrueTypeFile>> files = new ConcurrentHashMap<>();
    private final Map<Wanted, Optional<FaceGlyph>> glyphs = new ConcurrentHashMap<>();

    private record Wanted(String family, boolean bold, boolean italic, int codePoint) {}

    /** A character as the first face draws it that has it; {@code null} where none does. */
    @Nullable
    FaceGlyph glyph(MathStyle setting, int codePoint) {
        return glyphs.computeIfAbsent(
                        new Wanted(setting.family(), setting.bold(), setting.italic(), codePoint), this::find)
                .orElse(null);
    }

    private Optional<FaceGlyph> find(Wanted wanted) {
        String weight = wanted.bold() ? "Bold" : "";
        String slant = wanted.italic() ? "Italic" : "";
        String look = (weight + slant).isEmpty() ? "Regular" : weight + slant;
        for (String name : List.of(
                wanted.family() + "-" + look,
                wanted.family() + "-" + (weight.isEmpty() ? "Regular" : weight),
                wanted.family() + "-Regular",
                "Main-" + look,
                "Main-Regular",
                "AMS-Regular")) {
            TrueTypeFile file = files.computeIfAbsent(name, KatexFaces::read).orElse(null);
            if (file != null && file.glyph(wanted.codePoint()) != 0) {
                return Optional.of(draw(file, file.glyph(wanted.codePoint())));
            }
        }
        return Optional.empty();
    }

    private static FaceGlyph draw(TrueTypeFile file, int glyph) {
        OutlinePen pen = new OutlinePen(1.0 / file.unitsPerEm());
        GlyphOutline.draw(file, glyph, pen);
        return new FaceGlyph(file.advance(glyph) / 1000, pen.path());
    }

    private static Optional<TrueTypeFile> read(String name) {
        Optional<InputStream> font = KatexFiles.open("fonts/KaTeX_" + name + ".ttf");
        if (font.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = font.get()) {
            return Optional.of(new TrueTypeFile(ByteBuffer.wrap(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
