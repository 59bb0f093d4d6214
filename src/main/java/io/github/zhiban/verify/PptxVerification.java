package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.reading.OversizedFileException;
import io.github.zhiban.verify.reading.PptxFile;
import java.io.IOException;
import java.util.List;

/**
 * Opens a presentation and checks that nothing it refers to is lost, and that every slide has a title and every picture
 * a text.
 */
final class PptxVerification {
    private static final int REPLACEMENT = 0xFFFD;

    private PptxVerification() {}

    static List<CheckResult> run(String fileName, byte[] bytes) {
        try {
            PptxFile file = PptxFile.open(bytes);
            return List.of(new CheckResult("readable", List.of()), new CheckResult("slides", check(fileName, file)));
        } catch (OversizedFileException bomb) {
            return List.of(unreadable(
                    fileName, String.valueOf(bomb.getMessage()), "It may be made to exhaust whoever opens it."));
        } catch (IOException broken) {
            return List.of(unreadable(
                    fileName, String.valueOf(broken.getMessage()), "Publish it again; it may have been cut short."));
        }
    }

    private static CheckResult unreadable(String fileName, String why, String hint) {
        return new CheckResult(
                "readable",
                List.of(Diagnostic.error(
                        VerifyCodes.PPTX_UNREADABLE,
                        Location.of(fileName),
                        "The presentation cannot be read: " + why,
                        hint)));
    }

    private static List<Diagnostic> check(String fileName, PptxFile file) {
        Diagnostics findings = new Diagnostics();
        Location whole = Location.of(fileName);
        if (file.slides().isEmpty()) {
            findings.error(VerifyCodes.PPTX_UNREADABLE, whole, "The presentation has no slides.", null);
        }
        file.lost()
                .forEach(target -> findings.error(
                        VerifyCodes.PART_LOST,
                        whole,
                        "The presentation refers to " + target + ", which it lacks.",
                        null));
        for (PptxFile.Slide slide : file.slides()) {
            Location at = Location.of(fileName + "/" + slide.path());
            if (slide.title().isEmpty()) {
                findings.error(VerifyCodes.SLIDE_UNTITLED, at, "The slide has no title.", null);
            }
            if (slide.undescribed() > 0) {
                findings.error(VerifyCodes.PICTURE_UNDESCRIBED, at, "A picture has no alternative text.", null);
            }
            if (slide.text().indexOf(REPLACEMENT) >= 0) {
                findings.warning(
                        VerifyCodes.REPLACEMENT_CHARACTER,
                        at,
                        "The slide holds a replacement character (U+FFFD).",
                        "Read the source in the encoding that it was written in.");
            }
        }
        return findings.found();
    }
}
