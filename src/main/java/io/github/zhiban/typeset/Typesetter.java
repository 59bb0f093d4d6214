package io.github.zhiban.typeset;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.Typefaces;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.fit.SlideFitter;
import io.github.zhiban.typeset.fit.Specimen;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.layout.LayoutLog;
import io.github.zhiban.typeset.layout.Manuscript;
import io.github.zhiban.typeset.pdf.PdfComposer;
import io.github.zhiban.typeset.sheet.PictureContent;
import io.github.zhiban.typeset.sheet.SheetPrepass;
import io.github.zhiban.typeset.sheet.SheetReview;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets pages: from XHTML and style sheets to a finished PDF. Immutable and safe to share between threads. */
public final class Typesetter {
    /** Documents of more pages are laid out once: their last page matters less than the time it takes. */
    private static final int MOST_PAGES = 80;

    private final Typefaces typefaces;
    /** Sheets are few and used again and again. */
    private final Map<List<StyleSheet>, Outcome<List<StyleSheet>>> sheets = new ConcurrentHashMap<>();

    private final Map<List<StyleSheet>, List<Diagnostic>> reviews = new ConcurrentHashMap<>();

    private final Map<Shown, Specimen> specimens = new ConcurrentHashMap<>();

    private record Shown(String xhtml, List<StyleSheet> sheets, HousePolicies policies) {
        PrintDocument document() {
            DocumentInfo none = new DocumentInfo("", List.of(), "", List.of(), "zh-CN", "", OffsetDateTime.MIN);
            return new PrintDocument(xhtml, sheets, Map.of(), Map.of(), none, policies, 0);
        }
    }

    private final Set<String> families;

    public Typesetter(FontLibrary fonts) {
        typefaces = new Typefaces(fonts);
        families = fonts.faces().stream().map(Face::family).collect(Collectors.toUnmodifiableSet());
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
        return read(wanted).value();
    }

    private Outcome<List<StyleSheet>> read(List<StyleSheet> wanted) {
        return sheets.computeIfAbsent(wanted, each -> SheetPrepass.run(each, families));
    }

    /**
     * Sets a document. The same document gives the same bytes, whatever the day, the time zone, the locale or the
     * thread.
     *
     * @throws IllegalArgumentException if the XHTML is not well-formed
     */
    public Outcome<TypesetPdf> typeset(PrintDocument document) {
        Diagnostics diagnostics = new Diagnostics();
        List<StyleSheet> resolved =
                PictureContent.placed(diagnostics.keep(read(document.sheets())), document.pictures());
        Galley galley = galley(document, resolved, diagnostics);
        TypesetPdf pdf =
                LayoutLog.listening(diagnostics, () -> PdfComposer.compose(galley, document.info(), diagnostics));
        return new Outcome<>(pdf, understood(diagnostics.found(), resolved, document.sheets()));
    }

    /** What was found, with the complaints about sheets in our words. */
    private List<Diagnostic> understood(List<Diagnostic> found, List<StyleSheet> resolved, List<StyleSheet> written) {
        List<Diagnostic> complaints =
                found.stream().filter(Typesetter::isComplaint).toList();
        if (complaints.isEmpty()) {
            return found;
        }
        boolean explained = found.stream()
                .anyMatch(each -> (each.code().equals(TypesetCodes.UNKNOWN_CSS) && !isComplaint(each))
                        || each.code().equals(TypesetCodes.UNSUPPORTED_CSS));
        List<Diagnostic> known = reviews.computeIfAbsent(resolved, each -> SheetReview.of(each, written));
        List<Diagnostic> told = known.isEmpty() && !explained
                ? List.of(Diagnostic.warning(
                        TypesetCodes.UNSUPPORTED_CSS,
                        complaints.getFirst().at(),
                        "Something here is not understood.",
                        null))
                : known;
        return Stream.concat(found.stream().filter(each -> !isComplaint(each)), told.stream())
                .distinct()
                .toList();
    }

    private static boolean isComplaint(Diagnostic diagnostic) {
        return diagnostic.code().equals(TypesetCodes.UNKNOWN_CSS) && diagnostic.severity() == Severity.INFO;
    }

    /**
     * The pages of a document; where the last holds next to nothing, pages that are a line longer or shorter, if that
     * helps.
     */
    private Galley galley(PrintDocument document, List<StyleSheet> resolved, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Galley best = laidOut(document, resolved, found);
        if (best.flows() && best.score().isLastPageShort() && best.score().pages() <= MOST_PAGES) {
            double margin = best.bottomMargin();
            double line = best.lineHeight();
            // What stands at the foot of pages keeps room.
            int[] changes = margin >= 2 * line ? new int[] {1, -1, -2} : new int[] {-1, -2};
            for (int lines : changes) {
                List<StyleSheet> sheets = new ArrayList<>(resolved);
                String css = String.format(Locale.ROOT, "@page { margin-bottom: %.2fpt; }", margin - lines * line);
                sheets.add(new StyleSheet("pages", css));
                Diagnostics others = new Diagnostics();
                Galley other = laidOut(document, sheets, others);
                if (!other.score().isLastPageShort() && other.score().isBetterThan(best.score())) {
                    best = other;
                    found = others;
                }
            }
        }
        found.found().forEach(diagnostics::add);
        return best;
    }

    private Galley laidOut(PrintDocument document, List<StyleSheet> sheets, Diagnostics diagnostics) {
        return LayoutLog.listening(diagnostics, () -> {
            Manuscript manuscript = Manuscript.of(document, sheets, typefaces);
            SlideFitter.fit(manuscript);
            return Galley.of(manuscript);
        });
    }
}
