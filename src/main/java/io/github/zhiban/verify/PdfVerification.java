package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.pdf.PdfCheck;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and runs the project's own checks on it. */
final class PdfVerification {
    private PdfVerification() {}

    static List<Diagnostic> run(String fileName, byte[] bytes) {
        Diagnostics findings = new Diagnostics();
        Location at = Location.of(fileName);
        try (PdfFile file = PdfFile.open(fileName, bytes)) {
            if (file.document().isEncrypted()) {
                encrypted(at, findings);
            }
            for (PdfCheck check : PdfCheck.all()) {
                check.check(file, findings);
            }
        } catch (InvalidPasswordException locked) {
            encrypted(at, findings);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            findings.error(VerifyCodes.PDF_UNREADABLE, at, "The PDF cannot be read: " + broken.getMessage(), null);
        }
        return findings.found();
    }

    private static void encrypted(Location at, Diagnostics findings) {
        findings.error(VerifyCodes.PDF_ENCRYPTED, at, "The PDF is encrypted.", "Publish it without a password.");
    }
}
