package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.reading.EpubFile;
import io.github.zhiban.verify.reading.OversizedFileException;
import java.io.IOException;
import java.util.List;

/** Opens an EPUB and checks that its chapters hold something, and the faults that EPUBCheck finds in them most. */
final class EpubVerification {
    private static final int REPLACEMENT = 0xFFFD;

    private EpubVerification() {}

    static List<CheckResult> run(String fileName, byte[] bytes) {
        try {
            EpubFile file = EpubFile.open(bytes);
            return List.of(new CheckResult("readable", List.of()), new CheckResult("chapters", check(fileName, file)));
        } catch (OversizedFileException bomb) {
            return List.of(new CheckResult(
                    "readable",
                    List.of(Diagnostic.error(
                            VerifyCodes.EPUB_OVERSIZED,
                            Location.of(fileName),
                            "The EPUB cannot be read: " + bomb.getMessage(),
                            "It may be made to exhaust whoever opens it."))));
        } catch (IOException broken) {
            return List.of(new CheckResult(
                    "readable",
                    List.of(Diagnostic.error(
                            VerifyCodes.EPUB_UNREADABLE,
                            Location.of(fileName),
                            "The EPUB cannot be read: " + broken.getMessage(),
                            "Publish it again; it may have been cut short."))));
        }
    }

    /** Whether a file is better not unpacked by anybody else. */
    static boolean isBomb(List<CheckResult> results) {
        return results.stream()
                .flatMap(result -> result.findings().stream())
                .anyMatch(finding -> finding.code().equals(VerifyCodes.EPUB_OVERSIZED));
    }

    private static List<Diagnostic> check(String fileName, EpubFile file) {
        Diagnostics findings = new Diagnostics();
        for (EpubFile.Chapter chapter : file.spine()) {
            Location at = Location.of(fileName + "/" + chapter.path());
            if (chapter.text().isBlank() && !chapter.illustrated()) {
                findings.error(VerifyCodes.CHAPTER_EMPTY, at, "The chapter holds neither text nor a picture.", null);
            }
            NarrowPages.check(chapter.shapes(), at, findings);
            FormulaFaith.check(chapter.shapes(), at, findings);
            Leaks.report(chapter.prose(), at, findings);
            if (chapter.text().indexOf(REPLACEMENT) >= 0) {
                findings.warning(
                        VerifyCodes.REPLACEMENT_CHARACTER,
                        at,
                        "The chapter holds a replacement character (U+FFFD).",
                        "Read the source in the encoding that it was written in.");
            }
        }
        EpubReferences.check(fileName, file, findings);
        return findings.found();
    }
}
