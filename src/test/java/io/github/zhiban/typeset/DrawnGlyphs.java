package io.github.zhiban.typeset;

import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;

/** What is drawn on the first page of a document. */
record DrawnGlyphs(List<Glyph> glyphs, List<Ink> inks) {
    static DrawnGlyphs of(String body, String css) throws IOException {
        String bare = "@page { @bottom-center { content: none } } " + css;
        try (PdfFile file = PdfFile.open("t.pdf", Pages.set(body, bare).value().bytes())) {
            return new DrawnGlyphs(
                    file.pages().getFirst().glyphs(), file.pages().getFirst().inks());
        }
    }

    /** The first glyph of a text. */
    Glyph glyph(String text) {
        return glyphs.stream()
                .filter(glyph -> glyph.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Everything in the order in which it is drawn. */
    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
