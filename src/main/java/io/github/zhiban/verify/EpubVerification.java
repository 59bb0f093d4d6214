package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.reading.EpubFile;
import java.io.IOException;
import java.util.List;

/** Opens an EPUB and checks what EPUBCheck does not: that its chapters hold something. */
final class EpubVerification {
    private EpubVerification() {}

    static List<Diagnostic> run(String fileName, byte[] bytes) {
        Diagnostics findings = new Diagnostics();
        try {
            for (EpubFile.Chapter chapter : EpubFile.open(bytes).spine()) {
                Location at = Location.of(fileName + "/" + chapter.path());
                if (chapter.text().isBlank() && !chapter.illustrated()) {
                    findings.error(
                            VerifyCodes.CHAPTER_EMPTY, at, "The chapter holds neither text nor a picture.", null);
                }
                if (chapter.text().indexOf('\uFFFD') >= 0) {
                    findings.error(
                            VerifyCodes.REPLACEMENT_CHARACTER,
                            at,
                            "The chapter holds a replacement character (U+FFFD).",
                            null);
                }
            }
        } catch (IOException broken) {
            findings.error(
                    VerifyCodes.EPUB_UNREADABLE,
                    Location.of(fileName),
                    "The EPUB cannot be read: " + broken.getMessage(),
                    null);
        }
        return findings.found();
    }
}
