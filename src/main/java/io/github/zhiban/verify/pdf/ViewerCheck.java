package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/**
 * A viewer shows pages by the numbers that are printed on them, and all of itself (ISO 32000-1, 12.2 and 12.4.2; for
 * labels also WCAG, technique PDF17). Printed numbers count from 1 on the first page.
 */
final class ViewerCheck implements PdfCheck {
    private static final List<String> HIDING = List.of("HideToolbar", "HideMenubar", "HideWindowUI");

    @Override
    public String name() {
        return "viewer";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        PDDocumentCatalog catalogue = file.document().getDocumentCatalog();
        Location at = Location.of(file.name());
        checkPreferences(catalogue.getCOSObject(), at, findings);
        String[] labels = labels(catalogue);
        if (labels == null) {
            findings.error(
                    VerifyCodes.PAGE_LABELS_MISSING,
                    at,
                    "The document has no page labels that can be read.",
                    "Label its pages with the numbers printed on them.");
            return;
        }
        for (int i = 0; i < file.pages().size(); i++) {
            String label = i < labels.length ? labels[i] : null;
            String number = Integer.toString(i + 1);
            if (!number.equals(label)) {
                // Of a file by others, pages before the first may be numbered otherwise on purpose.
                findings.warning(
                        VerifyCodes.PAGE_LABEL_WRONG,
                        PdfCheck.page(file, i + 1),
                        "A viewer would call page " + number + " “" + (label == null ? "" : label) + "”.",
                        "Label its pages with the numbers printed on them.");
            }
        }
    }

    private static String @Nullable [] labels(PDDocumentCatalog catalogue) {
        try {
            PDPageLabels labels = catalogue.getPageLabels();
            return labels == null ? null : labels.getLabelsByPageIndices();
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static void checkPreferences(COSDictionary catalogue, Location at, Diagnostics findings) {
        COSDictionary preferences = catalogue.getCOSDictionary(COSName.VIEWER_PREFERENCES);
        for (String part : HIDING) {
            if (preferences != null && preferences.getBoolean(part, false)) {
                findings.error(
                        VerifyCodes.VIEWER_HIDDEN,
                        at,
                        "The document takes from the viewer what it needs: " + part + ".",
                        null);
            }
        }
        if ("FullScreen".equals(catalogue.getNameAsString(COSName.PAGE_MODE))) {
            findings.error(VerifyCodes.VIEWER_HIDDEN, at, "The document opens over the whole screen.", null);
        }
    }
}
