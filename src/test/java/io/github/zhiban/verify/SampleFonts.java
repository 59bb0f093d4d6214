package io.github.zhiban.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The project's own fonts, parsed once for all tests. */
final class SampleFonts {
    static final TrueTypeFont SERIF = parse("noto-serif-sc/NotoSerifSC-Regular.ttf");
    static final TrueTypeFont LATIN = parse("source-serif-4/SourceSerif4-Regular.ttf");
    static final TrueTypeFont MONO = parse("source-code-pro/SourceCodePro-Regular.ttf");
    static final TrueTypeFont FALLBACK = parse("noto-sans/NotoSans-Regular.ttf");

    private SampleFonts() {}

    private static TrueTypeFont parse(String file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(Path.of("fonts", file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
