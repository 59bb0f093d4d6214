package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.PdfFile;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The document is tagged, names its language and shows its title (PDF/UA-1, 7.1 and 7.2). */
final class DocumentPropertiesCheck implements PdfCheck {

    @Override
    public String name() {
        return "document properties";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        Location at = Location.of(file.name());
        PDDocumentCatalog catalog = file.document().getDocumentCatalog();
        PDMarkInfo info = catalog.getMarkInfo();
        if (file.structure().isEmpty() || info == null || !info.isMarked()) {
            findings.error(
                    VerifyCodes.NOT_TAGGED,
                    at,
                    "The PDF has no structure tree.",
                    "Without it, it cannot be read aloud or reflowed.");
        }
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        if (preferences == null || !preferences.displayDocTitle()) {
            findings.error(
                    VerifyCodes.TITLE_NOT_DISPLAYED,
                    at,
                    "A viewer's window would show the file's name instead of the title.",
                    "Set DisplayDocTitle.");
        }
        String title = file.document().getDocumentInformation().getTitle();
        if (title == null || title.isBlank()) {
            findings.error(VerifyCodes.TITLE_MISSING, at, "The document has no title.", null);
        }
        String language = catalog.getLanguage();
        if (language == null || language.isBlank()) {
            findings.error(VerifyCodes.LANGUAGE_MISSING, at, "The document names no language.", null);
        }
    }
}
