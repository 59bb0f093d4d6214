package example;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.press.Press;
import io.github.zhiban.verify.VerificationLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Publishes a folder of notes, as a program of somebody else would. */
public final class PublishNotes {
    private PublishNotes() {}

    public static void main(String[] args) throws IOException {
        Path notes = Path.of(args[0]);
        Path output = Path.of(args[1]);
        Press press = Press.open();
        PublishRequest request =
                press.request("modern").only(Edition.HANDOUT, Edition.EBOOK).checked(VerificationLevel.QUICK);
        List<Path> articles;
        try (Stream<Path> files = Files.list(notes)) {
            articles = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path article : articles) {
            Publication made = press.publish(article, request);
            for (Diagnostic finding : Press.findings(made)) {
                if (finding.severity() != Severity.INFO) {
                    System.err.println(finding);
                }
            }
            press.write(made, output);
        }
    }
}
