package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.PrintableText;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the command line writes. */
final class Console {
    private static final int SHOWN = 3;

    private Console() {}

    /** A writer of UTF-8, whatever the platform's default is: diagnostics quote Chinese. */
    static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** {@code file:line:column: warning CODE: sentence}, and the hint below it. */
    static void print(PrintWriter to, Messages messages, Diagnostic diagnostic) {
        String weight = messages.translated(diagnostic.severity().name().toLowerCase(Locale.ROOT));
        to.println(diagnostic.at() + ": " + weight + " " + diagnostic.code() + ": "
                + messages.translated(diagnostic.message()));
        if (diagnostic.hint() != null) {
            to.println(messages.say("    hint: {}", messages.translated(diagnostic.hint())));
        }
    }

    /**
     * What has to be looked at, then a line that names the editions. Of one kind the first few are shown; all of them, and what
     * is merely worth knowing, are in the report.
     *
     * @param unchanged whether an earlier run has made it: then only an article with errors is worth a line
     */
    static void print(PrintWriter to, Messages messages, ReportedArticle article, boolean unchanged) {
        if (unchanged && article.succeeded()) {
            return;
        }
        Map<Code, List<Diagnostic>> kinds = article.findings()
                .filter(finding -> finding.severity() != Severity.INFO)
                .collect(Collectors.groupingBy(Diagnostic::code, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((code, findings) -> {
            findings.stream().limit(SHOWN).forEach(finding -> print(to, messages, finding));
            if (findings.size() > SHOWN) {
                to.println(messages.say(
                        "{}: {} more {}, see report.json",
                        PrintableText.of(article.source()),
                        findings.size() - SHOWN,
                        code));
            }
        });
        String made = article.editions().stream()
                .map(edition -> edition.file().endsWith(".epub")
                        ? messages.say("{} ({} chapters)", PrintableText.of(edition.file()), edition.pages())
                        : messages.say("{} ({} pages)", PrintableText.of(edition.file()), edition.pages()))
                .collect(Collectors.joining(", "));
        to.println(PrintableText.of(article.source()) + ": "
                + (made.isEmpty() ? messages.say("nothing published") : made));
    }
}
