package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** How the command line writes. */
final class Console {

    private Console() {}

    /** A writer of UTF-8, whatever the platform's default is: diagnostics quote Chinese. */
    static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** {@code file:line:column: warning CODE: sentence}, and the hint below it. */
    static void print(PrintWriter to, Diagnostic diagnostic) {
        to.println(diagnostic);
        if (diagnostic.hint() != null) {
            to.println("    hint: " + diagnostic.hint());
        }
    }

    /** What has to be looked at, then a line that names the editions. What is merely worth knowing is in the report. */
    static void print(PrintWriter to, ReportedArticle article) {
        article.findings()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .forEach(diagnostic -> print(to, diagnostic));
        String made = article.editions().stream()
                .map(edition -> edition.file() + " (" + edition.pages()
                        + (edition.file().endsWith(".epub") ? " chapters)" : " pages)"))
                .collect(Collectors.joining(", "));
        to.println(article.source() + ": " + (made.isEmpty() ? "nothing published" : made));
    }
}
