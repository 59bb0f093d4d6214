package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.pdf.PageScore;
import io.github.zhiban.verify.pdf.PdfCheck;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.PdfText;
import io.github.zhiban.verify.structure.Expectation;
import io.github.zhiban.verify.structure.StructureCheck;
import io.github.zhiban.verify.typography.LintReport;
import io.github.zhiban.verify.typography.Linter;
import io.github.zhiban.verify.typography.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Opens a PDF and runs the project's own checks on it. */
final class PdfVerification {
    private static final String READABLE = "readable";

    private PdfVerification() {}

    /**
     * Runs the checks.
     *
     * @param expectation what the structure tree has to hold; {@code null} when that is not known
     */
    static List<CheckResult> run(String fileName, byte[] bytes, @Nullable Expectation expectation) {
        Location at = Location.of(fileName);
        try (PdfFile file = PdfFile.open(fileName, bytes)) {
            List<CheckResult> results = new ArrayList<>();
            results.add(new CheckResult(READABLE, file.document().isEncrypted() ? List.of(encrypted(at)) : List.of()));
            for (PdfCheck check : PdfCheck.all()) {
                Diagnostics findings = new Diagnostics();
                check.check(file, findings);
                results.add(new CheckResult(check.name(), findings.found()));
            }
            if (expectation != null) {
                results.add(new CheckResult("article", new StructureCheck().check(file, expectation)));
            }
            Diagnostics leaks = new Diagnostics();
            Leaks.report(PdfText.prose(file), at, leaks);
            results.add(new CheckResult("leaks", leaks.found()));
            results.add(typography(fileName, new Linter().lint(file)));
            results.add(new CheckResult("make-up", List.of(), PageScore.of(file)));
            return results;
        } catch (InvalidPasswordException locked) {
            return List.of(new CheckResult(READABLE, List.of(encrypted(at))));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            return List.of(new CheckResult(
                    READABLE,
                    List.of(Diagnostic.error(
                            VerifyCodes.PDF_UNREADABLE,
                            at,
                            "The PDF cannot be read: " + broken.getMessage(),
                            "Publish it again; it may have been cut short."))));
        }
    }

    private static CheckResult typography(String fileName, LintReport report) {
        List<RuleCount> counts = Arrays.stream(Rule.values())
                .map(rule -> new RuleCount(
                        rule.code().id(),
                        report.count(rule).applied(),
                        report.count(rule).kept()))
                .toList();
        return new CheckResult("typography", report.diagnostics(fileName), counts);
    }

    private static Diagnostic encrypted(Location at) {
        return Diagnostic.error(
                VerifyCodes.PDF_ENCRYPTED, at, "The PDF is encrypted.", "Publish it without a password.");
    }
}
