package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.PrintableText;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** How the command line writes: in the user's language, in colour where that is wanted, and no more than that. */
final class Console {
    private static final int SHOWN = 3;

    private final PrintWriter out;
    private final Messages messages;
    private final boolean coloured;
    private final boolean quiet;
    /** What was said of style sheets: it holds for every article, and is said once. */
    private final Set<Diagnostic> saidOfSheets = ConcurrentHashMap.newKeySet();

    /**
     * A console.
     *
     * @param coloured whether severities are told by colour as well as by word
     * @param quiet whether findings alone are written, and no remarks on how things go
     */
    Console(PrintWriter out, Messages messages, boolean coloured, boolean quiet) {
        this.out = out;
        this.messages = messages;
        this.coloured = coloured;
        this.quiet = quiet;
    }

    /** A writer of UTF-8, whatever the platform's default is: diagnostics quote Chinese. */
    static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The same console, writing elsewhere. */
    Console to(PrintWriter other) {
        return new Console(other, messages, coloured, quiet);
    }

    Messages messages() {
        return messages;
    }

    /** Whether remarks on how things go are not wanted. */
    boolean isQuiet() {
        return quiet;
    }

    /** Says how things go, with what varies put in the place of each {@code {}}. */
    void say(String sentence, Object... parts) {
        print(messages.say(sentence, parts));
    }

    /** A line that says how things go. */
    void print(Object line) {
        if (!quiet) {
            out.println(line);
        }
    }

    /** What was asked for, which is written also where remarks are not. */
    void answer(Object line) {
        out.println(line);
    }

    void flush() {
        out.flush();
    }

    /** {@code file:line:column: warning CODE: sentence}, and the hint below it. */
    void print(Diagnostic diagnostic) {
        out.println(diagnostic.at() + ": " + weight(diagnostic.severity()) + " " + diagnostic.code() + ": "
                + messages.translated(diagnostic.message()));
        if (diagnostic.hint() != null) {
            out.println(messages.say("    hint: {}", messages.translated(diagnostic.hint())));
        }
    }

    private String weight(Severity severity) {
        String word = messages.translated(severity.name().toLowerCase(Locale.ROOT));
        return switch (severity) {
            case INFO -> word;
            case WARNING -> coloured("bold,yellow", word);
            case ERROR -> coloured("bold,red", word);
        };
    }

    /** A word in a style of picocli, where colours are wanted. */
    String coloured(String style, String word) {
        return coloured ? Ansi.ON.string("@|" + style + " " + word + "|@") : word;
    }

    /**
     * What has to be looked at, then a line that names the editions. Of one kind the first few are shown; all of them,
     * and what is merely worth knowing, are in the report.
     *
     * @param unchanged whether an earlier run has made it, and said all of this
     */
    void print(ReportedArticle article, boolean unchanged) {
        if (unchanged) {
            return;
        }
        Map<Code, List<Diagnostic>> kinds = article.findings()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> !finding.at().file().endsWith(".css") || saidOfSheets.add(finding))
                .collect(Collectors.groupingBy(Diagnostic::code, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((code, findings) -> {
            findings.stream().limit(SHOWN).forEach(this::print);
            if (findings.size() > SHOWN) {
                out.println(messages.say(
                        "{}: {} more {}, see report.json",
                        PrintableText.of(article.source()),
                        findings.size() - SHOWN,
                        code));
            }
        });
        String made = article.editions().stream().map(this::made).collect(Collectors.joining(", "));
        print(PrintableText.of(article.source()) + ": " + (made.isEmpty() ? messages.say("nothing published") : made));
    }

    private String made(ReportedEdition edition) {
        String file = PrintableText.of(edition.file());
        if (edition.file().endsWith(".epub")) {
            // How many files a book is made of tells its readers nothing.
            return file;
        }
        return edition.pages() == 1
                ? messages.say("{} (1 page)", file)
                : messages.say("{} ({} pages)", file, edition.pages());
    }
}
