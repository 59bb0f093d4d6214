package io.github.zhiban.typeset;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.fit.SlideFitter;
import io.github.zhiban.typeset.fit.Specimen;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.LayoutLog;
import io.github.zhiban.typeset.layout.Manuscript;
import io.github.zhiban.typeset.layout.SheetPrepass;
import io.github.zhiban.typeset.pdf.PdfComposer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sets pages: from XHTML and style sheets to a finished PDF. Immutable and safe to share between threads. */
public final class Typesetter {
    private final Typefaces typefaces;
    /** Sheets are few and used again and again. */
    private final Map<List<StyleSheet>, Outcome<List<StyleSheet>>> sheets = new ConcurrentHashMap<>();

    private final Map<Shown, Specimen> specimens = new ConcurrentHashMap<>();

    private record Shown(String xhtml, List<StyleSheet> sheets, HousePolicies policies) {
        PrintDocument document() {
            DocumentInfo none = new DocumentInfo("", List.of(), "", List.of(), "zh-CN", "", OffsetDateTime.MIN);
            return new PrintDocument(xhtml, sheets, Map.of(), Map.of(), none, policies, 1);
        }
    }

    public Typesetter(FontLibrary fonts) {
        typefaces = new Typefaces(fonts);
    }

    /**
     * Lays a specimen out in some sheets; done once for each.
     *
     * @param xhtml whose elements with an {@code id} are measured
     */
    public Specimen specimen(String xhtml, List<StyleSheet> sheets, HousePolicies policies) {
        return specimens.computeIfAbsent(
                new Shown(xhtml, sheets, policies),
                shown -> LayoutLog.listening(
                        new Diagnostics(),
                        () -> Specimen.of(Manuscript.of(shown.document(), prepared(sheets), typefaces))));
    }

    private List<StyleSheet> prepared(List<StyleSheet> wanted) {
        return sheets.computeIfAbsent(wanted, SheetPrepass::run).value();
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
