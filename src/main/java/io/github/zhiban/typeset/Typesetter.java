package io.github.zhiban.typeset;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.fit.SlideFitter;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.LayoutLog;
import io.github.zhiban.typeset.layout.Manuscript;
import io.github.zhiban.typeset.layout.SheetPrepass;
import io.github.zhiban.typeset.pdf.PdfComposer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sets pages: from XHTML and style sheets to a finished PDF. Immutable and safe to share between threads. */
public final class Typesetter {
    private final Typefaces typefaces;
    /** Sheets are few and used again and again. */
    private final Map<List<StyleSheet>, Outcome<List<StyleSheet>>> sheets = new ConcurrentHashMap<>();

    public Typesetter(FontLibrary fonts) {
        typefaces = new Typefaces(fonts);
    }

    /**
     * Sets a document. The same document gives the same bytes, whatever the day, the time zone, the locale or the thread.
     *
     * @throws IllegalArgumentException if the XHTML is not well-formed
     */
    public Outcome<TypesetPdf> typeset(PrintDocument document) {
        Diagnostics diagnostics = new Diagnostics();
        List<StyleSheet> resolved = diagnostics.keep(sheets.computeIfAbsent(document.sheets(), SheetPrepass::run));
        Galley galley = LayoutLog.listening(diagnostics, () -> {
            Manuscript manuscript = Manuscript.of(document, resolved, typefaces);
            SlideFitter.fit(manuscript);
            return Galley.of(manuscript);
        });
        TypesetPdf pdf =
                LayoutLog.listening(diagnostics, () -> PdfComposer.compose(galley, document.info(), diagnostics));
        return new Outcome<>(pdf, diagnostics.found());
    }
}
